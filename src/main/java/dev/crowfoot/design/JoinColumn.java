package dev.crowfoot.design;

import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a foreign key of which something is to be said.
 *
 * @param references the referenced column, as the target entity names it
 * @param name the column's name, or null for the one that the naming conventions make
 * @param shares an attribute of the owner whose column is used, in place of a column of the relationship's own, or null
 * @param type a type other than the referenced column's, or null
 */
public record JoinColumn(ColumnId references, @Nullable String name, @Nullable AttributeId shares, @Nullable AttributeType type,
        @Nullable DefaultValue defaultValue, @Nullable String comment) {

    /** Treats an empty text as absent. */
    public JoinColumn {
        name = Names.optional(name);
        comment = Names.optional(comment);
    }

    /** A column under that name. */
    public static JoinColumn named(ColumnId references, String name) {
        return new JoinColumn(references, name, null, null, null, null);
    }

    /** The same under another name. */
    public JoinColumn withName(@Nullable String other) {
        return new JoinColumn(references, other, shares, type, defaultValue, comment);
    }
}

package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EmbeddedId;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A use of an embeddable: a field whose own fields are columns of this table.
 *
 * @param prefix put before the names of the embeddable's columns, or null for none
 * @param nullable whether all of its columns may be null, whatever the embeddable says
 * @param columnNames other names for single columns, by the column's id inside the embeddable
 */
public record Embedded(EmbeddedId id, String name, EmbeddableId embeddable, @Nullable String prefix, boolean nullable,
        SequencedMap<ColumnId, String> columnNames, @Nullable String comment) implements Member {

    /** @throws IllegalArgumentException if the name is empty or too long */
    public Embedded {
        name = Names.checked("an embedded member", name);
        prefix = Names.optional(prefix);
        columnNames = Names.sorted(columnNames);
        comment = Names.optional(comment);
    }

    /** A use with the embeddable's own column names. */
    public static Embedded of(EmbeddedId id, String name, EmbeddableId embeddable) {
        return new Embedded(id, name, embeddable, null, false, new TreeMap<>(), null);
    }

    @Override
    public Embedded withName(String other) {
        return new Embedded(id, other, embeddable, prefix, nullable, columnNames, comment);
    }

    /** The same with another prefix. */
    public Embedded withPrefix(@Nullable String other) {
        return new Embedded(id, name, embeddable, other, nullable, columnNames, comment);
    }

    /** The same, nullable or not. */
    public Embedded withNullable(boolean other) {
        return new Embedded(id, name, embeddable, prefix, other, columnNames, comment);
    }

    /** The same with another comment. */
    public Embedded withComment(@Nullable String other) {
        return new Embedded(id, name, embeddable, prefix, nullable, columnNames, other);
    }
}

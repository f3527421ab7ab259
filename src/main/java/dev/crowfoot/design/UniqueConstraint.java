package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.UniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that together are unique.
 *
 * @param name the constraint's name, or null for the one that the naming conventions make
 * @param columns in their order; the bare id of a relationship or an embedded member stands for all of its columns
 * @param nullsNotDistinct whether two nulls count as the same
 */
public record UniqueConstraint(UniqueId id, @Nullable String name, List<ColumnId> columns, Deferrability deferrability,
        boolean nullsNotDistinct,
        @Nullable String comment) {

    /** @throws IllegalArgumentException if a column stands twice */
    public UniqueConstraint {
        name = Names.optional(name);
        columns = List.copyOf(columns);
        comment = Names.optional(comment);
        Names.distinct("the unique constraint " + name, columns);
    }

    /** A constraint over these columns, with everything else as usual. */
    public static UniqueConstraint of(UniqueId id, ColumnId... columns) {
        return new UniqueConstraint(id, null, List.of(columns), Deferrability.NOT_DEFERRABLE, false, null);
    }
}

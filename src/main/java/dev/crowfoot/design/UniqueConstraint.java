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
 * @param include columns that its index carries without being part of the constraint (PostgreSQL)
 * @param nullsNotDistinct whether two nulls count as the same
 */
public record UniqueConstraint(UniqueId id, @Nullable String name, List<ColumnId> columns, List<ColumnId> include,
        Deferrability deferrability, boolean nullsNotDistinct, @Nullable String comment) {

    /** @throws IllegalArgumentException if a column stands twice */
    public UniqueConstraint {
        name = Names.optional(name);
        columns = List.copyOf(columns);
        include = List.copyOf(include);
        comment = Names.optional(comment);
        Names.distinct("the unique constraint " + name, columns);
    }

    /** A constraint whose index carries nothing else. */
    public UniqueConstraint(UniqueId id, @Nullable String name, List<ColumnId> columns, Deferrability deferrability,
            boolean nullsNotDistinct, @Nullable String comment) {
        this(id, name, columns, List.of(), deferrability, nullsNotDistinct, comment);
    }

    /** A constraint over these columns, with everything else as usual. */
    public static UniqueConstraint of(UniqueId id, ColumnId... columns) {
        return new UniqueConstraint(id, null, List.of(columns), Deferrability.NOT_DEFERRABLE, false, null);
    }

    /** The same under another name. */
    public UniqueConstraint withName(@Nullable String other) {
        return new UniqueConstraint(id, other, columns, include, deferrability, nullsNotDistinct, comment);
    }

    /** The same over other columns. */
    public UniqueConstraint withColumns(List<ColumnId> other) {
        return new UniqueConstraint(id, name, other, include, deferrability, nullsNotDistinct, comment);
    }

    /** The same whose index carries other columns. */
    public UniqueConstraint withInclude(List<ColumnId> other) {
        return new UniqueConstraint(id, name, columns, other, deferrability, nullsNotDistinct, comment);
    }

    /** The same checked at another time. */
    public UniqueConstraint withDeferrability(Deferrability other) {
        return new UniqueConstraint(id, name, columns, include, other, nullsNotDistinct, comment);
    }

    /** The same, two nulls being the same or not. */
    public UniqueConstraint withNullsNotDistinct(boolean other) {
        return new UniqueConstraint(id, name, columns, include, deferrability, other, comment);
    }

    /** The same with another comment. */
    public UniqueConstraint withComment(@Nullable String other) {
        return new UniqueConstraint(id, name, columns, include, deferrability, nullsNotDistinct, other);
    }
}

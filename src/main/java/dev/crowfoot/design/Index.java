package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.IndexId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param name its name, or null for the one that the naming conventions make
 * @param parts what it is over, in order
 * @param predicate the condition of the rows that it holds, or null for all
 * @param method the access method ({@code gin}), or null for the database's default
 * @param include columns that it carries without being ordered by them
 * @param nullsNotDistinct whether two nulls count as the same in a unique index
 */
public record Index(IndexId id, @Nullable String name, List<IndexPart> parts, boolean unique, @Nullable String predicate,
        @Nullable String method,
        List<ColumnId> include, boolean nullsNotDistinct, @Nullable String comment) {

    /** @throws IllegalArgumentException if there are no parts */
    public Index {
        name = Names.optional(name);
        parts = List.copyOf(parts);
        predicate = Names.optional(predicate);
        method = Names.optional(method);
        include = List.copyOf(include);
        comment = Names.optional(comment);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an index needs at least one column or expression");
        }
    }

    /** A plain index over these columns. */
    public static Index of(IndexId id, ColumnId... columns) {
        return new Index(id, null, List.of(columns).stream().map(IndexPart::ascending).toList(), false, null, null, List.of(), false, null);
    }

    /** The same, unique or not. */
    public Index withUnique(boolean other) {
        return new Index(id, name, parts, other, predicate, method, include, nullsNotDistinct, comment);
    }

    /** The same under another name. */
    public Index withName(@Nullable String other) {
        return new Index(id, other, parts, unique, predicate, method, include, nullsNotDistinct, comment);
    }

    /** The same over other parts. */
    public Index withParts(List<IndexPart> other) {
        return new Index(id, name, other, unique, predicate, method, include, nullsNotDistinct, comment);
    }

    /** The same for other rows. */
    public Index withPredicate(@Nullable String other) {
        return new Index(id, name, parts, unique, other, method, include, nullsNotDistinct, comment);
    }
}

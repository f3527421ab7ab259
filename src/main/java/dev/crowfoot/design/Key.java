package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param name the constraint's name, or null for the one that the naming conventions make
 * @param columns the key's columns in their order; the bare id of a relationship or an embedded member stands for all of its columns
 * @param style how a key of several columns is written in Java
 * @param comment on the constraint, or null
 */
public record Key(@Nullable String name, List<ColumnId> columns, CompositeStyle style, Deferrability deferrability,
        @Nullable String comment) {

    /** No primary key. */
    public static final Key NONE = new Key(null, List.of(), CompositeStyle.ID_CLASS);

    /** How a composite key is written in Java. */
    public enum CompositeStyle {
        /** An {@code @IdClass} beside several {@code @Id} fields. */
        ID_CLASS,
        /** One {@code @EmbeddedId} field. */
        EMBEDDED_ID
    }

    /** @throws IllegalArgumentException if a column stands twice */
    public Key {
        name = Names.optional(name);
        columns = List.copyOf(columns);
        comment = Names.optional(comment);
        Names.distinct("the primary key", columns);
    }

    /** A key that is checked at once. */
    public Key(@Nullable String name, List<ColumnId> columns, CompositeStyle style) {
        this(name, columns, style, Deferrability.NOT_DEFERRABLE, null);
    }

    /** A key over these columns, named by the conventions. */
    public static Key of(ColumnId... columns) {
        return new Key(null, List.of(columns), CompositeStyle.ID_CLASS);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** The same over other columns. */
    public Key withColumns(List<ColumnId> other) {
        return new Key(name, other, style, deferrability, comment);
    }
}

package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param name the constraint's name, or null for the one that the naming conventions make
 * @param columns the key's columns in their order; the bare id of a relationship or an embedded member stands for all of its columns
 * @param include columns that its index carries without being part of the key (PostgreSQL)
 * @param style how a key of several columns is written in Java
 * @param comment on the constraint, or null
 */
public record Key(@Nullable String name, List<ColumnId> columns, List<ColumnId> include, CompositeStyle style,
        Deferrability deferrability, @Nullable String comment) {

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
        include = List.copyOf(include);
        comment = Names.optional(comment);
        Names.distinct("the primary key", columns);
    }

    /** A key that is checked at once. */
    public Key(@Nullable String name, List<ColumnId> columns, CompositeStyle style) {
        this(name, columns, List.of(), style, Deferrability.NOT_DEFERRABLE, null);
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
        return new Key(name, other, include, style, deferrability, comment);
    }

    /** The same whose index carries other columns. */
    public Key withInclude(List<ColumnId> other) {
        return new Key(name, columns, other, style, deferrability, comment);
    }

    /** The same under another name. */
    public Key withName(@Nullable String other) {
        return new Key(other, columns, include, style, deferrability, comment);
    }

    /** The same written in another way in Java. */
    public Key withStyle(CompositeStyle other) {
        return new Key(name, columns, include, other, deferrability, comment);
    }

    /** The same checked at another time. */
    public Key withDeferrability(Deferrability other) {
        return new Key(name, columns, include, style, other, comment);
    }

    /** The same with another comment. */
    public Key withComment(@Nullable String other) {
        return new Key(name, columns, include, style, deferrability, other);
    }
}

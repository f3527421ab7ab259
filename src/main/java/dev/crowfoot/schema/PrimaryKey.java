package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param columns the columns' names in the order of the key
 * @param include names of columns that its index carries without being part of the key
 */
public record PrimaryKey(ElementId id, String name, List<String> columns, List<String> include, Deferrability deferrability,
        @Nullable String comment) implements TablePart {

    /** Copies the columns. */
    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A key whose index carries nothing else. */
    public PrimaryKey(ElementId id, String name, List<String> columns, Deferrability deferrability, @Nullable String comment) {
        this(id, name, columns, List.of(), deferrability, comment);
    }

    /** A key that is checked at once. */
    public static PrimaryKey of(ElementId id, String name, List<String> columns) {
        return new PrimaryKey(id, name, columns, Deferrability.NOT_DEFERRABLE, null);
    }
}

package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param columns the columns' names in the order of the key
 */
public record PrimaryKey(ElementId id, String name, List<String> columns, Deferrability deferrability, @Nullable String comment)
        implements TablePart {

    /** Copies the columns. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    /** A key that is checked at once. */
    public static PrimaryKey of(ElementId id, String name, List<String> columns) {
        return new PrimaryKey(id, name, columns, Deferrability.NOT_DEFERRABLE, null);
    }
}

package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param columns the columns' names in the order of the constraint
 */
public record Unique(ElementId id, String name, List<String> columns, Deferrability deferrability, boolean nullsNotDistinct,
        @Nullable String comment) implements TablePart {

    /** Copies the columns. */
    public Unique {
        columns = List.copyOf(columns);
    }
}

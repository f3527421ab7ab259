package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param columns the columns' names in the order of the constraint
 * @param include names of columns that its index carries without being part of the constraint
 */
public record Unique(ElementId id, String name, List<String> columns, List<String> include, Deferrability deferrability,
        boolean nullsNotDistinct, @Nullable String comment) implements TablePart {

    /** Copies the columns. */
    public Unique {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A constraint whose index carries nothing else. */
    public Unique(ElementId id, String name, List<String> columns, Deferrability deferrability, boolean nullsNotDistinct,
            @Nullable String comment) {
        this(id, name, columns, List.of(), deferrability, nullsNotDistinct, comment);
    }
}

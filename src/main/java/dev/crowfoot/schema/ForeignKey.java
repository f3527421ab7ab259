package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param columns names of its own columns, in order
 * @param references the referenced table
 * @param referencedColumns names of the referenced columns, in the same order
 */
public record ForeignKey(ElementId id, String name, List<String> columns, QualifiedName references, List<String> referencedColumns,
        Action onDelete,
        Action onUpdate, Deferrability deferrability, @Nullable String comment) implements TablePart {

    /** What happens to a referencing row when the referenced one goes or changes. */
    public enum Action {
        NO_ACTION, RESTRICT, CASCADE, SET_NULL, SET_DEFAULT
    }

    /** @throws IllegalArgumentException if the two sides have different numbers of columns */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException(
                    "foreign key " + name + " has " + columns.size() + " columns for " + referencedColumns.size());
        }
    }
}

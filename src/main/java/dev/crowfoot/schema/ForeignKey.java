package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param columns names of its own columns, in order
 * @param references the referenced table
 * @param referencedColumns names of the referenced columns, in the same order
 * @param setOnDelete names of the columns that are set when the referenced row goes; empty for all of its columns
 * @param matchFull whether its columns must be null together or not at all ({@code MATCH FULL})
 * @param validated whether the rows that were there before it are known to keep it; PostgreSQL's {@code NOT VALID} where not
 */
public record ForeignKey(ElementId id, String name, List<String> columns, QualifiedName references, List<String> referencedColumns,
        Action onDelete, Action onUpdate, List<String> setOnDelete, boolean matchFull, Deferrability deferrability, boolean validated,
        @Nullable String comment) implements TablePart {

    /** What happens to a referencing row when the referenced one goes or changes. */
    public enum Action {
        NO_ACTION, RESTRICT, CASCADE, SET_NULL, SET_DEFAULT
    }

    /** @throws IllegalArgumentException if the two sides have different numbers of columns */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        setOnDelete = List.copyOf(setOnDelete);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException(
                    "foreign key " + name + " has " + columns.size() + " columns for " + referencedColumns.size());
        }
    }

    /** A key with {@code MATCH SIMPLE}, whose action concerns all of its columns and that holds for all rows. */
    public ForeignKey(ElementId id, String name, List<String> columns, QualifiedName references, List<String> referencedColumns,
            Action onDelete, Action onUpdate, Deferrability deferrability, @Nullable String comment) {
        this(id, name, columns, references, referencedColumns, onDelete, onUpdate, List.of(), false, deferrability, true, comment);
    }

    /** This to a table of another name. */
    public ForeignKey withReferences(QualifiedName other) {
        return new ForeignKey(id, name, columns, other, referencedColumns, onDelete, onUpdate, setOnDelete, matchFull, deferrability,
                validated, comment);
    }

    /** This that sets only those columns when the referenced row goes. */
    public ForeignKey withSetOnDelete(List<String> other) {
        return new ForeignKey(id, name, columns, references, referencedColumns, onDelete, onUpdate, other, matchFull, deferrability,
                validated, comment);
    }

    /** Whether it says nothing that only PostgreSQL has. */
    public boolean isStandard() {
        return setOnDelete.isEmpty() && !matchFull && validated;
    }
}

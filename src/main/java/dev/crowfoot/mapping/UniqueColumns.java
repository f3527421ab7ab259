package dev.crowfoot.mapping;

import dev.crowfoot.schema.Index;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The columns that an index keeps unique in all rows. */
final class UniqueColumns {

    private UniqueColumns() {}

    /** The names of the columns; empty for an index that does not keep them so. */
    static Optional<Set<String>> of(Index index) {
        Set<String> columns = new HashSet<>();
        for (Index.Part part : index.parts()) {
            if (part.column() == null) {
                return Optional.empty();
            }
            columns.add(part.column());
        }
        return index.unique() && index.predicate() == null ? Optional.of(columns) : Optional.empty();
    }
}

package dev.crowfoot.adapter.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of {@code INDEX_COLUMNS}: a column of an index, under the names that H2 holds. */
record H2IndexColumn(H2Constraint.Key index, H2Constraint.Key table, String column, boolean unique, boolean descending,
        @Nullable String nulls) {

    static H2IndexColumn of(Query.Row row) throws SQLException {
        return new H2IndexColumn(H2Constraint.Key.of(row, "index"), H2Constraint.Key.of(row, "table"), row.text("column_name"),
                row.flag("is_unique"), row.text("ordering_specification").equals("DESC"), row.optional("null_ordering"));
    }
}

package dev.crowfoot.adapter.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of {@code TABLE_CONSTRAINTS}: a constraint of a table, under the names that H2 holds. */
record H2Constraint(Key key, String type, Key table, @Nullable Key index, @Nullable String nulls, boolean enforced,
        @Nullable String comment) {

    /** The name of a constraint, a table or an index in its schema. */
    record Key(String schema, String name) {

        /** The name in the columns {@code x_schema} and {@code x_name}. */
        static Key of(Query.Row row, String prefix) throws SQLException {
            return new Key(row.text(prefix + "_schema"), row.text(prefix + "_name"));
        }
    }

    /** What a foreign key refers to, and what follows from it. */
    record Reference(Key unique, String onUpdate, String onDelete) {

        static Reference of(Query.Row row) throws SQLException {
            return new Reference(Key.of(row, "unique_constraint"), row.text("update_rule"), row.text("delete_rule"));
        }
    }

    static H2Constraint of(Query.Row row) throws SQLException {
        return new H2Constraint(Key.of(row, "constraint"), row.text("constraint_type"), Key.of(row, "table"),
                row.optional("index_name") == null ? null : Key.of(row, "index"), row.sinceLater("nulls_distinct"),
                row.text("enforced").equals("YES"), H2Reading.comment(row));
    }
}

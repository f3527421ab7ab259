package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.target.Identifiers;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** Reads the comments on schemas, and names what is left on purpose: who may do what, and the settings of the database as a whole. */
final class H2Rest {

    private final H2Reading reading;

    H2Rest(H2Reading reading) {
        this.reading = reading;
    }

    void read() throws SQLException {
        reading.list(H2Queries.SCHEMA_COMMENTS, this::schemaComment);
        reading.list(H2Queries.RIGHTS, row -> {
            right(row);
            return true;
        });
        reading.list(H2Queries.ROLES, row -> {
            reading.note(row.text("kind"), QualifiedName.of(reading.names().name(row.text("name"))), "users and roles are not touched");
            return row;
        });
        reading.list(H2Queries.SETTINGS, row -> {
            String name = row.text("setting_name").toLowerCase(Locale.ROOT);
            reading.note("database setting", QualifiedName.of(name),
                    row.text("setting_value") + "; settings of the whole database are not touched, give the other one the same");
            return row;
        });
    }

    private void right(Query.Row row) throws SQLException {
        String grantee = row.text("grantee");
        String role = row.optional("grantedrole");
        if (role != null && !role.isEmpty()) {
            reading.note("right", QualifiedName.of(reading.names().name(grantee)), "has role " + role + "; rights are not touched");
            return;
        }
        String schema = row.optional("table_schema");
        QualifiedName on = row.optional("table_name") != null ? reading.name(row, "table")
                : QualifiedName.of(reading.names().name(schema == null ? grantee : schema));
        reading.note("right", on,
                row.text("rights") + (schema == null ? " on any schema" : "") + " for " + grantee + "; rights are not touched");
    }

    private boolean schemaComment(Query.Row row) throws SQLException {
        String name = reading.names().name(row.text("schema_name"));
        reading.keepComment("SCHEMA " + Identifiers.sql(name), reading.names().qualified(row.text("schema_name"), "schema " + name),
                H2Reading.comment(row), Set.of());
        return true;
    }
}

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
            reading.note("right", reading.name(row, "table"),
                    row.text("rights") + " for " + row.text("grantee") + "; rights are not touched");
            return row;
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
        folding();
    }

    /** Revisions rely on it that a name without quotes is held in upper case, as H2 does unless it is told otherwise. */
    private void folding() throws SQLException {
        if (!reading.connection().getMetaData().storesUpperCaseIdentifiers()) {
            reading.note("database setting", QualifiedName.of("database_to_upper"), "FALSE; a name wholly in upper case is written "
                    + "without quotes in revisions, so it is the same again only in a database with H2's usual folding of names");
        }
    }

    private boolean schemaComment(Query.Row row) throws SQLException {
        String name = reading.names().name(row.text("schema_name"));
        reading.keepComment("SCHEMA " + Identifiers.sql(name), reading.names().qualified(row.text("schema_name"), "schema " + name),
                H2Reading.comment(row), Set.of());
        return true;
    }
}

package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads H2's views and materialised views. A view that does not compile is kept as it was written, and said. */
final class H2Views {

    private final H2Reading reading;
    private final H2Script script;
    private final H2OutdatedQueries outdated;

    H2Views(H2Reading reading, H2Script script) {
        this.reading = reading;
        this.script = script;
        this.outdated = new H2OutdatedQueries(reading);
    }

    void read() throws SQLException {
        reading.list(H2Queries.VIEWS, this::view);
    }

    private boolean view(Query.Row row) throws SQLException {
        QualifiedName name = reading.name(row, "table");
        String comment = H2Reading.comment(row);
        if (reading.materializedViews.contains(name)) {
            return materialized(row, name, comment);
        }
        List<String> columns = reading.viewColumns.get(name);
        String query = row.optional("view_definition");
        boolean valid = row.text("status").equals("VALID") && (query == null || !outdated.is(query));
        String told = valid ? null : script.rest("VIEW", row.text("table_schema"), row.text("table_name")).orElse(null);
        if (!valid) {
            reading.note("view", name, "it does not compile; kept as it was written");
        }
        if (told != null) {
            return keep(name, "CREATE FORCE VIEW " + Names.sql(name) + told, comment);
        }
        if (query == null) {
            reading.note("view", name, "H2 does not tell this user its definition");
            return false;
        }
        String list = columns == null ? "" : " (" + String.join(", ", columns) + ")";
        return keep(name, "CREATE " + (valid ? "" : "FORCE ") + "VIEW " + Names.sql(name) + list + " AS\n" + query, comment);
    }

    private boolean keep(QualifiedName name, String create, @Nullable String comment) {
        reading.keep("view", name, create, "DROP VIEW " + Names.sql(name), Set.of(), comment);
        return true;
    }

    /** {@code COMMENT ON} knows no materialised views: it takes them for views. */
    private boolean materialized(Query.Row row, QualifiedName name, @Nullable String comment) throws SQLException {
        String rest = script.rest("MATERIALIZED VIEW", row.text("table_schema"), row.text("table_name")).orElse(null);
        if (rest == null) {
            reading.note("materialized view", name, "H2 tells its query to administrators only");
            return false;
        }
        ElementId id = reading.keep("materialized view", name, "CREATE MATERIALIZED VIEW " + Names.sql(name) + rest,
                "DROP MATERIALIZED VIEW " + Names.sql(name), Set.of(), null).id();
        reading.keepComment("VIEW " + Names.sql(name), name, comment, Set.of(id));
        return true;
    }
}

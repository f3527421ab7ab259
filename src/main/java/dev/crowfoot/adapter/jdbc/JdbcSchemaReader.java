package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Reads H2 and PostgreSQL. */
public final class JdbcSchemaReader implements SchemaReader {

    private static final String POSTGRESQL_SCHEMAS = """
            SELECT nspname FROM pg_namespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_' ORDER BY nspname""";
    private static final String POSTGRESQL_TABLES = """
            SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
              AND lower(c.relname) NOT IN ('databasechangelog', 'databasechangeloglock')
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            ORDER BY 1, 2""";

    @Override
    public SequencedMap<String, List<String>> tables(DatabaseSession session) {
        String query = switch (session.target()) {
            case H2 -> H2Queries.ALL_TABLES;
            case POSTGRESQL -> POSTGRESQL_TABLES;
        };
        try {
            SequencedMap<String, List<String>> found = new LinkedHashMap<>();
            Query.list(session.unwrap(Connection.class), query, List.of(), row -> List.of(row.text("nspname"), row.text("relname")))
                    .forEach(row -> found.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(row.getLast()));
            return found;
        } catch (SQLException e) {
            throw JdbcErrors.whileWorking("The list of tables cannot be read from " + session.description(), e);
        }
    }

    @Override
    public List<String> schemas(DatabaseSession session) {
        String query = switch (session.target()) {
            case H2 -> H2Queries.SCHEMAS;
            case POSTGRESQL -> POSTGRESQL_SCHEMAS;
        };
        try {
            List<String> found = new ArrayList<>(
                    Query.list(session.unwrap(Connection.class), query, List.of(), row -> row.text("nspname")));
            if (found.remove(session.defaultSchema())) {
                found.addFirst(session.defaultSchema());
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw JdbcErrors.whileWorking("The list of schemas cannot be read from " + session.description(), e);
        }
    }

    @Override
    public Catalogue read(DatabaseSession session, List<String> schemas, Progress progress) {
        List<String> wanted = schemas.isEmpty() ? List.of(session.defaultSchema()) : List.copyOf(schemas);
        Connection connection = session.unwrap(Connection.class);
        CatalogueReader reader = switch (session.target()) {
            case H2 -> H2Reader.of(connection, wanted, session.defaultSchema());
            case POSTGRESQL -> PostgresqlReader.of(connection, wanted, session.defaultSchema());
        };
        try {
            return reader.read(progress);
        } catch (SQLException e) {
            throw JdbcErrors.whileWorking("The catalogue cannot be read from " + session.description(), e);
        }
    }
}

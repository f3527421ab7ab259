package dev.crowfoot.fidelity;

import dev.crowfoot.fidelity.ServerCatalogue.Entry;
import dev.crowfoot.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL says of its objects, by the queries in {@code fidelity/catalogue/postgresql.sql}. */
final class PostgresqlCatalogue {

    private PostgresqlCatalogue() {}

    static ServerCatalogue read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return read(connection);
        }
    }

    static ServerCatalogue read(Connection connection) throws SQLException {
        SortedMap<String, Entry> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            // Nothing is in the path, so every name is printed with its schema
            statement.execute("SET search_path = ''");
            int major = connection.getMetaData().getDatabaseMajorVersion();
            for (Map.Entry<String, String> query : CatalogueQueries.of("postgresql", major).entrySet()) {
                read(statement, query.getKey(), query.getValue(), objects);
            }
        }
        return new ServerCatalogue(objects);
    }

    static void read(Statement statement, String kind, String sql, Map<String, Entry> objects) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String name = kind + ": " + rows.getString(1);
                String facts = rows.getString(2);
                String expression = optional(rows, 3, width);
                Entry entry = new Entry(facts == null ? "" : facts, expression, expression == null ? null : optional(rows, 4, width));
                if (objects.put(name, entry) != null) {
                    throw new IllegalStateException("two objects have one name: " + name);
                }
            }
        } catch (SQLException e) {
            throw new SQLException("the query for " + kind + " fails: " + e.getMessage(), e);
        }
    }

    private static @Nullable String optional(ResultSet rows, int column, int width) throws SQLException {
        return column > width ? null : rows.getString(column);
    }
}

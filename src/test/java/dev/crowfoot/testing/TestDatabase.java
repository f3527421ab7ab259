package dev.crowfoot.testing;

import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An empty database of a test's own. Closing it takes it away.
 *
 * @param url the JDBC address
 */
public record TestDatabase(Target target, String url, String user, String password) implements AutoCloseable {

    /** A new connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Runs each statement, each committed by itself. */
    public void run(String... statements) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        Databases.drop(this);
    }
}

package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;

/** One JDBC connection. */
record JdbcSession(Connection connection, Target target, String serverVersion, String defaultSchema, Folding folding, String description)
        implements DatabaseSession {

    private static final int PATIENCE_SECONDS = 3;

    /** What that database makes of names without quotes. */
    static Folding folding(Connection connection) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? Folding.TO_UPPER : Folding.KEPT;
    }

    @Override
    public boolean isOpen() {
        try {
            return !connection.isClosed() && connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LoggerFactory.getLogger(JdbcSession.class).debug("the connection does not answer", e);
            return false;
        }
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (!type.isInstance(connection)) {
            throw new IllegalArgumentException("a JDBC session has no " + type.getName());
        }
        return type.cast(connection);
    }

    @Override
    public void breakOff() {
        try {
            if (connection instanceof PGConnection server) {
                // the server would go on waiting for a lock for a client that is gone
                server.cancelQuery();
            }
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LoggerFactory.getLogger(JdbcSession.class).debug("the connection could not be broken off", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LoggerFactory.getLogger(JdbcSession.class).debug("the connection did not close well", e);
        }
    }
}

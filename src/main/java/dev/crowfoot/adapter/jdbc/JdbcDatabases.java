package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionReport;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Opens H2 and PostgreSQL with their own drivers. */
public final class JdbcDatabases implements Databases {

    private static final int OLDEST_POSTGRESQL = 14;

    private final Path embedded;

    /**
     * Databases of this user.
     *
     * @param embedded the folder in which embedded H2 databases are kept; made when first needed
     */
    public JdbcDatabases(Path embedded) {
        this.embedded = embedded;
    }

    @Override
    public DatabaseSession open(ConnectionSettings settings, Password password) {
        return session(settings, password);
    }

    private JdbcSession session(ConnectionSettings settings, Password password) {
        JdbcAddress address = JdbcAddress.of(settings, password, embedded);
        String where = settings.location().describe();
        Connection connection;
        try {
            connection = connect(address);
        } catch (SQLException e) {
            throw JdbcErrors.whileConnecting(where, settings.user(), e);
        }
        try {
            return session(connection, settings, where);
        } catch (SQLException e) {
            UserError error = JdbcErrors.whileWorking(where + " was reached and does not work", e);
            close(connection, error);
            throw error;
        } catch (UserError e) {
            close(connection, e);
            throw e;
        }
    }

    private static Connection connect(JdbcAddress address) throws SQLException {
        Properties properties = address.properties();
        Driver driver = address.url().startsWith("jdbc:h2:") ? new org.h2.Driver() : new org.postgresql.Driver();
        Connection connection = driver.connect(address.url(), properties);
        properties.remove("password");
        if (connection == null) {
            throw new SQLException("the driver does not take the address", "08001");
        }
        return connection;
    }

    private static void close(Connection connection, UserError because) {
        try {
            connection.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private static JdbcSession session(Connection connection, ConnectionSettings settings, String where) throws SQLException {
        Target target = connection.getMetaData().getDatabaseProductName().equals("H2") ? Target.H2 : Target.POSTGRESQL;
        if (target == Target.POSTGRESQL && connection.getMetaData().getDatabaseMajorVersion() < OLDEST_POSTGRESQL) {
            throw new UserError(UserError.Kind.DATABASE,
                    where + " is PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + ".",
                    "Crowfoot works with PostgreSQL 14 and newer.", null);
        }
        if (settings.schema() != null) {
            choose(connection, target, settings.schema(), where);
        }
        String schema = connection.getSchema();
        if (schema == null) {
            throw new UserError(UserError.Kind.DATABASE, "There is no schema to work in on " + where + ".",
                    "Create one, or name an existing one in the connection's settings.", null);
        }
        String version = connection.getMetaData().getDatabaseProductVersion().replaceFirst(" .*", "");
        return new JdbcSession(connection, target, version, schema, JdbcSession.folding(connection), where);
    }

    private static void choose(Connection connection, Target target, String schema, String where) throws SQLException {
        String quoted = '"' + schema.replace("\"", "\"\"") + '"';
        if (target == Target.POSTGRESQL
                && !Query.text(connection, "SELECT count(*) FROM pg_namespace WHERE nspname = '" + schema.replace("'", "''") + "'")
                        .equals("1")) {
            throw new UserError(UserError.Kind.DATABASE, "There is no schema " + schema + " on " + where + ".",
                    "Create it, or name an existing one in the connection's settings.", null);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(target == Target.POSTGRESQL ? "SET search_path TO " + quoted : "SET SCHEMA " + quoted);
        }
    }

    @Override
    public ConnectionReport test(ConnectionSettings settings, Password password) {
        try (JdbcSession session = session(settings, password)) {
            List<String> details = new ArrayList<>();
            details.add("Schema: " + session.defaultSchema() + ".");
            details.addAll(rights(session));
            return new ConnectionReport(true, "Connected to " + session.target().displayName() + " " + session.serverVersion() + ", "
                    + session.description() + ".", details);
        } catch (UserError e) {
            return new ConnectionReport(false, e.what(), e.wayOut().isEmpty() ? List.of() : List.of(e.wayOut()));
        }
    }

    private static List<String> rights(JdbcSession session) {
        String query = switch (session.target()) {
            case POSTGRESQL -> "SELECT CASE WHEN has_schema_privilege(current_schema(), 'CREATE') THEN 'yes' ELSE 'no' END";
            case H2 -> "SELECT CASE WHEN IS_ADMIN THEN 'yes' ELSE 'no' END FROM INFORMATION_SCHEMA.USERS WHERE USER_NAME = CURRENT_USER";
        };
        try {
            boolean mayCreate = Query.text(session.connection(), query).equals("yes");
            return List.of(mayCreate ? "This user may create tables there."
                    : "This user may not create tables there: the database can be read and compared, not upgraded.");
        } catch (SQLException e) {
            return List.of("It cannot be told which rights this user has: " + JdbcErrors.firstLine(e) + ".");
        }
    }
}

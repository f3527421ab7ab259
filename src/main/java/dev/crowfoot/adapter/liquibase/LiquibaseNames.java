package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import liquibase.GlobalConfiguration;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.DatabaseException;

/** How Liquibase writes names. */
final class LiquibaseNames {

    private LiquibaseNames() {}

    /** Liquibase looks for H2's schemas in upper case, unless told otherwise, which is needed only where the connection's is not. */
    static Map<String, Object> settings(DatabaseSession session) {
        boolean exact = session.target() == Target.H2 && session.folding() == Folding.TO_UPPER
                && !session.defaultSchema().equals(session.defaultSchema().toUpperCase(Locale.ROOT));
        return exact ? Map.of(GlobalConfiguration.PRESERVE_SCHEMA_CASE.getKey(), true) : Map.of();
    }

    /** Liquibase's picture of that database, on that connection. */
    static Database database(DatabaseSession session, AtomicConnection connection) throws DatabaseException {
        if (session.target() != Target.H2) {
            return DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
        }
        try {
            boolean lower = session.unwrap(Connection.class).getMetaData().storesLowerCaseIdentifiers();
            Database database = session.folding() == Folding.TO_UPPER ? new H2WithoutViewTexts() : new UnfoldedH2(lower);
            database.setConnection(connection);
            return database;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Names in the default schema are written without it, as they are in the project; it is the connection's own. */
    static void prepare(Database database, String schema) throws DatabaseException {
        database.setDefaultSchemaName(schema);
        database.setOutputDefaultSchema(false);
        database.setOutputDefaultCatalog(false);
    }
}

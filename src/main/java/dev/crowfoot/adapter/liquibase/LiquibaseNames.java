package dev.crowfoot.adapter.liquibase;

import liquibase.database.Database;
import liquibase.exception.DatabaseException;

/** How Liquibase writes names. */
final class LiquibaseNames {

    private LiquibaseNames() {}

    /** Names in the default schema are written without it, as they are in the project; it is the connection's own. */
    static void prepare(Database database, String schema) throws DatabaseException {
        database.setDefaultSchemaName(schema);
        database.setOutputDefaultSchema(false);
        database.setOutputDefaultCatalog(false);
    }
}

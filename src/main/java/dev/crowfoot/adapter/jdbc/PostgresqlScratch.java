package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.migration.dialect.postgresql.PostgresqlDialect;
import dev.crowfoot.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A schema of its own in a transaction that is rolled back: nobody else ever sees it. */
final class PostgresqlScratch extends Scratch {

    private final String schema = "crowfoot_" + UUID.randomUUID().toString().replace("-", "");

    /** Makes the schema; names that are not in it are found in the default one. */
    PostgresqlScratch(Connection connection, String defaultSchema) throws SQLException {
        super(connection, new PostgresqlDialect());
        connection.setAutoCommit(false);
        try {
            run("CREATE SCHEMA " + schema);
            run("SET LOCAL search_path TO " + schema + ", \"" + defaultSchema.replace("\"", "\"\"") + "\"");
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    @Override
    Schema read() throws SQLException {
        return PostgresqlReader.of(connection(), List.of(schema), schema).read(Progress.NONE).schema();
    }

    @Override
    void mark() throws SQLException {
        run("SAVEPOINT attempt");
    }

    @Override
    void undo() throws SQLException {
        run("ROLLBACK TO SAVEPOINT attempt");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection().rollback();
        connection().setAutoCommit(true);
    }
}

package dev.crowfoot.bench;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL database of this machine with 1,000 tables x 12 columns and 1,500 foreign keys, and a session in it. */
record LargeDatabase(TestDatabase database, DatabaseSession session) implements AutoCloseable {

    static LargeDatabase open() throws SQLException {
        TestDatabase database = Databases.fresh(Target.POSTGRESQL);
        try (Password password = Password.of(database.password().toCharArray())) {
            DatabaseSession session =
                    new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()), password);
            fill(session);
            return new LargeDatabase(database, session);
        }
    }

    private static void fill(DatabaseSession session) throws SQLException {
        Schema wanted = Derivation.derive(LargeDesign.THOUSAND.build(), Target.POSTGRESQL).schema();
        Plan plan = Planner.plan(Schema.EMPTY, wanted, Target.POSTGRESQL);
        List<PreviewStatement> statements =
                new LiquibaseSqlPreviewer().up(plan, List.of(Target.POSTGRESQL), PreviewTarget.connected(session));
        try (Statement statement = connection(session).createStatement()) {
            for (PreviewStatement next : statements) {
                statement.execute(next.sql());
            }
            statement.execute("ANALYZE");
        }
    }

    Connection connection() {
        return connection(session);
    }

    private static Connection connection(DatabaseSession session) {
        return session.unwrap(Connection.class);
    }

    @Override
    public void close() {
        session.close();
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the benchmark's database is left behind: " + database.url(), e);
        }
    }
}

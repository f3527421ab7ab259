package dev.crowfoot.fidelity;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcExpressionNormaliser;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The way of a database through the whole of the program: read, drawn, made again in another one. */
final class RoundTrip {

    private RoundTrip() {}

    /** Everything in a database, whatever the schema. */
    static Catalogue read(TestDatabase database) {
        try (DatabaseSession session = open(database)) {
            JdbcSchemaReader reader = new JdbcSchemaReader();
            return reader.read(session, reader.schemas(session), Progress.NONE);
        }
    }

    /** The schema that the drawing of another asks for. */
    static Schema drawn(Schema schema, TestDatabase database) {
        return Derivation.derive(Lift.lift(schema, database.target(), LiftOptions.DEFAULT), database.target()).schema();
    }

    /** What differs between two schemas whose elements are paired by name, a line each. */
    static List<String> differences(Schema before, Schema after) {
        return SchemaDiffer.diff(SchemaMatcher.identify(before, after), after).stream().map(c -> ChangeText.of(c) + " " + c).toList();
    }

    /** What differs between a database and a schema, as the engine reads expressions. */
    static List<String> differences(TestDatabase database, Schema wanted) {
        try (DatabaseSession session = open(database)) {
            Schema live = SchemaMatcher.identify(read(database).schema(), wanted);
            Schema normal = new JdbcExpressionNormaliser().normalise(session, wanted, live).schema();
            return SchemaDiffer.diff(live, normal).stream().map(c -> ChangeText.of(c) + " " + c).toList();
        }
    }

    /** Runs the statements that Liquibase makes of a plan. */
    static int run(TestDatabase database, Plan plan, boolean up) throws SQLException {
        try (DatabaseSession session = open(database); Statement statement = session.unwrap(Connection.class).createStatement()) {
            LiquibaseSqlPreviewer liquibase = new LiquibaseSqlPreviewer();
            PreviewTarget target = PreviewTarget.connected(session);
            List<PreviewStatement> statements = up ? liquibase.up(plan, List.of(database.target()), target)
                    : liquibase.down(plan, List.of(database.target()), target);
            for (PreviewStatement next : statements) {
                try {
                    statement.execute(next.sql());
                } catch (SQLException e) {
                    throw new SQLException(next.stepSummary() + ": " + next.sql() + "\n" + e.getMessage(), e);
                }
            }
            return statements.size();
        }
    }

    /** What makes everything in an empty database. */
    static Plan plan(Schema schema, TestDatabase database) {
        return Planner.plan(Schema.EMPTY, schema, database.target());
    }

    static DatabaseSession open(TestDatabase database) {
        try (Password password = Password.of(database.password().toCharArray())) {
            return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()), password);
        }
    }
}

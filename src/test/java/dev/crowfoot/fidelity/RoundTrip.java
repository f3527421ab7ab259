package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcExpressionNormaliser;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.design.Design;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.schema.diff.Spelling;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

/**
 * The way of a database through the program: read, drawn, and made again in an empty one.
 *
 * @param lost what the server says of the one and not of the other
 */
record RoundTrip(TestDatabase original, TestDatabase copy, Schema read, Schema drawn, Plan plan, List<String> lost, int statements,
        double seconds) {

    /** Drawn in the usual way. */
    static RoundTrip of(TestDatabase original, TestDatabase copy) throws SQLException {
        return of(original, copy, read -> Lift.lift(read, original.target(), LiftOptions.DEFAULT));
    }

    /** Drawn in that way. */
    static RoundTrip of(TestDatabase original, TestDatabase copy, Function<Schema, Design> drawing) throws SQLException {
        long begin = System.nanoTime();
        Schema read = read(original);
        Schema drawn = Derivation.derive(drawing.apply(read), original.target()).schema();
        Plan plan = Planner.plan(Schema.EMPTY, drawn, original.target());
        int statements = run(copy, plan, true);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new RoundTrip(original, copy, read, drawn, plan, Proof.differences(original, copy), statements, seconds);
    }

    FidelityTable.Row row(String schema, String server) throws SQLException {
        return new FidelityTable.Row(schema, server, Proof.kept(original).counts(), Proof.kept(copy).counts(), lost.size(), statements,
                seconds);
    }

    /** Fails unless nothing was lost, neither database differs from what was drawn, and the way back leaves nothing. */
    void check() throws SQLException {
        assertEquals(List.of(), lost, "as the server says");
        checkOurReading();
    }

    /** The same without what the server says. */
    void checkOurReading() throws SQLException {
        assertEquals(List.of(), changes(SchemaMatcher.identify(read, drawn), drawn), "what was drawn");
        assertEquals(List.of(), differences(copy), "made again");
        assertEquals(List.of(), differences(original), "compared with itself");
        run(copy, plan, false);
        assertEquals(Schema.EMPTY, read(copy), "after going back");
    }

    private static List<String> changes(Schema before, Schema after) {
        return SchemaDiffer.diff(before, after).stream().map(c -> ChangeText.of(c) + " " + c).toList();
    }

    private List<String> differences(TestDatabase database) {
        return differences(database, drawn);
    }

    /** What a database has otherwise than it is drawn. */
    static List<String> differences(TestDatabase database, Schema drawn) {
        try (DatabaseSession session = open(database)) {
            Schema spelled = Spelling.adopt(read(database), List.of(drawn), session.target(), session.folding());
            Schema live = SchemaMatcher.identify(spelled, drawn);
            return changes(live, new JdbcExpressionNormaliser().normalise(session, drawn, live).schema());
        }
    }

    /** All that is in a database. */
    static Schema read(TestDatabase database) {
        try (DatabaseSession session = open(database)) {
            JdbcSchemaReader reader = new JdbcSchemaReader();
            return reader.read(session, reader.schemas(session), Progress.NONE).schema();
        }
    }

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

    private static DatabaseSession open(TestDatabase database) {
        try (Password password = Password.of(database.password().toCharArray())) {
            return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()), password);
        }
    }
}

package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.ExpressionNormaliser.Normalised;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expressions that an engine rewrites are the same, others are not. */
class JdbcExpressionNormaliserTest {

    private static final String STATUS = "status in ('draft', 'done')";

    @ParameterizedTest
    @EnumSource(Target.class)
    void expressionsThatTheEngineRewritesAreNoDifference(Target target) throws SQLException {
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = made(database)) {
            Schema live = read(session);
            Schema wanted = withTexts(live, "'dra' || 'ft'", STATUS);
            Normalised normalised = new JdbcExpressionNormaliser().normalise(session, wanted, live);
            assertEquals(List.of(), normalised.notes());
            assertEquals(List.of(), SchemaDiffer.diff(live, normalised.schema()));
            assertEquals(live, read(session));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void expressionsThatMeanSomethingElseStayAsTheyAreWanted(Target target) throws SQLException {
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = made(database)) {
            Schema live = read(session);
            Schema wanted = withTexts(live, "'done'", "status in ('draft', 'done', 'gone')");
            Table told = new JdbcExpressionNormaliser().normalise(session, wanted, live).schema().tables().getFirst();
            assertEquals("'done'", told.column("status").orElseThrow().defaultExpression());
            assertEquals(wanted.tables().getFirst().checks(), told.checks());
        }
    }

    @Test
    void anIndexOnAnExpressionIsReadByTheEngineToo() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = made(database)) {
            database.run("CREATE INDEX ix ON t (lower(status), (n + 1)) WHERE n > 5 AND status <> 'x'");
            Schema live = read(session);
            Table table = live.tables().getFirst();
            Index index = table.indexes().getFirst();
            Index drawn = new Index(index.id(), index.name(),
                    List.of(new Index.Part(null, "lower(status)", false, Index.Nulls.DEFAULT, null, null),
                            new Index.Part(null, "n + 1", false, Index.Nulls.DEFAULT, null, null)),
                    false, null, "n > 5 and status <> 'x'", List.of(), false, null);
            Schema wanted = live.withTables(List.of(table.withIndexes(List.of(drawn))));
            assertEquals(live, new JdbcExpressionNormaliser().normalise(session, wanted, live).schema());
        }
    }

    @Test
    void withoutTheRightToCreateItIsSaidThatTextWasCompared() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession owner = made(database)) {
            database.run("DROP ROLE IF EXISTS looker", "CREATE ROLE looker LOGIN PASSWORD 'looker'");
            Schema live = read(owner);
            ConnectionSettings settings = ConnectionSettings.url(database.url(), "looker");
            try (DatabaseSession session = new JdbcDatabases(Path.of("target")).open(settings, Password.of("looker".toCharArray()))) {
                Normalised normalised = new JdbcExpressionNormaliser().normalise(session, withTexts(live, "'x'", "n > 7"), live);
                assertEquals(List.of("Expressions were compared as text, as this user may not create a schema to try them in."),
                        normalised.notes());
            }
        }
    }

    @Test
    void whatTheEngineDoesNotTakeIsNamed() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = made(database)) {
            Schema live = read(session);
            Normalised normalised = new JdbcExpressionNormaliser().normalise(session, withTexts(live, "missing(1)", STATUS), live);
            assertEquals(List.of("The expressions of table t were compared as text: function missing(integer) does not exist."),
                    normalised.notes());
        }
    }

    private static DatabaseSession made(TestDatabase database) throws SQLException {
        String stored = database.target() == Target.H2 ? "" : " STORED";
        database.run(
                "CREATE TABLE t (n integer DEFAULT (1 + 2), status varchar(20) DEFAULT 'dra' || 'ft', twice integer GENERATED ALWAYS AS (n * 2)"
                        + stored + ", CONSTRAINT ck CHECK (" + STATUS + "))");
        return Sessions.open(database);
    }

    private static Schema read(DatabaseSession session) {
        return new JdbcSchemaReader().read(session, List.of(), Progress.NONE).schema();
    }

    private static Schema withTexts(Schema live, String defaultText, String check) {
        Table table = live.tables().getFirst();
        List<Column> columns = table.columns().stream().map(c -> switch (c.name()) {
            case "status" -> c.withDefaultExpression(defaultText);
            case "twice" -> c.withGenerated(new Column.Generated("n*2", true));
            default -> c.withDefaultExpression("1+2");
        }).toList();
        Check drawn = new Check(table.checks().getFirst().id(), "ck", check, null);
        return live.withTables(List.of(table.withColumns(columns).withChecks(List.of(drawn))));
    }
}

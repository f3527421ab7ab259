package dev.crowfoot.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomSchema;
import dev.crowfoot.testing.Rows;
import dev.crowfoot.testing.SchemaText;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The migration laws for pairs of schemas on one database: what takes one to the other arrives at what a direct build of the other gives, keeps the rows, and
 * leads back. The statements are those that Liquibase makes of the plan.
 */
final class MigrationLaw implements AutoCloseable {

    private final Target target;
    private final DatabaseSession session;
    private final Connection connection;
    private final LiquibaseSqlPreviewer liquibase = new LiquibaseSqlPreviewer();
    /** What a server called the sequence behind an identity column when its table had another name: a comparison passes over it. */
    private static final Pattern SERVERS = Pattern.compile("_seq\\d*$");

    private final JdbcSchemaReader reader = new JdbcSchemaReader();

    MigrationLaw(TestDatabase database) {
        target = database.target();
        session = new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()),
                Password.of(database.password().toCharArray()));
        connection = session.unwrap(Connection.class);
    }

    /** Fails unless the laws hold for the pair, with rows in each table. */
    void check(RandomSchema.Pair pair) throws SQLException {
        check(pair.before(), pair.after(), true);
    }

    /** Fails unless the laws hold. */
    void check(Schema before, Schema after, boolean withRows) throws SQLException {
        clean();
        up(Planner.plan(Schema.EMPTY, after, target));
        String wanted = read();
        clean();
        Plan create = Planner.plan(Schema.EMPTY, before, target);
        up(create);
        String original = read();
        Rows rows = withRows ? Rows.insert(connection, before) : Rows.NONE;
        Plan change = Planner.plan(before, after, target);
        up(change);
        assertEquals(wanted, read(), "after going up");
        rows.survive(connection, before, after);
        down(change);
        assertEquals(original, read(), "after going back");
        rows.survive(connection, before, before, after);
        named(change, rows.lost(connection, before, after));
        down(create);
        assertEquals("", read(), "after going back to nothing");
    }

    /** What came and went is lost where the plan says so, and nowhere else. */
    private static void named(Plan change, List<Set<String>> lost) {
        List<String> said = change.hazards().filter(h -> h.code().startsWith("DATA-LOSS")).map(h -> h.message()).toList();
        for (Set<String> names : lost) {
            assertTrue(said.stream().anyMatch(message -> names.stream().anyMatch(message::contains)),
                    () -> names + " is lost, and no hazard says so: " + said);
        }
    }

    private String read() {
        Schema schema = reader.read(session, reader.schemas(session), Progress.NONE).schema();
        List<SqlObject> objects = schema.sqlObjects().stream()
                .filter(o -> !o.create().startsWith("DO $each$") || !SERVERS.matcher(o.name().name()).find()).toList();
        return SchemaText.of(new Schema(schema.namespaces(), schema.tables(), schema.sequences(), schema.enumTypes(), objects));
    }

    private void up(Plan plan) throws SQLException {
        run(liquibase.up(plan, List.of(target), PreviewTarget.connected(session)));
    }

    private void down(Plan plan) throws SQLException {
        run(liquibase.down(plan, List.of(target), PreviewTarget.connected(session)));
    }

    private void run(List<PreviewStatement> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (PreviewStatement next : statements) {
                try {
                    statement.execute(next.sql());
                } catch (SQLException e) {
                    throw new SQLException(next.stepSummary() + ": " + next.sql() + "\n" + e.getMessage(), e);
                }
            }
        }
    }

    private void clean() throws SQLException {
        List<String> statements = switch (target) {
            case H2 -> List.of("DROP ALL OBJECTS");
            case POSTGRESQL -> List.of("DROP SCHEMA IF EXISTS shop CASCADE", "DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        };
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}

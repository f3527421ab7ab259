package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An H2 database that other sessions change while it is read: at each step of reading, what is read is the database before or after. */
class H2BesideOthersTest {

    private static final int STEPS = 7;

    /** Runs those statements from elsewhere at that step, the first time or each time. */
    private record Meanwhile(int at, Consumer<Integer> others) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            if (done == at) {
                others.accept(at);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE late (x INTEGER CHECK (x > 0), y INTEGER UNIQUE); CREATE INDEX late_x ON late (x DESC)",
            "CREATE DOMAIN late AS INTEGER CHECK (VALUE > 0)", "ALTER TABLE one ADD COLUMN later INTEGER", "DROP TABLE two",
            "ALTER TABLE one ADD CONSTRAINT late CHECK (id > 9)", "CREATE INDEX late ON one (id DESC)"})
    void whatIsReadIsTheDatabaseAsItWasOrIs(String change) throws SQLException {
        for (int step = 0; step < STEPS; step++) {
            try (TestDatabase database = database()) {
                boolean[] done = {false};
                Schema read = read(database, new Meanwhile(step, _ -> {
                    if (!done[0]) {
                        done[0] = true;
                        run(database, change.split("; "));
                    }
                }));
                assertEquals(Sessions.read(database).schema(), read, change + " at step " + step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void whatOthersMakeInAnotherSchemaDoesNotMatter(int step) throws SQLException {
        try (TestDatabase database = database()) {
            int[] made = {0};
            Schema read = read(database, new Meanwhile(step, _ -> run(database, "CREATE TABLE aside.t" + made[0]++ + " (x INTEGER)")));
            assertEquals(2, read.tables().size());
        }
    }

    private static TestDatabase database() throws SQLException {
        TestDatabase database = Databases.fresh(Target.H2);
        database.run("CREATE SCHEMA aside", "CREATE TABLE one (id INTEGER PRIMARY KEY)",
                "CREATE TABLE two (id INTEGER REFERENCES one, UNIQUE (id))");
        return database;
    }

    private static Schema read(TestDatabase database, Progress progress) {
        try (DatabaseSession session = Sessions.open(database)) {
            return new JdbcSchemaReader().read(session, List.of(session.defaultSchema()), progress).schema();
        }
    }

    private static void run(TestDatabase database, String... statements) {
        try {
            database.run(statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

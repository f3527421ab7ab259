package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Step;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an upgrade leaves whole changesets on PostgreSQL; on H2 the half one is named. Both say what is left. */
class KilledUpgradeTest {

    private static final int STEPS = 12;
    /** How many changesets are done when the process is killed. */
    private static final int DONE = 7;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsRecordedIsDoneWhatIsNotIsNotAndTheRestIsDoneLater() throws Exception {
        Revision revision =
                new TestProject(folder).add(1, "long", plan("DO $$ BEGIN PERFORM pg_advisory_xact_lock(7); END $$"), ChangelogFormat.YAML);
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            try (Connection holder = database.connect(); Statement statement = holder.createStatement()) {
                statement.execute("SELECT pg_advisory_lock(7)");
                // the third time that seven are done it is to wait for the lock, between the two tables
                killAfter(DONE, 3, revision, database.url(), database.user(), database.password());
            }
            try (DatabaseSession session = TestProject.open(database)) {
                LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
                MigrationState state = runner.state(folder, session);
                assertEquals(DONE, state.partial().orElseThrow().done());
                assertEquals(2 * DONE, TestProject.read(session).tables().size());
                assertEquals("20260101000001_long was interrupted: " + DONE + " of its " + (STEPS + 1)
                        + " changes are done. Upgrade does the rest, downgrade takes them back.", CurrentRevision.inWords(state).get(1));
                state.lock().ifPresent(_ -> runner.releaseLock(session));
                runner.upgrade(folder, session, revision.id(), Progress.NONE);
                assertTrue(runner.state(folder, session).isAtHead());
                assertEquals(2 * STEPS, TestProject.read(session).tables().size());
            }
        }
    }

    @Test
    void whereEachStatementStaysDoneTheChangesetInTheMiddleIsNamedUntilItRan() throws Exception {
        Revision revision = new TestProject(folder).add(1, "long", plan("CHECKPOINT SYNC", "CALL hold()"), ChangelogFormat.YAML);
        String url = "jdbc:h2:file:" + folder.resolve("shop");
        try (DatabaseSession session = open(url)) {
            run(session, "CREATE ALIAS hold FOR '" + KilledUpgrade.class.getName() + ".hold'");
        }
        // the fourth time that seven are done it is to hold, between the two tables, and all until then is on the disk
        killAfter(DONE, 4, revision, url, "sa", "");
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        try (DatabaseSession session = open(url)) {
            MigrationState state = runner.state(folder, session);
            assertEquals(DONE, state.partial().orElseThrow().done());
            assertEquals(2 * DONE + 1, TestProject.read(session).tables().size());
            String halfDone = state.halfDone().orElseThrow();
            assertTrue(halfDone.matches("change \\d of 4 of 20260101000001-" + (DONE + 1) + " \\(make two tables\\)"), halfDone);
            assertTrue(CurrentRevision.inWords(state).contains("A run stopped in the middle of " + halfDone
                    + ". This database keeps each statement by itself, so part of it may be done: see its statements with upgrade "
                    + "--dry-run and take back by hand what is there."), CurrentRevision.inWords(state).toString());
            assertTrue(state.lock().isPresent(), "a killed run keeps its lock");
            runner.releaseLock(session);
            assertEquals(List.of(Optional.empty(), Optional.of(halfDone)),
                    List.of(runner.state(folder, session).lock(), runner.state(folder, session).halfDone()));
            UserError refused = assertThrows(UserError.class, () -> runner.upgrade(folder, session, revision.id(), Progress.NONE));
            assertTrue(refused.what().contains("already exists") && refused.wayOut().contains("a run that was killed"), refused.wayOut());
            assertTrue(runner.state(folder, session).halfDone().isPresent(), "a refused changeset is half done too");
            run(session, "DROP TABLE a" + DONE);
            runner.upgrade(folder, session, revision.id(), Progress.NONE);
            assertEquals(Optional.empty(), runner.state(folder, session).halfDone());
            assertEquals(2 * STEPS, TestProject.read(session).tables().size());
        }
    }

    private static DatabaseSession open(String url) {
        return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(url, "sa"), Password.none());
    }

    private static void run(DatabaseSession session, String sql) throws SQLException {
        try (Statement statement = session.unwrap(Connection.class).createStatement()) {
            statement.execute(sql);
        }
    }

    /** The step after those that are to be done waits between its two tables, so that the kill finds it in the middle. */
    private static Plan plan(String... waiting) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            List<dev.crowfoot.migration.Statement> statements = new ArrayList<>();
            statements.add(sql("CREATE TABLE a" + i + " (id int)"));
            if (i == DONE) {
                Stream.of(waiting).map(KilledUpgradeTest::sql).forEach(statements::add);
            }
            statements.add(sql("CREATE TABLE b" + i + " (id int)"));
            steps.add(Plans.step("make two tables", statements, List.of()));
        }
        return new Plan(steps);
    }

    private static dev.crowfoot.migration.Statement sql(String text) {
        return new dev.crowfoot.migration.Statement.Sql(text);
    }

    /** Kills when it was said so often that so many are done. */
    private void killAfter(int changesets, int times, Revision revision, String url, String user, String password)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledUpgrade.class.getName(), url, user, password,
                folder.toString(), revision.id()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8); Stream<String> lines = output.lines()) {
            assertTrue(lines.filter(line -> Integer.parseInt(line) >= changesets).skip(times - 1L).findFirst().isPresent(),
                    "the upgrade ended by itself");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}

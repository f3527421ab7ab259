package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.Step;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an upgrade on PostgreSQL leaves whole changesets, and says what is left. */
class KilledUpgradeTest {

    private static final int STEPS = 30;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsRecordedIsDoneWhatIsNotIsNotAndTheRestIsDoneLater() throws Exception {
        Revision revision = new TestProject(folder).add(1, "long", plan(), ChangelogFormat.YAML);
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            killAfter(7, database, revision);
            try (DatabaseSession session = TestProject.open(database)) {
                LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
                MigrationState state = runner.state(folder, session);
                int done = state.partial().orElseThrow().done();
                assertTrue(done >= 7 && done < STEPS, "done: " + done);
                assertEquals(2 * done, TestProject.read(session).tables().size(), "tables of " + done + " changesets");
                assertEquals("20260101000001_long was interrupted: " + done + " of its " + (STEPS + 1)
                        + " changes are done. Upgrade does the rest, downgrade takes them back.", CurrentRevision.inWords(state).get(1));
                state.lock().ifPresent(_ -> runner.releaseLock(session));
                runner.upgrade(folder, session, revision.id(), Progress.NONE);
                assertTrue(runner.state(folder, session).isAtHead());
                assertEquals(2 * STEPS, TestProject.read(session).tables().size());
            }
        }
    }

    /** Each step takes a while between its two statements, so that the kill finds one in the middle. */
    private static Plan plan() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(Plans.step("make two tables", List.of(new Statement.Sql("CREATE TABLE a" + i + " (id int)"),
                    new Statement.Sql("DO $$ BEGIN PERFORM pg_sleep(0.1); END $$"), new Statement.Sql("CREATE TABLE b" + i + " (id int)")),
                    List.of()));
        }
        return new Plan(steps);
    }

    private void killAfter(int changesets, TestDatabase database, Revision revision) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledUpgrade.class.getName(), database.url(), database.user(), database.password(),
                folder.toString(), revision.id()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8); Stream<String> lines = output.lines()) {
            assertTrue(lines.anyMatch(line -> Integer.parseInt(line) >= changesets), "the upgrade ended by itself");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}

package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.Upgrade;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's changelog runs nothing of this machine, neither when it is shown nor when it is run. */
class OnlySqlTest {

    private final LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();

    @TempDir
    private Path folder;

    private Path proof() {
        return folder.resolve("was-run");
    }

    @Test
    void aProgramIsNeitherRunNorOffered() throws IOException, SQLException {
        refused("changes: [{executeCommand: {executable: touch, args: [{arg: {value: '" + proof() + "'}}]}}]", "executeCommand");
        assertFalse(Files.exists(proof()));
    }

    @Test
    void aProgramInARollbackNeither() throws IOException, SQLException {
        refused("""
                changes: [{sql: {sql: SELECT 1}}]
                      rollback: [{executeCommand: {executable: touch, args: [{arg: {value: '%s'}}]}}]""".formatted(proof()),
                "executeCommand");
        assertFalse(Files.exists(proof()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop: {message: no further}", "output: {message: hello}"})
    void whatIsNotSqlIsRefused(String change) throws IOException, SQLException {
        refused("changes: [{" + change + "}]", change.substring(0, change.indexOf(':')));
    }

    @Test
    void aYamlBombIsRefusedAtOnce() throws IOException {
        StringBuilder bomb = new StringBuilder("databaseChangeLog:\n  - &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("  - &a%d [%s]\n".formatted(i, String.join(", ", Collections.nCopies(10, "*a" + (i - 1)))));
        }
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve(ProjectChangelog.MASTER), bomb);
        UserError refused = assertThrows(UserError.class, () -> new LiquibaseChangelogs().revisions(folder));
        assertTrue(refused.what().contains("changelog.yaml refers to what it says elsewhere more than 50 times by aliases"),
                refused.what());
    }

    @Test
    void aLineOfFiftyMegabytesIsRefusedAtOnce() throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve(ProjectChangelog.MASTER), "# " + "x".repeat(50_000_000) + "\n");
        UserError refused = assertThrows(UserError.class, () -> new LiquibaseChangelogs().revisions(folder));
        assertTrue(refused.what().contains("changelog.yaml has a line of 50,000,002 characters"), refused.what());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAtOnce() throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(ProjectChangelog.MASTER).toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        UserError refused = assertThrows(UserError.class, () -> new LiquibaseChangelogs().revisions(folder));
        assertTrue(refused.what().contains("migrations/changelog.yaml has 209,715,200 bytes"), refused.what());
    }

    private void refused(String body, String change) throws IOException, SQLException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve(ProjectChangelog.MASTER), """
                databaseChangeLog:
                  - changeSet:
                      id: 7
                      author: stranger
                      %s
                """.formatted(body));
        String expected = "migrations/changelog.yaml, changeset 7: " + change
                + " is not SQL, so that Crowfoot cannot show what it will do, and does not run it.";
        assertEquals(expected, assertThrows(UserError.class, () -> new LiquibaseChangelogs().revisions(folder)).what());
        try (TestDatabase database = Databases.fresh(Target.H2); DatabaseSession session = TestProject.open(database)) {
            assertEquals(expected, assertThrows(UserError.class, () -> new Upgrade(runner).prepare(folder, session, "head")).what());
        }
    }
}

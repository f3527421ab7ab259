package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.Downgrade;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.migration.RunReport;
import dev.crowfoot.app.migration.Upgrade;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Statement;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs up and down, where a database stands, and what is said when something goes wrong. */
class LiquibaseMigrationRunnerTest {

    private final LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();

    @TempDir
    Path folder = Path.of("");

    /** A plan whose steps make the tables. */
    static Plan tables(String... names) {
        return new Plan(List.of(names).stream().map(n -> Plans.step("create table " + n,
                List.of(new Statement.Sql("CREATE TABLE " + n + " (id int)")), List.of(new Statement.Sql("DROP TABLE " + n)))).toList());
    }

    private List<Revision> three() throws IOException {
        TestProject project = new TestProject(folder);
        return List.of(project.add(1, "one", tables("a", "b"), ChangelogFormat.YAML),
                project.add(2, "two", tables("c"), ChangelogFormat.SQL), project.add(3, "three", tables("d", "e"), ChangelogFormat.XML));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theTagsAreWalkedUpAndDown(Target target) throws SQLException, IOException {
        List<String> ids = three().stream().map(Revision::id).toList();
        Upgrade upgrade = new Upgrade(runner);
        Downgrade downgrade = new Downgrade(runner);
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            assertEquals(Optional.empty(), runner.state(folder, session).current());
            assertEquals(ids.subList(0, 2), up(upgrade, session, "+2"));
            assertEquals(ids.subList(0, 2), runner.state(folder, session).applied().stream().map(Revision::id).toList());
            assertEquals(List.of(ids.get(2)), up(upgrade, session, "head"));
            assertEquals(List.of(), up(upgrade, session, "head"));
            assertEquals(List.of(ids.get(2), ids.get(1)), down(downgrade, session, "20260101000001"));
            assertEquals(Optional.of(ids.getFirst()), runner.state(folder, session).current().map(Revision::id));
            assertEquals(List.of(ids.getFirst()), down(downgrade, session, "-1"));
            assertEquals(Schema.EMPTY, TestProject.read(session));
            assertEquals(ids, up(upgrade, session, "20260101000003_three"));
            assertEquals(ids.reversed(), down(downgrade, session, "base"));
        }
    }

    private List<String> up(Upgrade upgrade, DatabaseSession session, String to) {
        return upgrade.run(folder, session, upgrade.prepare(folder, session, to), Progress.NONE).done().stream().map(Revision::id).toList();
    }

    private List<String> down(Downgrade downgrade, DatabaseSession session, String to) {
        return downgrade.run(folder, session, downgrade.prepare(folder, session, to), Progress.NONE).done().stream().map(Revision::id)
                .toList();
    }

    @Test
    void theMessagesAreReadFromTheFilesOfAllFormats() throws IOException {
        three();
        assertEquals(List.of("Message of one", "Message of two", "Message of three"),
                new LiquibaseChangelogs().revisions(folder).stream().map(Revision::message).toList());
    }

    @Test
    void aPrefixThatFitsSeveralAndOneThatFitsNoneAreRefused() throws SQLException, IOException {
        three();
        try (TestDatabase database = Databases.fresh(Target.H2); DatabaseSession session = TestProject.open(database)) {
            Upgrade upgrade = new Upgrade(runner);
            assertEquals("Several revisions begin with 2026: 20260101000001_one, 20260101000002_two, 20260101000003_three.",
                    assertThrows(UserError.class, () -> upgrade.prepare(folder, session, "2026")).what());
            assertEquals("There is no revision nothing in this project.",
                    assertThrows(UserError.class, () -> upgrade.prepare(folder, session, "nothing")).what());
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aRunThatIsCancelledStopsBetweenTwoChangesetsAndIsFinishedLater(Target target) throws SQLException, IOException {
        three();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            Upgrade upgrade = new Upgrade(runner);
            PlannedRun planned = upgrade.prepare(folder, session, "head");
            RunReport report = upgrade.run(folder, session, planned, new StopAfter(1));
            assertTrue(report.cancelled());
            assertEquals(2, report.changesets());
            assertEquals(List.of("The database is before the first revision.",
                    "20260101000001_one was interrupted: 2 of its 3 changes are done. Upgrade does the rest, downgrade takes them back.",
                    "2 pending: 20260101000002_two, 20260101000003_three."), CurrentRevision.inWords(report.after()));
            up(upgrade, session, "head");
            assertTrue(runner.state(folder, session).isAtHead());
        }
    }

    /** Cancels when it hears that so many changesets are done, which it does when the next one begins. */
    private record StopAfter(int changesets, List<Long> seen) implements Progress {

        StopAfter(int changesets) {
            this(changesets, new ArrayList<>());
        }

        @Override
        public void report(String what, long done, long total) {
            seen.add(done);
        }

        @Override
        public boolean isCancelled() {
            return seen.stream().anyMatch(done -> done >= changesets);
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everythingGoesIntoTheSchemaOfTheConnection(Target target) throws SQLException, IOException {
        List<Revision> revisions = List.of(new TestProject(folder).add(1, "one", Plans.create("posts", "title", "x"), ChangelogFormat.YAML),
                new TestProject(folder).add(2, "two", Plans.changes("posts", "title", "x"), ChangelogFormat.YAML));
        try (TestDatabase database = Databases.fresh(target)) {
            database.run("CREATE SCHEMA \"Shop\"");
            ConnectionSettings settings =
                    new ConnectionSettings("s", "s", new Location.JdbcUrl(database.url()), database.user(), "Shop");
            try (DatabaseSession session =
                    new JdbcDatabases(folder).open(settings, Password.of(database.password().toCharArray()))) {
                runner.upgrade(folder, session, revisions.getLast().id(), Progress.NONE);
                assertTrue(runner.state(folder, session).isAtHead());
                assertEquals(List.of("other"), TestProject.read(session, "Shop").tables().stream().map(t -> t.name().toString()).toList());
                assertEquals(0, tables(database));
                runner.downgrade(folder, session, null, Progress.NONE);
                assertEquals(Schema.EMPTY, TestProject.read(session, "Shop"));
            }
        }
    }

    @Test
    void aStatementThatTheDatabaseRefusesIsNamedAndNothingOfItsChangesetIsKept() throws SQLException, IOException {
        TestProject project = new TestProject(folder);
        project.add(1, "bad", new Plan(List.of(tables("a").steps().getFirst(), Plans.step("do two things",
                List.of(new Statement.Sql("CREATE TABLE b (id int)"), new Statement.Sql("CREATE TABLE a (id int)")), List.of()))),
                ChangelogFormat.YAML);
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = TestProject.open(database)) {
            UserError error = assertThrows(UserError.class, () -> runner.upgrade(folder, session, "20260101000001_bad", Progress.NONE));
            assertEquals("The upgrade stopped at \"do two things\" (changeset 20260101000001-2 in migrations/20260101000001_bad.yaml): "
                    + "relation \"a\" already exists", error.what());
            assertEquals("Nothing of that changeset was kept; what came before it is done. Mend the cause and run it again.",
                    error.wayOut());
            assertEquals(List.of("a"), TestProject.read(session).tables().stream().map(t -> t.name().name()).toList());
            assertEquals(Optional.empty(), runner.state(folder, session).lock());
        }
    }

    @Test
    void whereARunStoppedIsSaidWhateverWasThrown() throws SQLException, IOException {
        Revision revision = new TestProject(folder).add(1, "one", tables("a", "b"), ChangelogFormat.YAML);
        Progress broken = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                if (done == 1) {
                    throw new IllegalStateException("no such thing");
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        try (TestDatabase database = Databases.fresh(Target.H2); DatabaseSession session = TestProject.open(database)) {
            UserError error = assertThrows(UserError.class, () -> runner.upgrade(folder, session, revision.id(), broken));
            assertTrue(error.what().matches("The upgrade stopped at \"create table b\" \\(changeset .*\\): no such thing"), error::what);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"databaseChangeLog: 5", "- databaseChangeLog", "databaseChangeLog: [\n"})
    void aChangelogThatIsNoneIsSaidToBeNoneByARunToo(String text) throws SQLException, IOException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve("migrations/changelog.yaml"), text);
        try (TestDatabase database = Databases.fresh(Target.H2); DatabaseSession session = TestProject.open(database)) {
            assertThrows(UserError.class, () -> runner.upgrade(folder, session, "x", Progress.NONE));
            assertThrows(UserError.class, () -> runner.upgradeStatements(folder, session, "x"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aLockThatWasLeftBehindIsSaidAndCanBeTakenAway(Target target) throws SQLException, IOException {
        three();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            runner.upgrade(folder, session, "20260101000001_one", Progress.NONE);
            database.run(
                    "UPDATE databasechangeloglock SET locked = TRUE, lockedby = 'somewhere', lockgranted = TIMESTAMP '2026-01-02 03:04:05'");
            UserError error = assertThrows(UserError.class, () -> runner.upgrade(folder, session, "20260101000003_three", Progress.NONE));
            assertTrue(error.what().startsWith("Liquibase's lock on the database is held by somewhere since 2026-01-02 03:04:05"),
                    error.what());
            runner.releaseLock(session);
            assertEquals(2, runner.upgrade(folder, session, "20260101000003_three", Progress.NONE).done().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aStampRecordsWithoutRunning(Target target) throws SQLException, IOException {
        three();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            MigrationState state = runner.stamp(folder, session, "20260101000002_two");
            assertEquals(Optional.of("20260101000002_two"), state.current().map(Revision::id));
            assertEquals(Schema.EMPTY, TestProject.read(session));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void askingAndScriptingLeaveTheDatabaseAsItIs(Target target) throws SQLException, IOException {
        three();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            runner.state(folder, session);
            runner.upgradeStatements(folder, session, "20260101000003_three");
            String script = runner.upgradeScript(folder, session, "20260101000003_three");
            assertTrue(script.contains("CREATE TABLE a (id int);")
                    && script.toLowerCase(Locale.ROOT).contains("insert into databasechangelog"), script);
            assertEquals(0, tables(database));
        }
    }

    private static int tables(TestDatabase database) throws SQLException {
        String sql = "SELECT count(*) FROM information_schema.tables WHERE lower(table_schema) = 'public'";
        try (var connection = database.connect(); var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void anEditedChangesetThatRanIsRefusedInWords() throws SQLException, IOException {
        Revision first = three().getFirst();
        try (TestDatabase database = Databases.fresh(Target.H2); DatabaseSession session = TestProject.open(database)) {
            runner.upgrade(folder, session, first.id(), Progress.NONE);
            Path file = folder.resolve(first.path());
            Files.writeString(file, Files.readString(file).replace("CREATE TABLE b (id int)", "CREATE TABLE b (id bigint)"));
            UserError error = assertThrows(UserError.class, () -> runner.upgrade(folder, session, "20260101000003_three", Progress.NONE));
            assertTrue(error.what().startsWith("The changelog does not fit what ran before"), error.what());
        }
    }

    @Test
    void aChangelogThatLeavesTheFolderIsRefused() throws IOException, SQLException {
        Path project = folder.resolve("inner");
        Files.createDirectories(project.resolve("migrations"));
        Files.writeString(folder.resolve("outside.yaml"), "databaseChangeLog: []\n");
        Files.writeString(project.resolve(ProjectChangelog.MASTER), """
                databaseChangeLog:
                  - include:
                      file: ../../outside.yaml
                      relativeToChangelogFile: true
                """);
        UserError error = assertThrows(UserError.class, () -> new LiquibaseChangelogs().revisions(project));
        assertEquals(UserError.Kind.PROJECT, error.kind());
    }

    @Test
    void aChangelogThatIsNoYamlIsSaidWithItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve(ProjectChangelog.MASTER), "databaseChangeLog:\n  - include: [\n");
        UserError error = assertThrows(UserError.class, () -> new LiquibaseChangelogs().revisions(folder));
        assertTrue(error.what().contains("migrations/changelog.yaml") && error.what().contains("line 3"), error.what());
    }
}

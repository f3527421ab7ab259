package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.Step;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The folder runs with Liquibase alone, and Crowfoot takes over from there. */
class PlainLiquibaseTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Target.class)
    void liquibaseAloneRunsTheFolderUpAndBack(Target target) throws Exception {
        TestProject project = new TestProject(folder);
        Revision first = project.add(1, "one", Plans.create("order", "value", "it's ${x}"), ChangelogFormat.YAML);
        project.add(2, "two", Plans.changes("order", "value", "it's ${x}"), ChangelogFormat.YAML);
        project.add(3, "three", LiquibaseMigrationRunnerTest.tables("a"), ChangelogFormat.SQL);
        project.add(4, "four", LiquibaseMigrationRunnerTest.tables("b"), ChangelogFormat.XML);
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            PlainLiquibase.use(folder, database, liquibase -> liquibase.update(""));
            assertTrue(runner.state(folder, session).isAtHead(), runner.state(folder, session).toString());
            assertEquals(List.of(), runner.state(folder, session).unknown());
            PlainLiquibase.use(folder, database, liquibase -> liquibase.rollback(first.id(), ""));
            assertEquals(List.of(first), runner.state(folder, session).applied());
            runner.downgrade(folder, session, null, Progress.NONE);
            assertEquals(Schema.EMPTY, TestProject.read(session));
        }
    }

    /** The driver would take them for parameters, in what Liquibase asks it to translate. */
    @ParameterizedTest
    @EnumSource(ChangelogFormat.class)
    void operatorsWithQuestionMarksStayWhatTheyAre(ChangelogFormat format) throws Exception {
        List<Statement> up = List.of(
                new Statement.Sql("CREATE VIEW asked AS SELECT '{\"a\": \"?\"}'::jsonb ? 'a' AS has, '$crowfoot$'::text AS \"why?\""));
        Step step = Plans.step("make view", up, List.of(new Statement.Sql("DROP VIEW asked"))).forTargets(Set.of(Target.POSTGRESQL));
        TestProject project = new TestProject(folder);
        Revision revision = project.add(1, "asked", new Plan(List.of(step)), format);
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = TestProject.open(database)) {
            PlainLiquibase.use(folder, database, liquibase -> liquibase.update(""));
            String view = TestProject.read(session, "public").sqlObjects().getFirst().create();
            assertTrue(view.contains("::jsonb ? 'a'::text"), view);
            runner.downgrade(folder, session, null, Progress.NONE);
            assertEquals(Schema.EMPTY, TestProject.read(session, "public"));
            runner.upgrade(folder, session, revision.id(), Progress.NONE);
            assertEquals(view, TestProject.read(session, "public").sqlObjects().getFirst().create());
        }
    }

    /** A changelog that others wrote has them as they are. */
    @Test
    void soTheyDoWhereTheyStandAsTheyAre() throws Exception {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve(ProjectChangelog.MASTER), """
                databaseChangeLog:
                  - changeSet: {id: 1, author: others, changes: [sql: {sql: "CREATE VIEW asked AS SELECT '{}'::jsonb ? 'a' AS has"}]}
                """);
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = TestProject.open(database)) {
            LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
            runner.upgrade(folder, session, runner.state(folder, session).pending().getLast().id(), Progress.NONE);
            assertEquals(1, TestProject.read(session, "public").sqlObjects().size());
        }
    }
}

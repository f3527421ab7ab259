package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
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
            runner.downgrade(folder, session, null, dev.crowfoot.app.Progress.NONE);
            assertEquals(Schema.EMPTY, TestProject.read(session));
        }
    }
}

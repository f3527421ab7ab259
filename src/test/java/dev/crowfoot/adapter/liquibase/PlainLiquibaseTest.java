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
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
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
            plain(database, liquibase -> liquibase.update(""));
            assertTrue(runner.state(folder, session).isAtHead(), runner.state(folder, session).toString());
            assertEquals(List.of(), runner.state(folder, session).unknown());
            plain(database, liquibase -> liquibase.rollback(first.id(), ""));
            assertEquals(List.of(first), runner.state(folder, session).applied());
            runner.downgrade(folder, session, null, dev.crowfoot.app.Progress.NONE);
            assertEquals(Schema.EMPTY, TestProject.read(session));
        }
    }

    private interface Use {
        void of(Liquibase liquibase) throws Exception;
    }

    /** As a team's own pipeline does it, with nothing but the changelog's name; only its chatter is switched off. */
    @SuppressWarnings("try") // the accessor's close may be interrupted, says javac; then the test fails, which is right
    private void plain(TestDatabase database, Use use) throws Exception {
        Map<String, Object> quiet = Map.of(Scope.Attr.logService.name(), new QuietLog(), Scope.Attr.ui.name(), new QuietUi(),
                "liquibase.analytics.enabled", false);
        try (Connection connection = database.connect()) {
            Scope.child(quiet, () -> {
                var plain = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                try (DirectoryResourceAccessor files = new DirectoryResourceAccessor(folder);
                        Liquibase liquibase = new Liquibase("migrations/changelog.yaml", files, plain)) {
                    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                    use.of(liquibase);
                }
            });
        }
    }
}

package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.PreviewMigration;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.migration.SqlPreviewer;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.PlanMerger;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law 5: the text that is shown is the text that is sent, letter by letter. */
class PreviewIsWhatRunsTest {

    private static final List<Target> ALL = List.of(Target.values());

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> handMadePlans() {
        return Stream.of(Target.values()).flatMap(target -> Stream.of("post", "order", "Odd \"x\" ${a}").map(name -> DynamicTest
                .dynamicTest(target + " " + name, () -> compare(target, join(Plans.create(name, "value", "it's ${x}\n"),
                        Plans.changes(name, "value", "it's ${x}\n")), folder.resolve(target.id() + name.length())))));
    }

    @TestFactory
    Stream<DynamicTest> randomDrawings() {
        return Stream.of(Target.values()).flatMap(target -> IntStream.rangeClosed(1, 5)
                .mapToObj(seed -> DynamicTest.dynamicTest(target + " seed " + seed, () -> compare(target,
                        PlanMerger.merge(Map.of(target, Planner.plan(Schema.EMPTY,
                                Derivation.derive(RandomDesign.of(seed), target).schema(), target))),
                        folder.resolve(target.id() + seed)))));
    }

    private static Plan join(Plan one, Plan other) {
        var steps = new ArrayList<>(one.steps());
        steps.addAll(other.steps());
        return new Plan(steps);
    }

    private void compare(Target target, Plan plan, Path project) throws Exception {
        Revision revision = new TestProject(project).add(1, "all", plan, ChangelogFormat.YAML);
        SqlPreviewer previewer = new LiquibaseSqlPreviewer();
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            if (target == Target.POSTGRESQL) {
                database.run("CREATE EXTENSION hstore");
            }
            SentStatements watched = new SentStatements(session);
            List<String> up = texts(previewer.up(plan, ALL, PreviewTarget.connected(session)));
            assertEquals(up, texts(previewer.up(plan, ALL, PreviewTarget.offline(target))));
            assertEquals(up, texts(runner.upgradeStatements(project, session, revision.id())));
            runner.upgrade(project, watched, revision.id(), Progress.NONE);
            assertEquals(up, watched.changes());
            watched.sent().clear();
            List<String> down = texts(previewer.down(plan, ALL, PreviewTarget.connected(session)));
            assertEquals(down, texts(runner.downgradeStatements(project, session, null)));
            runner.downgrade(project, watched, null, Progress.NONE);
            assertEquals(down, watched.changes());
        }
    }

    private static List<String> texts(List<PreviewStatement> statements) {
        return statements.stream().map(PreviewStatement::sql).toList();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aDrawingThatDidNotChangeSendsNothing(Target target) {
        Document document = Document.empty(Settings.of("same", target));
        assertEquals(List.of(),
                new PreviewMigration(new LiquibaseSqlPreviewer()).preview(document, PreviewTarget.offline(target)).statements());
    }

    @Test
    void whatLosesValuesIsMarkedAndNothingElse() {
        assertEquals(List.of(true, true, true, true, false, false, false, false, false),
                Stream.of("DROP TABLE a", "ALTER TABLE a DROP COLUMN b",
                        "delete from a where x = 1", "ALTER TABLE \"a b\" DROP \"c\"", "ALTER TABLE a DROP CONSTRAINT b",
                        "ALTER TABLE a ALTER COLUMN b DROP DEFAULT", "ALTER TABLE a ALTER COLUMN b DROP NOT NULL", "DROP INDEX a",
                        "COMMENT ON TABLE a IS 'drop table b'").map(DestructiveSql::loses).toList());
        assertFalse(DestructiveSql.loses("ALTER TABLE a DROP PRIMARY KEY"));
    }
}

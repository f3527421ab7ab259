package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of statement, in every format, on every database: up does what is meant, down undoes it, up does it again. */
class RoundTripTest {

    private static final String HOSTILE = "it's \"so\" ${user.name} */ -- ; <b>&amp;\n--changeset a:b\n$$ \u0001 \\ \uD83D\uDE00";
    /** How many of the names are tried in each format; YAML takes all of them. */
    private static final int FOR_EACH_FORMAT = 3;
    private static final List<String[]> NAMES = List.of(new String[] {"posts", "title"}, new String[] {"Odd \"x\" ${a}", "a, (b)"},
            new String[] {"*/ ;-- \uD83D\uDE00", "${user.name}"}, new String[] {"order", "value"}, new String[] {"camelCase", "Title"},
            new String[] {"key", "year"}, new String[] {"type", "name"}, new String[] {"\"posts\"", "\"title\""});

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> upDownUp() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Target target : Target.values()) {
            for (ChangelogFormat format : ChangelogFormat.values()) {
                for (int i = 0; i < (format == ChangelogFormat.YAML ? NAMES.size() : FOR_EACH_FORMAT); i++) {
                    String[] names = NAMES.get(i);
                    Path project = folder.resolve(target.id() + format.name() + i);
                    tests.add(dynamicTest(target + " " + format + " " + names[0], () -> upDownUp(target, format, names, project)));
                }
            }
        }
        return tests.stream();
    }

    private void upDownUp(Target target, ChangelogFormat format, String[] names, Path folder) throws SQLException, IOException {
        TestProject project = new TestProject(folder);
        Plan create = Plans.create(names[0], names[1], HOSTILE);
        Plan change = Plans.changes(names[0], names[1], HOSTILE);
        Revision first = project.add(1, "first", create, format);
        Revision second = project.add(2, "second", change, format);
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database);
                TestDatabase other = Databases.fresh(target); DatabaseSession expected = TestProject.open(other)) {
            runner.upgrade(folder, session, first.id(), Progress.NONE);
            Schema before = TestProject.read(session);
            runDirectly(expected, create);
            assertEquals(TestProject.read(expected), before);
            runner.upgrade(folder, session, second.id(), Progress.NONE);
            Schema after = TestProject.read(session);
            runDirectly(expected, change);
            assertEquals(TestProject.read(expected), after);
            runner.downgrade(folder, session, first.id(), Progress.NONE);
            assertEquals(before, TestProject.read(session));
            runner.upgrade(folder, session, second.id(), Progress.NONE);
            assertEquals(after, TestProject.read(session));
            runner.downgrade(folder, session, null, Progress.NONE);
            assertEquals(Schema.EMPTY, TestProject.read(session));
        }
    }

    /** What the plan means, sent without Liquibase. */
    private static void runDirectly(DatabaseSession session, Plan plan) throws SQLException {
        try (Statement statement = session.unwrap(Connection.class).createStatement()) {
            for (var step : plan.steps()) {
                if (!step.targets().isEmpty() && !step.targets().contains(session.target())) {
                    continue;
                }
                for (var up : step.up()) {
                    for (String sql : new StatementSql(session.target()).of(up)) {
                        statement.execute(sql);
                    }
                }
            }
        }
    }
}

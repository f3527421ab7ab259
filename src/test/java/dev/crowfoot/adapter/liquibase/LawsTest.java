package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crowfoot.adapter.jdbc.JdbcExpressionNormaliser;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.migration.DiffDatabase;
import dev.crowfoot.app.migration.Downgrade;
import dev.crowfoot.app.migration.Upgrade;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.mapping.check.AllProblems;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The laws, for random drawings, all the way through the files and Liquibase to real databases and back. */
class LawsTest {

    private static final int SEEDS = Integer.getInteger("laws.seeds", 5);

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> aRevisionArrivesAndTheWayBackIsTried() {
        return Stream.of(Target.values()).flatMap(target -> IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> dynamicTest(target + " seed " + seed, () -> arriveAndReturn(target, seed, RandomDesign::of))));
    }

    @TestFactory
    Stream<DynamicTest> namesAndTextsThatMeanHarmArriveToo() {
        return Stream.of(Target.values()).flatMap(target -> IntStream.rangeClosed(1, 1000)
                .filter(seed -> isSound(RandomDesign.hostile(seed)) && isSound(RandomDesign.hostile(seed + 1000))).limit(SEEDS)
                .mapToObj(seed -> dynamicTest(target + " seed " + seed, () -> arriveAndReturn(target, seed, RandomDesign::hostile))));
    }

    /** Whether databases can hold it: no error is shown for it, and it has no NUL, which PostgreSQL has no place for. */
    private static boolean isSound(Design design) {
        return AllProblems.of(design, List.of(Target.values())).stream().noneMatch(p -> p.severity() == Severity.ERROR)
                && design.toString().indexOf('\0') < 0;
    }

    private void arriveAndReturn(Target target, int seed, LongFunction<Design> designs) throws Exception {
        Path project = Files.createTempDirectory(folder, target.id());
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        CreateRevision create = new CreateRevision(new MemoryFiles(), new LiquibaseChangelogs(), Clock.systemUTC());
        DiffDatabase differ = new DiffDatabase(new JdbcSchemaReader(), new JdbcExpressionNormaliser());
        Document drawn = Document.empty(Settings.of("laws", target)).withDesign(designs.apply(seed));
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = TestProject.open(database)) {
            if (target == Target.POSTGRESQL) {
                database.run("CREATE EXTENSION hstore");
            }
            Schema before = TestProject.read(session);
            Document document = revise(create, project, drawn, "first");
            upgrade(runner, project, session);
            assertEquals(List.of(), summaries(differ, document, session), "seed " + seed);
            Schema first = TestProject.read(session);
            document = revise(create, project, document.withDesign(designs.apply(seed + 1000)), "second");
            upgrade(runner, project, session);
            assertEquals(List.of(), summaries(differ, document, session), "seed " + seed);
            Downgrade downgrade = new Downgrade(runner);
            downgrade.run(project, session, downgrade.prepare(project, session, "-1"), Progress.NONE);
            assertEquals(first, TestProject.read(session), "seed " + seed);
            downgrade.run(project, session, downgrade.prepare(project, session, "base"), Progress.NONE);
            assertEquals(before, TestProject.read(session), "seed " + seed);
        }
    }

    private static Document revise(CreateRevision create, Path project, Document document, String message) {
        Optional<CreatedRevision> created = create.create(project, document, message, ChangelogFormat.YAML, false);
        return document.withBaseline(created.orElseThrow().baseline());
    }

    private static void upgrade(LiquibaseMigrationRunner runner, Path project, DatabaseSession session) {
        Upgrade upgrade = new Upgrade(runner);
        upgrade.run(project, session, upgrade.prepare(project, session, "head"), Progress.NONE);
    }

    private static List<String> summaries(DiffDatabase differ, Document document, DatabaseSession session) {
        return differ.diff(document, session, Progress.NONE).plan().steps().stream()
                .map(s -> s.summary() + ": " + s.up() + " instead of " + s.down()).toList();
    }
}

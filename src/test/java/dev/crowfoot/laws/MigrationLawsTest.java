package dev.crowfoot.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.RandomSchema;
import dev.crowfoot.testing.ScenarioSchema;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws: a schema and itself do not differ; a plan arrives and keeps the rows; its way back leads back. */
class MigrationLawsTest {

    private static final int H2_SEEDS = Integer.getInteger("laws.h2", 50);
    private static final int POSTGRESQL_SEEDS = Integer.getInteger("laws.postgresql", 12);
    private static final int FIRST = Integer.getInteger("laws.first", 1_000);

    @ParameterizedTest
    @EnumSource(Target.class)
    void aSchemaAndItselfDoNotDiffer(Target target) {
        for (long seed = 0; seed < 200; seed++) {
            RandomSchema.Pair pair = RandomSchema.pair(target, seed);
            assertEquals(List.of(), SchemaDiffer.diff(pair.after(), pair.after()), "seed " + seed);
            assertEquals(Plan.EMPTY, Planner.plan(pair.after(), pair.after(), target), "seed " + seed);
        }
    }

    @Test
    void plansForH2ArriveKeepRowsAndLeadBack() throws SQLException {
        run(Target.H2, FIRST, H2_SEEDS);
    }

    @Test
    void plansForPostgresqlArriveKeepRowsAndLeadBack() throws SQLException {
        run(Target.POSTGRESQL, FIRST, POSTGRESQL_SEEDS);
    }

    /** The scenarios, among them what once failed here; foreign keys and checks of their own leave no room for rows made up. */
    @ParameterizedTest
    @EnumSource(Target.class)
    void theScenariosOfMigrationsHoldOnRealDatabases(Target target) throws SQLException, IOException {
        try (TestDatabase database = Databases.fresh(target); MigrationLaw law = new MigrationLaw(database);
                Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios/migration"))) {
            for (Path file : files.sorted().toList()) {
                ScenarioSchema.Story story = ScenarioSchema.story(Files.readString(file));
                if (story.isFor(target)) {
                    try {
                        law.check(story.before(target), story.after(target), false);
                    } catch (SQLException | AssertionError e) {
                        throw new AssertionError(file + " on " + target + ": " + e.getMessage(), e);
                    }
                }
            }
        }
    }

    private static void run(Target target, long first, int count) throws SQLException {
        try (TestDatabase database = Databases.fresh(target); MigrationLaw law = new MigrationLaw(database)) {
            for (long seed = first; seed < first + count; seed++) {
                try {
                    law.check(RandomSchema.pair(target, seed));
                } catch (SQLException | AssertionError e) {
                    throw new AssertionError("seed " + seed + " on " + target + ": " + e.getMessage(), e);
                }
            }
        }
    }
}

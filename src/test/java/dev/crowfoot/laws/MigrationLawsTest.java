package dev.crowfoot.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.RandomSchema;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Seeds that once failed. */
    @ParameterizedTest
    @CsvSource({"H2, 4, columns that swap names in a key", "H2, 16, a foreign key from another schema", "H2, 19, a dropped default",
            "H2, 40, a column that counts again", "H2, 50, the comment of a retyped column", "H2, 193, the comment of an enum column",
            "POSTGRESQL, 7, references to a table that was dropped", "POSTGRESQL, 142, a dropped column with constants",
            "POSTGRESQL, 157, a view on an enum column whose label goes on the way back"})
    void whatOnceFailedHolds(Target target, long seed, String what) throws SQLException {
        run(target, seed, 1);
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

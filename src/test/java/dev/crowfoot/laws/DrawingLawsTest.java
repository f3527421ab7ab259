package dev.crowfoot.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn arrives in a real database, shows no difference there, and can be taken away again. */
class DrawingLawsTest {

    private static final int SEEDS = Integer.getInteger("laws.seeds", 6);

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> aDrawingArrivesInADatabaseAndShowsNoDifference() {
        return Stream.of(Target.values()).flatMap(target -> LongStream.range(0, SEEDS)
                .mapToObj(
                        seed -> DynamicTest.dynamicTest(target + " seed " + seed, () -> arrives(RandomDesign.of(seed, 4), target, seed))));
    }

    private void arrives(Design design, Target target, long seed) throws Exception {
        Schema wanted = Derivation.derive(design, target).schema();
        try (MigratedDatabase database = new MigratedDatabase(target, folder.resolve(target.id() + seed))) {
            String revision = database.add(Planner.plan(Schema.EMPTY, wanted, target));
            database.upgrade(revision);
            assertEquals(List.of(), database.differencesTo(wanted));
            database.downgrade(null);
            assertEquals(Schema.EMPTY, database.read(wanted));
        }
    }
}

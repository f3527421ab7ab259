package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law {@code derive(lift(s)) = s}. */
class LiftLawTest {
    private static final int RUNS = Integer.getInteger("property.runs", 400);

    /** Seeds that failed once. */
    private static final long[] PAST = {};

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatIsDrawnFromASchemaAsksForThatSchema(Target target) {
        LongStream.concat(LongStream.of(PAST), LongStream.range(0, RUNS)).forEach(seed -> holds(seed, target));
    }

    private static void holds(long seed, Target target) {
        Schema schema = RandomSchemas.of(seed, target);
        Design design = Lift.lift(schema, target, LiftOptions.DEFAULT);
        Schema again = Derivation.derive(design, target).schema();
        assertEquals(text(Anonymous.of(schema)), text(Anonymous.of(again)), () -> "seed " + seed + " on " + target);
        assertEquals(Anonymous.of(schema), Anonymous.of(again), () -> "seed " + seed + " on " + target);
    }

    @Test
    void randomSchemasAreNotAllAlike() {
        long different = LongStream.range(0, 20).mapToObj(seed -> RandomSchemas.of(seed, Target.POSTGRESQL)).distinct().count();
        assertEquals(20, different);
    }

    private static String text(Schema schema) {
        return SchemaText.of(schema);
    }
}

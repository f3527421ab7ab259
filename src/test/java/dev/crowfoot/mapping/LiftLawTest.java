package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Nothing at all, one kind, and any mixture of single readings. */
    @ParameterizedTest
    @EnumSource(Target.class)
    void whateverIsDeclinedItAsksForThatSchema(Target target) {
        LongStream.range(0, RUNS).forEach(seed -> {
            holds(seed, target, _ -> false);
            Reading.Kind kind = List.of(Reading.Kind.values()).get((int) (seed % Reading.Kind.values().length));
            holds(seed, target, reading -> reading.kind() != kind);
            holds(seed, target, reading -> ((reading.id().hashCode() + seed) & 4) == 0);
        });
    }

    private static void holds(long seed, Target target) {
        holds(seed, target, _ -> true);
    }

    private static void holds(long seed, Target target, Predicate<Reading> reads) {
        Schema schema = RandomSchemas.of(seed, target);
        Design design = Lift.lift(schema, target, LiftOptions.DEFAULT.withReads(reads));
        Schema again = Derivation.derive(design, target).schema();
        assertEquals(text(Anonymous.of(schema)), text(Anonymous.of(again)), () -> "seed " + seed + " on " + target);
        assertEquals(Anonymous.of(schema), Anonymous.of(again), () -> "seed " + seed + " on " + target);
    }

    @Test
    void randomSchemasAreNotAllAlike() {
        long different = LongStream.range(0, 20).mapToObj(seed -> RandomSchemas.of(seed, Target.POSTGRESQL)).distinct().count();
        assertEquals(20, different);
    }

    @Test
    void randomSchemasHaveAllThatCanBeRead() {
        Set<Reading.Kind> kinds = EnumSet.noneOf(Reading.Kind.class);
        LongStream.range(0, RUNS)
                .forEach(seed -> Lift.read(RandomSchemas.of(seed, Target.POSTGRESQL), Target.POSTGRESQL, LiftOptions.DEFAULT)
                        .readings().forEach(reading -> kinds.add(reading.kind())));
        assertEquals(EnumSet.allOf(Reading.Kind.class), kinds);
    }

    private static String text(Schema schema) {
        return SchemaText.of(schema);
    }
}

package dev.crowfoot.adapter.hibernate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.mapping.check.AllProblems;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is drawn, its classes compile without a warning, and Hibernate takes them for the database that its migration made, or a problem says that it will not. */
class RandomClassesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void classesOfARandomDesignCompile(long seed) {
        Design design = RandomDesign.of(seed);
        CompiledCode.of(MigratedDatabase.generate(design).files());
        assertEquals(MigratedDatabase.generate(design), MigratedDatabase.generate(design));
    }

    /** The first thirty, and those that failed once. */
    static Stream<Arguments> seedsAndTargets() {
        return LongStream.concat(LongStream.rangeClosed(1, 30), LongStream.of(45, 49, 82, 118, 176)).boxed()
                .flatMap(seed -> Stream.of(Target.values()).map(target -> Arguments.of(seed, target)));
    }

    @ParameterizedTest(name = "seed {0} on {1}")
    @MethodSource("seedsAndTargets")
    void classesOfARandomDesignFitTheirDatabase(long seed, Target target) throws Exception {
        Design design = RandomDesign.of(seed);
        try {
            MigratedDatabase.of(design, target).close();
        } catch (SchemaManagementException e) {
            List<String> problems = AllProblems.of(design, List.of(target)).stream().map(Problem::code).toList();
            assertTrue(problems.contains("INH-607"), () -> "not taken, and nobody says so: " + e.getMessage());
        }
    }
}

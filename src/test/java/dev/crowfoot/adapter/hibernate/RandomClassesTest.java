package dev.crowfoot.adapter.hibernate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.mapping.check.AllProblems;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import java.util.List;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "seed {0} on {1}")
    @CsvSource({"2,H2", "7,H2", "8,H2", "9,H2", "10,H2", "12,H2", "2,POSTGRESQL", "7,POSTGRESQL", "8,POSTGRESQL", "9,POSTGRESQL",
            "10,POSTGRESQL",
            "12,POSTGRESQL", "6,H2", "45,H2", "49,H2", "118,H2", "6,POSTGRESQL", "45,POSTGRESQL", "49,POSTGRESQL", "118,POSTGRESQL",
            "82,POSTGRESQL", "176,POSTGRESQL"})
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

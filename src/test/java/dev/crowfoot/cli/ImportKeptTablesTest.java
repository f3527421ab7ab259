package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.fidelity.FidelitySchema;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partitions and tables that inherit are kept as SQL and come with the tables that they belong to: they can be left out alone, and nothing that is said of them is passed over. */
class ImportKeptTablesTest {

    @TempDir
    Path folder = Path.of("");

    private static FidelitySchema schema(String name) {
        return new FidelitySchema(Path.of("src/test/resources/fidelity/postgresql", name + ".sql"), PostgresqlVersion.tested().getLast());
    }

    private Answer on(TestDatabase database, String command, String... more) {
        return new Shell(folder).on(folder.resolve("project"), database, command, more);
    }

    @Test
    void aPatternThatIsOnlyForSuchTablesIsRefusedWithTheTablesToChoose() throws SQLException {
        try (TestDatabase database = schema("partitions").load()) {
            Answer one = on(database, "import", "--tables", "visit_0");
            assertEquals(2, one.code(), one.out());
            assertTrue(one.err().contains("come with the tables that they belong to: visit_0 (with visit).")
                    && one.err().contains("Choose visit, and exclude what is not wanted."), one.err());
            Answer several = on(database, "import", "--tables", "city,measurement_*");
            assertEquals(2, several.code(), several.out());
            assertTrue(several.err().contains("measurement_2024 (with measurement), measurement_2025 (with measurement),"
                    + " measurement_2025_north (with measurement_2025) and 2 more.")
                    && several.err().contains("Choose measurement, and exclude"), several.err());
            assertFalse(Files.exists(folder.resolve("project")), "a project was made all the same");
        }
    }

    @Test
    void whatComesWithATableIsReadWithIt() throws SQLException {
        try (TestDatabase database = schema("partitions").load()) {
            Answer imported = on(database, "import", "--tables", "visit*");
            assertEquals(0, imported.code(), imported.err());
            assertTrue(imported.out().contains("tables kept as SQL: 2"), imported.out());
            assertTrue(imported.out().contains("constraint call_none call_none_short: needs table call_none, which is left out"),
                    imported.out());
            assertEquals("In step.\n", on(database, "check").out());
        }
    }

    @Test
    void aPatternThatNoTableIsLikeIsNamed() throws SQLException {
        try (TestDatabase database = schema("inheritance").load()) {
            Answer imported = on(database, "import", "--tables", "city,base,town*", "--exclude", "leaf,nowhere.*", "--json");
            assertEquals(0, imported.code(), imported.err());
            assertTrue(imported.out().replaceAll("\\s", "").contains("\"unfit\":[\"town*\",\"nowhere.*\"]"), imported.out());
        }
    }

    @ParameterizedTest
    @CsvSource({"partitions, measurement_2025, measurement_2025_north", "partitions, call_none, ", "partitions-attached, event_2024, ",
            "partition-switches, *_leaf, ", "partition-switches, mid, a_leaf", "inheritance, middle, leaf", "inheritance, free_city, ",
            "inheritance-altered, counted_*, "})
    void oneThatIsExcludedIsLeftOutWithWhatNeedsItAndTheRestIsMadeAgain(String schema, String excluded, String below) throws SQLException {
        try (TestDatabase database = schema(schema).load(); TestDatabase copy = schema(schema).empty()) {
            Answer imported = on(database, "import", "--exclude", excluded);
            assertEquals(0, imported.code(), imported.out() + imported.err());
            List<String> leftOut = imported.out().lines().map(String::strip).filter(line -> line.startsWith("table ")).toList();
            assertTrue(leftOut.stream().anyMatch(line -> line.endsWith(": not chosen")), imported.out());
            assertTrue(below == null || leftOut.contains("table " + below + ": needs table " + excluded + ", which is left out"),
                    imported.out());
            assertEquals("In step.\n", on(database, "check").out());
            Answer upgraded = on(copy, "upgrade");
            assertEquals(0, upgraded.code(), upgraded.err());
            assertEquals("In step.\n", on(copy, "check").out());
        }
    }
}

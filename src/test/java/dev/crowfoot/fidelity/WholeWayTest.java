package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.cli.Answer;
import dev.crowfoot.cli.Shell;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The way of a database as a team goes it, by the commands: imported, marked, in step; made again in an empty one by its first revision, from the files and by Liquibase; in step too, the same as the
 * server says, and taken away until nothing is left. {@link RoundTripTest} goes a shorter way on all servers; this one takes the newest that is tested.
 */
class WholeWayTest {

    @TempDir
    private Path folder;

    static Stream<FidelitySchema> schemas() {
        Map<String, FidelitySchema> newest = new TreeMap<>();
        FidelitySchema.all().forEach(schema -> newest.put((schema.version() == null ? "h2 " : "postgresql ") + schema.name(), schema));
        return newest.values().stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aTeamTakesItsDatabaseOver(FidelitySchema schema) throws SQLException {
        Path project = folder.resolve("project");
        Shell shell = new Shell(folder);
        try (TestDatabase original = schema.load(); TestDatabase copy = schema.empty()) {
            ServerCatalogue nothing = ServerCatalogue.of(copy);
            succeeded(shell.on(project, original, "import"));
            succeeded(shell.on(project, original, "stamp", "head"));
            inStep(shell.on(project, original, "check"));
            succeeded(shell.on(project, original, "diff"));

            succeeded(shell.on(project, copy, "upgrade"));
            inStep(shell.on(project, copy, "check"));
            assertEquals(List.of(), Proof.differences(original, copy), "as the server says");

            succeeded(shell.on(project, copy, "downgrade", "base", "--yes"));
            assertEquals(List.of(), nothing.differences(ServerCatalogue.of(copy)), "after going back");
        }
    }

    private static void succeeded(Answer answer) {
        assertEquals(0, answer.code(), answer.out() + answer.err());
    }

    private static void inStep(Answer answer) {
        assertEquals("In step.\n", answer.out(), answer.err());
    }
}

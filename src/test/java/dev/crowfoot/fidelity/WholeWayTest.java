package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.cli.Answer;
import dev.crowfoot.cli.Shell;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        try (TestDatabase original = schema.load(); TestDatabase copy = schema.empty()) {
            go(original, copy);
        }
    }

    /** The schema that a connection takes first is not the public one, which has tables too. */
    @ParameterizedTest
    @EnumSource(Target.class)
    void soItDoesInASchemaOfItsOwn(Target target) throws SQLException {
        try (TestDatabase original = Databases.fresh(target); TestDatabase copy = Databases.fresh(target)) {
            original.run("CREATE SCHEMA app", "CREATE TABLE public.languages (id integer PRIMARY KEY, code varchar(2) NOT NULL)",
                    "CREATE TABLE app.words (id integer PRIMARY KEY, language_id integer REFERENCES public.languages, word varchar(9))");
            copy.run("CREATE SCHEMA app");
            String first = target == Target.H2 ? ";SCHEMA=APP" : "?currentSchema=app";
            go(connectedTo(original, first), connectedTo(copy, first));
        }
    }

    private static TestDatabase connectedTo(TestDatabase database, String schema) {
        return new TestDatabase(database.target(), database.url() + schema, database.user(), database.password());
    }

    private void go(TestDatabase original, TestDatabase copy) throws SQLException {
        Path project = folder.resolve("project");
        Shell shell = new Shell(folder);
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

    /** Fails unless a command did what it was told. */
    static void succeeded(Answer answer) {
        assertEquals(0, answer.code(), answer.out() + answer.err());
    }

    /** Fails unless {@code check} found nothing. */
    static void inStep(Answer answer) {
        assertEquals("In step.\n", answer.out(), answer.err());
    }
}

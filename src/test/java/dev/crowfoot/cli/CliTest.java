package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command line as a script uses it: what it prints, where, and with which exit code. */
class CliTest {

    @TempDir
    Path folder = Path.of("");

    private Answer run(String... arguments) {
        return new Shell(folder).run(arguments);
    }

    private Path blog() throws IOException {
        return new Shell(folder).blog();
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(text), file + " has no " + text);
        Files.writeString(file, before.replace(text, by));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aDrawingIsRevisedMigratedAndTakenBack(Target target) throws IOException, SQLException {
        String blog = blog().toString();
        try (TestDatabase database = Databases.fresh(target)) {
            String[] where = {"--url", database.url(), "--user", database.user()};
            assertEquals(0, command(database, "upgrade", blog, where).code());
            replace(Path.of(blog, "design/entities/Post.yaml"), "attribute: title", "attribute: headline");
            Answer difference = run("diff", blog, "--format", "sql");
            assertEquals(1, difference.code());
            assertTrue(difference.out().contains("RENAME COLUMN title TO headline") || difference.out().contains("RENAME title TO headline")
                    || difference.out().contains("ALTER COLUMN title RENAME TO headline"), difference.out());
            assertFalse(difference.out().contains("DROP"), difference.out());
            assertEquals(0, run("revision", blog, "-m", "Headlines").code());
            assertEquals(0, run("diff", blog).code());
            assertEquals(1, command(database, "check", blog, where).code());
            assertEquals(0, command(database, "upgrade", blog, where).code());
            assertEquals("In step.\n", command(database, "check", blog, where).out());
            assertEquals(0, command(database, "diff", blog, where).code());
            assertEquals(0, command(database, "downgrade", blog, "-1", "--yes", "--url", database.url(), "--user", database.user()).code());
            Answer current = command(database, "current", blog, where);
            assertEquals(1, current.code());
            assertTrue(current.out().contains("1 pending"), current.out());
        }
    }

    private Answer command(TestDatabase database, String command, String project, String... more) {
        String[] all = Stream.concat(Stream.of(command, project), Stream.of(more)).toArray(String[]::new);
        return new Shell(folder).runWith(database.password(), all);
    }

    @Test
    void aRevisionOfNothingWritesNothing() throws IOException {
        Path blog = blog();
        Answer answer = run("revision", blog.toString(), "-m", "Nothing");
        assertEquals(new Answer(0, "Nothing differs from the last revision; nothing was written.\n", ""), answer);
    }

    @Test
    void aNewProjectIsMadeOnceAndNotTwice() {
        String shop = folder.resolve("shop").toString();
        assertEquals(0, run("new", shop, "--dialect", "h2").code());
        Answer again = run("new", shop, "--dialect", "h2");
        assertEquals(2, again.code());
        assertTrue(again.err().startsWith("crowfoot: "), again.err());
    }

    @Test
    void classesAreWrittenAndCheckedAndWrittenOnlyOnce() throws IOException {
        String blog = blog().toString();
        String out = folder.resolve("src").toString();
        assertEquals(1, run("generate", blog, "--out", out, "--check").code());
        assertEquals(0, run("generate", blog, "--out", out).code());
        Answer check = run("generate", blog, "--out", out, "--check");
        assertEquals(new Answer(0, "All classes are up to date.\n", ""), check);
    }

    @Test
    void aBadFileIsNamedWithLineColumnAndKey() throws IOException {
        Path blog = blog();
        replace(blog.resolve("design/entities/Post.yaml"), "comment: An article", "coment: An article");
        Answer answer = run("diff", blog.toString());
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("design/entities/Post.yaml:3:1") && answer.err().contains("coment"), answer.err());
    }

    @Test
    void whatTheDatabaseRefusesIsExitCodeThreeWithoutAStackTrace() throws IOException {
        Answer answer = new Shell(folder).runWith("wrong", "current", blog().toString(), "--url", "jdbc:postgresql://localhost:1/nowhere",
                "--user", "me");
        assertEquals(3, answer.code());
        assertFalse(answer.err().contains("\tat "), answer.err());
        assertTrue(answer.err().lines().count() <= 2, answer.err());
    }

    @Test
    void wrongUseIsExitCodeTwo() {
        assertEquals(2, run("upgrade", folder.toString()).code());
        assertEquals(2, run("frobnicate").code());
        assertEquals(2, run("new", folder.resolve("x").toString(), "--dialect", "oracle").code());
    }

    @Test
    void wrongUseIsTwoLinesThatSayWhereHelpIs() {
        Answer unknown = run("upgrad", "x");
        assertEquals(List.of("crowfoot: Unmatched arguments from index 0: 'upgrad', 'x'.", "  Did you mean upgrade or downgrade or heads?"),
                unknown.err().lines().toList());
        Answer missing = run("upgrade");
        assertEquals(List.of("crowfoot: Missing required parameter: 'DIR'.", "  See: crowfoot upgrade --help"),
                missing.err().lines().toList());
        Answer help = run("upgrade", "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: crowfoot upgrade") && help.err().isEmpty(), help.out());
    }

    @Test
    void whatIsLostIsNamedByItsStatementsAndNotDoneUnconfirmed() throws IOException, SQLException {
        String blog = blog().toString();
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            String[] where = {"--url", database.url(), "--user", database.user()};
            assertEquals(0, command(database, "upgrade", blog, where).code());
            Answer refused = command(database, "downgrade", blog, "base", "--url", database.url(), "--user", database.user());
            assertEquals(2, refused.code());
            assertTrue(refused.err().contains("loses data: DROP TABLE posts\n") && refused.err().contains("add --yes"), refused.err());
            assertTrue(command(database, "current", blog, where).out().contains("Nothing is pending."), "nothing was done");
        }
    }

    @Test
    void jsonIsOneObjectOnStandardOutput() throws IOException {
        Answer answer = run("history", blog().toString(), "--json");
        assertEquals(0, answer.code());
        assertTrue(answer.out().startsWith("{") && answer.out().contains("\"revisions\""), answer.out());
    }
}

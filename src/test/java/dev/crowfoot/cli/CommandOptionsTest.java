package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import dev.crowfoot.wiring.Adapters;
import dev.crowfoot.wiring.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options of the commands do, each once. */
class CommandOptionsTest {

    private static final String FIRST = "20261120093000";

    @TempDir
    private Path folder;
    private Path blog;

    @BeforeEach
    void copyTheBlog() throws IOException {
        blog = new Shell(folder).blog();
    }

    private Answer run(String... arguments) {
        return new Shell(folder).run(arguments);
    }

    private Answer on(TestDatabase database, String command, String... more) {
        return new Shell(folder).on(blog, database, command, more);
    }

    private static void succeeded(Answer answer) {
        assertEquals(0, answer.code(), answer.err());
    }

    private void rename() throws IOException {
        Path file = blog.resolve("design/entities/Post.yaml");
        Files.writeString(file, Files.readString(file).replace("attribute: title", "attribute: headline"));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aScriptOrAListIsShownAndNothingRuns(Target target) throws SQLException {
        try (TestDatabase database = Databases.fresh(target)) {
            for (String option : List.of("--sql", "--dry-run")) {
                Answer answer = on(database, "upgrade", option);
                succeeded(answer);
                assertTrue(answer.out().contains("CREATE TABLE"), answer.out());
                assertEquals(option.equals("--sql"), answer.out().toUpperCase(Locale.ROOT).contains("DATABASECHANGELOG"),
                        "the script keeps Liquibase's books, the list is of what changes");
                assertTrue(on(database, "current").out().contains("2 pending"), "nothing ran");
            }
            succeeded(on(database, "upgrade"));
            Answer down = on(database, "downgrade", "base", "--dry-run");
            succeeded(down);
            assertTrue(down.out().contains("DROP TABLE"), down.out());
            assertTrue(on(database, "current").out().contains("Nothing is pending."), "nothing ran");
        }
    }

    @Test
    void aRevisionIsNamedByACountOrTheBeginningOfItsId() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            succeeded(on(database, "upgrade", "+1"));
            assertTrue(on(database, "current").out().contains("1 pending"));
            succeeded(on(database, "upgrade", "head"));
            succeeded(on(database, "downgrade", FIRST, "--yes"));
            assertTrue(on(database, "current").out().contains("1 pending"));
        }
        assertTrue(run("show", blog.toString(), FIRST).out().startsWith("# migrations/" + FIRST));
        assertEquals(2, run("show", blog.toString(), "2026").code());
        assertEquals(1, run("heads", blog.toString()).out().lines().count());
    }

    @Test
    void aDifferenceIsJsonForPrograms() throws IOException {
        rename();
        Answer answer = run("diff", blog.toString(), "--format", "json");
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("\"changes\"") && answer.out().contains("rename column posts.title to headline"), answer.out());
        assertTrue(answer.out().contains("\"rollback\""), answer.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "xml", "json", "sql"})
    void aRevisionIsWrittenInTheFormatThatIsAskedForAndRuns(String format) throws IOException, SQLException {
        rename();
        Answer answer = run("revision", blog.toString(), "-m", "Headlines", "--format", format);
        succeeded(answer);
        assertTrue(answer.out().contains("_headlines." + format), answer.out());
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            succeeded(on(database, "upgrade"));
            assertEquals("In step.\n", on(database, "check").out());
            succeeded(on(database, "downgrade", "-1", "--yes"));
        }
    }

    @Test
    void anEmptyRevisionIsWrittenToBeFilledByHand() throws IOException {
        rename();
        succeeded(run("revision", blog.toString(), "-m", "By hand", "--empty"));
        assertEquals(1, run("diff", blog.toString()).code(), "what is drawn is in no revision still");
    }

    @Test
    void aConnectionOfTheWindowIsFoundByItsName() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            ConnectionSettings url = ConnectionSettings.url(database.url(), database.user());
            ConnectionSettings named = new ConnectionSettings("c1", "Shop at home", url.location(), url.user(), url.schema());
            new Adapters(new UserFolders(folder.resolve("config"), folder.resolve("data"))).services().connections().save(named);
            succeeded(new Shell(folder).run(database, "upgrade", blog.toString(), "--connection", "Shop at home"));
            assertTrue(on(database, "current").out().contains("Nothing is pending."));
            Answer unknown = run("current", blog.toString(), "--connection", "Shop");
            assertEquals(2, unknown.code());
            assertTrue(unknown.err().contains("Shop at home"), unknown.err());
        }
    }

    @Test
    void anH2FileIsMadeAndFoundAgain() {
        String url = "jdbc:h2:file:" + folder.resolve("shop");
        succeeded(run("upgrade", blog.toString(), "--url", url));
        assertTrue(Files.exists(folder.resolve("shop.mv.db")));
        assertTrue(run("current", blog.toString(), "--url", url).out().contains("Nothing is pending."));
    }

    @Test
    void aWrongPasswordIsSaidInWords() {
        String[] where = {"current", blog.toString(), "--url", "jdbc:h2:file:" + folder.resolve("locked"), "--user", "me"};
        assertEquals(1, new Shell(folder).runWith("right", where).code(), "made, and everything is pending");
        Answer answer = new Shell(folder).runWith("wrong", where);
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("password"), answer.err());
        assertFalse(answer.err().contains("\tat "), answer.err());
    }

    @Test
    void aStackTraceIsShownWhereItIsAskedFor() {
        String[] refused = {"current", blog.toString(), "--url", "jdbc:postgresql://localhost:1/nowhere", "--user", "me", "--debug"};
        Answer answer = new Shell(folder).runWith("secret", refused);
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("\tat "), answer.err());
    }

    @Test
    void problemsAreListedAndCountWhereTheyShall() {
        Answer answer = run("lint", "samples/catalogue");
        succeeded(answer);
        assertTrue(answer.out().contains("warning DB-101 Product.ageRange: H2 has no range; text stands for it. "), answer.out());
        assertEquals(1, run("lint", "samples/catalogue", "--strict").code());
    }

    @Test
    void aLockThatIsNotThereIsNoError() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            succeeded(on(database, "upgrade"));
            succeeded(new Shell(folder).run(database, "unlock", "--url", database.url(), "--user", database.user()));
        }
    }
}

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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project on an H2 whose settings have it hold names as they are written, or in lower case: upgraded, compared and taken back as on any other. */
class H2NamesTest {

    private static final String PLAIN = "IGNORECASE=FALSE";
    static final List<String> SETTINGS = List.of("DATABASE_TO_LOWER=TRUE",
            "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "DATABASE_TO_UPPER=FALSE", "DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "CASE_INSENSITIVE_IDENTIFIERS=TRUE");

    @TempDir
    Path folder = Path.of("");

    private Path project() {
        return folder.resolve("shop");
    }

    private String on(TestDatabase database, String command, String... more) {
        Answer answer = new Shell(folder).on(project(), database, command, more);
        assertEquals(0, answer.code(), command + ": " + answer.out() + answer.err());
        return answer.out();
    }

    private static TestDatabase database(String settings) throws SQLException {
        TestDatabase plain = Databases.fresh(Target.H2);
        return new TestDatabase(plain.target(), plain.url() + ";" + settings, plain.user(), plain.password());
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet rows = connection.getMetaData().getTables(null, null, null, new String[] {"BASE TABLE", "TABLE", "VIEW"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                boolean own = rows.getString("TABLE_SCHEM").matches("(?i)INFORMATION_SCHEMA|PG_CATALOG");
                if (!own && !name.matches("(?i)DATABASECHANGELOG(LOCK)?")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void inStep(TestDatabase database) {
        assertEquals("No difference.\n", on(database, "diff"));
        assertEquals("In step.\n", on(database, "check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog", "university", "staff", "bank", "catalogue"})
    void whatIsDrawnIsInStepUnderEachOfThem(String sample) throws IOException, SQLException {
        copy(Path.of("samples").resolve(sample), project());
        for (String settings : SETTINGS) {
            try (TestDatabase database = database(settings)) {
                on(database, "upgrade");
                inStep(database);
                on(database, "downgrade", "-1", "--yes");
                on(database, "upgrade");
                inStep(database);
                on(database, "downgrade", "base", "--yes");
                assertEquals(List.of(), tables(database));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void anImportedOneIsInStepWithItsDatabaseAndWithCopies(String settings) throws SQLException {
        try (TestDatabase original = database(settings); TestDatabase copy = database(settings); TestDatabase plain = database(PLAIN)) {
            original.run(
                    "CREATE TABLE posts (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, \"Title\" VARCHAR(80) NOT NULL, \"TAG\" VARCHAR(9), "
                            + "\"order\" INTEGER CHECK (\"order\" > 0), CONSTRAINT uq_title UNIQUE (\"Title\"))",
                    "CREATE TABLE \"REPLIES\" (id BIGINT PRIMARY KEY, post_id BIGINT REFERENCES posts)",
                    "CREATE INDEX \"IX\" ON posts (\"TAG\" DESC)", "CREATE VIEW titles AS SELECT \"Title\", \"TAG\" FROM posts",
                    "CREATE SEQUENCE counter");
            assertFalse(on(original, "import").contains("database_to"), "nothing is left to say of how names are folded");
            assertEquals("No difference.\n", on(original, "diff"));
            new Shell(folder).run("revision", project().toString(), "-m", "As it was");
            on(original, "stamp", "head");
            inStep(original);
            for (TestDatabase made : List.of(copy, plain)) {
                on(made, "upgrade");
                inStep(made);
                assertEquals(tables(original), tables(made));
                on(made, "downgrade", "base", "--yes");
                assertEquals(List.of(), tables(made));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void plainTablesOfAnUsualOneAreFoldedAsTheOtherDoes(String settings) throws SQLException {
        try (TestDatabase plain = database(PLAIN); TestDatabase copy = database(settings)) {
            plain.run("CREATE TABLE posts (id BIGINT PRIMARY KEY, title VARCHAR(80) DEFAULT 'none' NOT NULL, \"order\" INTEGER)",
                    "CREATE TABLE replies (id BIGINT PRIMARY KEY, post_id BIGINT CONSTRAINT fk_post REFERENCES posts)",
                    "CREATE UNIQUE INDEX ix_title ON posts (title)");
            on(plain, "import");
            on(copy, "upgrade");
            inStep(copy);
            String expected = settings.startsWith("CASE") ? "POSTS" : "posts";
            assertTrue(tables(copy).contains(expected), () -> expected + " is not there");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}

package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison must fail where two databases differ, in whatever property, or it proves nothing. */
class TellingApartTest {

    private static final Path FOLDER = Path.of("src/test/resources/fidelity/apart");
    private static final Pattern CASE = Pattern.compile("([a-z, ]+): (?:\\[(-?\\d+)] )?(.+)");

    /** The version is the first that has the change, or, below zero, the last in which no other kind differs as well. */
    private record Change(String kinds, int version, String sql) {

        boolean isFor(int major) {
            return version < 0 ? major <= -version : major >= version;
        }
    }

    static List<PostgresqlVersion> versions() {
        return PostgresqlVersion.tested();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void eachPropertyInPostgresqlIsTold(PostgresqlVersion version) throws SQLException, IOException {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (TestDatabase database = Databases.fresh(version); Connection connection = base(database, "postgresql")) {
            ServerCatalogue before = PostgresqlCatalogue.read(connection);
            connection.setAutoCommit(false);
            for (Change change : changes("postgresql", version.major())) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET LOCAL search_path = public");
                    statement.execute(change.sql());
                    expected.add(change.kinds() + ": " + change.sql());
                    found.add(String.join(", ", kinds(before.differences(PostgresqlCatalogue.read(connection)))) + ": " + change.sql());
                } catch (SQLException e) {
                    throw new SQLException(change.sql() + ": " + e.getMessage(), e);
                }
                connection.rollback();
            }
        }
        assertTrue(expected.size() > 100, "few cases were read");
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void eachPropertyInH2IsTold() throws SQLException, IOException {
        List<String> missed = new ArrayList<>();
        for (Change change : changes("h2", 2)) {
            try (TestDatabase one = Databases.fresh(Target.H2); TestDatabase two = Databases.fresh(Target.H2)) {
                base(one, "h2").close();
                base(two, "h2").close();
                assertEquals(List.of(), ServerCatalogue.differences(one, two));
                two.run(change.sql());
                SortedSet<String> kinds = kinds(ServerCatalogue.differences(one, two));
                if (!kinds.contains(change.kinds()) || !kinds.contains("script")) {
                    missed.add(kinds + ": " + change.sql());
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    /** One statement is made from the other as a restored dump makes it: the server parses what it printed. */
    @ParameterizedTest
    @MethodSource("versions")
    void whatIsOnlyPrintedDifferentlyIsTheSame(PostgresqlVersion version) throws SQLException {
        try (TestDatabase one = Databases.fresh(version); TestDatabase two = Databases.fresh(version)) {
            one.run(printed("CHECK (a IN ('x', 'y'))", "a IN ('x', 'y')"));
            two.run(printed("CHECK (((a)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[])))",
                    "((a)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))"));
            SortedSet<String> kinds = kinds(ServerCatalogue.of(one).differences(ServerCatalogue.of(two)));
            assertEquals(List.of("column", "constraint", "domain constraint", "index", "policy", "rule", "statistics", "trigger", "view"),
                    List.copyOf(kinds), "it is not printed differently any more");
            assertEquals(List.of(), ServerCatalogue.differences(one, two));
            two.run("ALTER TABLE t DROP CONSTRAINT t_a; ALTER TABLE t ADD CONSTRAINT t_a CHECK (a IN ('x', 'z'))");
            assertEquals(List.of("constraint"), List.copyOf(kinds(ServerCatalogue.differences(one, two))));
        }
    }

    private static String[] printed(String check, String condition) {
        String row = condition.replace("a IN", "NEW.a IN").replace("(a)", "(NEW.a)");
        return new String[] {"CREATE TABLE t (a varchar(5), b boolean DEFAULT (" + condition.replace("a IN", "'x'::varchar IN")
                .replace("(a)", "('x'::varchar)") + "), CONSTRAINT t_a " + check + ", c boolean GENERATED ALWAYS AS (" + condition
                + ") STORED)", "CREATE INDEX i ON t (a) WHERE " + condition,
                "CREATE DOMAIN d AS varchar(5) CONSTRAINT d_a " + check.replace("a IN", "VALUE IN").replace("(a)", "(VALUE)"),
                "CREATE POLICY p ON t USING (" + condition + ")", "CREATE VIEW v AS SELECT a FROM t WHERE " + condition,
                "CREATE MATERIALIZED VIEW m AS SELECT a FROM t WHERE " + condition,
                "CREATE RULE r AS ON UPDATE TO t WHERE " + row + " DO INSTEAD NOTHING",
                "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW WHEN (" + row + ") EXECUTE FUNCTION f()",
                "CREATE STATISTICS st ON (" + condition + ") FROM t"};
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void liquibasesOwnTablesAreNoneOfTheSchemas(Target target) throws SQLException {
        try (TestDatabase one = Databases.fresh(target); TestDatabase two = Databases.fresh(target)) {
            two.run("CREATE TABLE databasechangelog (id varchar(255) NOT NULL)", "CREATE TABLE databasechangeloglock (id int PRIMARY KEY)");
            assertEquals(List.of(), ServerCatalogue.differences(one, two));
        }
    }

    private static SortedSet<String> kinds(List<String> differences) {
        return differences.stream().map(line -> line.replaceAll("(?s)^[a-z ]+: ([a-z ]+): .*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Connection base(TestDatabase database, String name) throws SQLException, IOException {
        database.run(Files.readString(FOLDER.resolve(name + "-base.sql")));
        return database.connect();
    }

    private static List<Change> changes(String name, int major) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve(name + ".txt"))) {
            Matcher change = CASE.matcher(line);
            if (!line.startsWith("#") && !change.matches()) {
                throw new IllegalArgumentException("neither a case nor a comment: " + line);
            }
            if (!line.startsWith("#")) {
                String version = change.group(2);
                changes.add(new Change(change.group(1), version == null ? 0 : Integer.parseInt(version), change.group(3)));
            }
        }
        return changes.stream().filter(change -> change.isFor(major)).toList();
    }
}

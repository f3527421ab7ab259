package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables that inherit a column from two others whose defaults differ by now. PostgreSQL makes such a table only with a default of its own, so the column (and since version 18 its NOT NULL) is its own in
 * the copy; there is no way to say that it is not.
 */
class ConflictingDefaultsTest {

    static List<PostgresqlVersion> versions() {
        return PostgresqlVersion.tested();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aTableIsMadeAgainWhoseDefaultsAboveDiffer(PostgresqlVersion version) throws SQLException {
        try (TestDatabase original = Databases.fresh(version); TestDatabase copy = Databases.fresh(version)) {
            original.run("CREATE TABLE one (x integer DEFAULT 5 NOT NULL, y text DEFAULT 'a')",
                    "CREATE TABLE two (x integer DEFAULT 5, y text DEFAULT 'a')",
                    "CREATE TABLE both_of () INHERITS (one, two)", "ALTER TABLE ONLY two ALTER COLUMN x SET DEFAULT 9",
                    "ALTER TABLE ONLY two ALTER COLUMN y SET DEFAULT 'b'", "ALTER TABLE both_of ALTER COLUMN y DROP DEFAULT",
                    "CREATE TABLE three (z integer, x integer DEFAULT 9)", "CREATE TABLE more () INHERITS (two, three)",
                    "ALTER TABLE ONLY three ALTER COLUMN x SET DEFAULT 6");
            RoundTrip trip = RoundTrip.of(original, copy);
            assertEquals(
                    List.of("differs: column: public.both_of.x", "differs: column: public.both_of.y", "differs: column: public.more.x"),
                    trip.lost().stream().flatMap(text -> text.lines().limit(1)).filter(line -> !line.contains(" not null: ")).toList());
            trip.checkOurReading();
        }
    }
}

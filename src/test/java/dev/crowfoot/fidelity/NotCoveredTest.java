package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not kept of a database is named, each thing of it, and nothing else is. */
class NotCoveredTest {

    private static final Path LIST = Path.of("src/test/resources/fidelity/not-covered.txt");
    private static final Pattern LINE = Pattern.compile("(?:\\[(-?\\d+)] )?(.+)");

    static List<PostgresqlVersion> versions() {
        return PostgresqlVersion.tested();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void allThatIsLeftIsNamed(PostgresqlVersion version) throws SQLException, IOException {
        FidelitySchema schema =
                FidelitySchema.postgresql(version).stream().filter(s -> s.name().equals("not-covered")).findFirst().orElseThrow();
        try (TestDatabase database = schema.load()) {
            String name = database.url().substring(database.url().lastIndexOf('/') + 1);
            assertEquals(String.join("\n", expected(version.major())), String.join("\n", named(database)).replace(name, "DATABASE"));
        }
    }

    /** These a copy that is compared could not do without. */
    @ParameterizedTest
    @MethodSource("versions")
    void soIsWhatThereIsBesideThingsThatAreRead(PostgresqlVersion version) throws SQLException {
        try (TestDatabase database = Databases.fresh(version)) {
            database.run("CREATE TYPE announced", "CREATE OPERATOR FAMILY empty USING btree",
                    "CREATE FUNCTION less(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'",
                    "CREATE OPERATOR <<<< (LEFTARG = integer, RIGHTARG = text, FUNCTION = less, COMMUTATOR = >>>>)",
                    "ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 1 <<<< (integer, text)",
                    "CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal))",
                    "CREATE EXTENSION hstore VERSION '1.4'", "CREATE ACCESS METHOD own TYPE TABLE HANDLER heap_tableam_handler",
                    "CREATE TABLE labelled (id integer) USING own", "CREATE TABLE whole (id integer) PARTITION BY LIST (id)",
                    "CREATE TABLE part PARTITION OF whole FOR VALUES IN (1)", "CREATE TABLE rest PARTITION OF whole DEFAULT",
                    "ALTER TABLE part ADD CONSTRAINT part_key UNIQUE (id)", "CREATE UNIQUE INDEX whole_once ON ONLY whole (id)",
                    "ALTER INDEX whole_once ATTACH PARTITION part_key", "SET allow_system_table_mods = on",
                    "INSERT INTO pg_seclabel VALUES ('labelled'::regclass, 'pg_class'::regclass, 0, 'nobody', 'secret')",
                    "COMMENT ON SCHEMA public IS NULL",
                    "CREATE SUBSCRIPTION news CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, slot_name = NONE)");
            List<String> expected = new ArrayList<>(List.of("access method own: belongs to the whole database",
                    "attached index part_key: is a part of whole_once, which is no key and not every partition has yet, and which has parts that "
                            + "belong to a key; all are made, apart",
                    "comment on a schema public: is not the standard one but none; made elsewhere the schema has the server's",
                    "extension version hstore: is 1.4; made elsewhere it gets the version that is usual there (1.8 here)",
                    "operator family pg_catalog.integer_ops: has what belongs to no class of it, which is not covered: operator 1 (integer, text) of "
                            + "operator family integer_ops for access method btree: <<<<(integer,text)",
                    "operator family empty: is for classes of other names, or for none, and is not covered",
                    "security label table public.labelled: for nobody; labels are not kept",
                    "shell operator >>>> (text, integer): was announced and never made",
                    "shell type announced: was announced and never made",
                    "subscription news: replication is not covered", "transform for integer in sql: is not covered"));
            if (version.major() < 15) {
                expected.add(0, "access method labelled by own: this server cannot change how a table is stored");
            } else {
                expected.add("setting labelled access method: needs access method own, which is not covered");
            }
            assertEquals(String.join("\n", expected), String.join("\n", named(database)));
            database.run("DROP SUBSCRIPTION news");
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void soAreTheColumnsOfATypeThatIsNotMade(PostgresqlVersion version) throws SQLException {
        try (TestDatabase database = Databases.fresh(version)) {
            database.run("CREATE TYPE point3",
                    "CREATE FUNCTION point3_in(cstring) RETURNS point3 LANGUAGE internal IMMUTABLE STRICT AS 'textin'",
                    "CREATE FUNCTION point3_out(point3) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout'",
                    "CREATE TYPE point3 (INPUT = point3_in, OUTPUT = point3_out, LIKE = text)", "CREATE DOMAIN place AS point3",
                    "CREATE TYPE way AS (start point3, name text)",
                    "CREATE TABLE journey (id integer, first place, ways way[], stops point3[], note text)",
                    "CREATE VIEW stop AS SELECT stops FROM journey",
                    "CREATE TABLE trip (bus integer, start point3) PARTITION BY LIST (bus)",
                    "CREATE TABLE trip_rest PARTITION OF trip DEFAULT");
            String needed = ", which is not covered: it has to be there before the first revision runs";
            assertEquals(
                    String.join("\n",
                            List.of("base type point3: needs a library on the server",
                                    "function in C point3_in: belongs to a type that needs a library on the server",
                                    "function in C point3_out: belongs to a type that needs a library on the server",
                                    "type way: needs base type point3, which is not covered",
                                    "domain place: needs base type point3, which is not covered",
                                    "view stop: needs base type point3, which is not covered",
                                    "table trip_rest: needs base type point3, which is not covered",
                                    "setting trip_rest partition of trip: needs table trip_rest, which is not covered",
                                    "column journey.first: is of place" + needed, "column journey.stops: is of point3[]" + needed,
                                    "column journey.ways: is of way[]" + needed, "column trip.start: is of point3" + needed)),
                    String.join("\n", named(database)));
        }
    }

    static List<String> named(TestDatabase database) {
        try (Password password = Password.of(database.password().toCharArray());
                DatabaseSession session = new JdbcDatabases(Path.of("target"))
                        .open(ConnectionSettings.url(database.url(), database.user()), password)) {
            JdbcSchemaReader reader = new JdbcSchemaReader();
            return reader.read(session, reader.schemas(session), Progress.NONE).notRead().stream()
                    .map(u -> u.kind() + " " + u.name() + ": " + u.reason()).toList();
        }
    }

    /** As in the cases of {@link TellingApartTest}: since a version, or below zero up to one. */
    private static List<String> expected(int major) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            Matcher matcher = LINE.matcher(line);
            if (!line.startsWith("#") && matcher.matches()) {
                int version = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
                if (version < 0 ? major <= -version : major >= version) {
                    lines.add(matcher.group(2));
                }
            }
        }
        return lines;
    }
}

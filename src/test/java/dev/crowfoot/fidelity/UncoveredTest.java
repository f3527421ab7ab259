package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.cli.Shell;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not covered is named, with all that cannot be made without it; the rest is in step, there and in a database that is made of it. */
class UncoveredTest {

    private static final String BEFORE = ", which is not covered: it has to be there before the first revision runs";
    private static final String[] FAR_AWAY = {"CREATE FOREIGN DATA WRAPPER w", "CREATE SERVER far FOREIGN DATA WRAPPER w",
            "CREATE SCHEMA other", "CREATE FOREIGN TABLE other.abroad (id integer) SERVER far"};

    @TempDir
    private Path folder;

    static List<PostgresqlVersion> versions() {
        return PostgresqlVersion.tested();
    }

    /** Nothing of the other schema is kept, so that it is read no more. */
    @ParameterizedTest
    @MethodSource("versions")
    void whatIsReachedThroughASchemaThatIsNotRead(PostgresqlVersion version) throws SQLException {
        try (TestDatabase original = Databases.fresh(version); TestDatabase copy = Databases.fresh(version)) {
            original.run(FAR_AWAY);
            original.run("CREATE VIEW other.near AS SELECT id FROM other.abroad",
                    "CREATE FUNCTION nearest() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT min(id) FROM other.near; END",
                    "CREATE VIEW nearby AS SELECT nearest() AS id",
                    "CREATE FUNCTION first_of(other.near[]) RETURNS integer LANGUAGE sql RETURN 1",
                    "CREATE TABLE here (id integer DEFAULT 1)", "CREATE VIEW kept AS SELECT id FROM here");
            assertNamed(List.of("foreign data wrapper w: data of other servers is not covered",
                    "foreign server far: data of other servers is not covered",
                    "foreign table other.abroad: data of other servers is not covered",
                    "view other.near: needs foreign table other.abroad, which is not covered",
                    "function nearest: needs view other.near, which is not covered",
                    "function first_of: needs view other.near, which is not covered",
                    "view nearby: needs function nearest, which is not covered"), original);
            go(original, copy);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatTablesNeedOfIt(PostgresqlVersion version) throws SQLException {
        String[] classes = {"CREATE OPERATOR FAMILY names USING hash",
                "CREATE OPERATOR CLASS own_names FOR TYPE text USING hash FAMILY names AS OPERATOR 1 =, FUNCTION 1 hashtext(text), FUNCTION 2 hashtextextended(text, bigint)"};
        try (TestDatabase original = Databases.fresh(version); TestDatabase copy = Databases.fresh(version)) {
            original.run(FAR_AWAY);
            copy.run(FAR_AWAY);
            original.run(classes);
            copy.run(classes);
            original.run("CREATE TABLE people (name text, place other.abroad, CONSTRAINT people_place CHECK (place IS NOT NULL))",
                    "CREATE INDEX people_name ON people USING hash (name own_names)",
                    "CREATE INDEX people_name_50 ON people USING hash (name own_names) WITH (fillfactor = 50)",
                    "CREATE FUNCTION nowhere() RETURNS integer LANGUAGE sql RETURN (NULL::other.abroad).id",
                    "CREATE TABLE parted (name text) PARTITION BY HASH (name own_names)",
                    "CREATE TABLE part PARTITION OF parted FOR VALUES WITH (MODULUS 1, REMAINDER 0)");
            assertNamed(List.of("foreign data wrapper w: data of other servers is not covered",
                    "foreign server far: data of other servers is not covered",
                    "foreign table other.abroad: data of other servers is not covered",
                    "operator class own_names: belongs to a family of another name, which is not covered",
                    "operator family names: has what belongs to no class of it, which is not covered: function 2 (text, text) of operator family "
                            + "names for access method hash: hashtextextended(text,bigint)",
                    "operator family names: is for classes of other names, or for none, and is not covered",
                    "function nowhere: needs foreign table other.abroad, which is not covered",
                    "index people_name_50: needs operator class own_names, which is not covered",
                    "column people.place: is of other.abroad" + BEFORE, "index people_name: needs operator class own_names" + BEFORE,
                    "table parted: needs operator class own_names" + BEFORE), original);
            go(original, copy);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void howTablesAndViewsAreStored(PostgresqlVersion version) throws SQLException {
        try (TestDatabase original = Databases.fresh(version); TestDatabase copy = Databases.fresh(version)) {
            original.run("CREATE ACCESS METHOD own TYPE TABLE HANDLER heap_tableam_handler", "CREATE TABLE stored (id integer) USING own",
                    "CREATE TABLE whole (id integer) PARTITION BY LIST (id)", "CREATE TABLE part PARTITION OF whole DEFAULT USING own",
                    "CREATE MATERIALIZED VIEW counted USING own AS SELECT count(*) AS n FROM stored");
            assertNamed(version.major() < 15
                    ? List.of("access method part by own: this server cannot change how a table is stored",
                            "access method stored by own: this server cannot change how a table is stored",
                            "access method own: belongs to the whole database",
                            "materialized view counted: needs access method own, which is not covered")
                    : List.of("access method own: belongs to the whole database",
                            "setting counted access method: needs access method own, which is not covered",
                            "setting part access method: needs access method own, which is not covered",
                            "setting stored access method: needs access method own, which is not covered"),
                    original);
            go(original, copy);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anIndexByAMethodOfItsOwn(PostgresqlVersion version) throws SQLException {
        try (TestDatabase original = Databases.fresh(version); TestDatabase copy = Databases.fresh(version)) {
            original.run("CREATE ACCESS METHOD own TYPE INDEX HANDLER hashhandler",
                    "CREATE OPERATOR CLASS own_names FOR TYPE text USING own AS OPERATOR 1 =, FUNCTION 1 hashtext(text)",
                    "CREATE TABLE people (name text)", "CREATE MATERIALIZED VIEW names AS SELECT name FROM people",
                    "CREATE INDEX names_name ON names USING own (name own_names)");
            assertNamed(List.of("access method own: belongs to the whole database",
                    "other own_names: needs access method own, which is not covered",
                    "index names_name: needs other own_names, which is not covered"), original);
            go(original, copy);
        }
    }

    /** Made valid as a part, it could make the whole index valid. */
    @ParameterizedTest
    @MethodSource("versions")
    void anIndexThatIsNotValid(PostgresqlVersion version) throws SQLException {
        try (TestDatabase original = Databases.fresh(version); TestDatabase copy = Databases.fresh(version)) {
            original.run("CREATE TABLE whole (id integer) PARTITION BY LIST (id)", "CREATE TABLE one PARTITION OF whole FOR VALUES IN (1)",
                    "CREATE TABLE two PARTITION OF whole FOR VALUES IN (2) PARTITION BY LIST (id)",
                    "CREATE TABLE rest PARTITION OF two DEFAULT",
                    "CREATE INDEX whole_id ON ONLY whole (id)", "CREATE INDEX one_id ON one (id)", "CREATE INDEX two_id ON ONLY two (id)",
                    "CREATE INDEX rest_id ON rest (id)", "CREATE INDEX one_twice ON one ((id * 2))",
                    "UPDATE pg_index SET indisvalid = false WHERE indexrelid IN ('rest_id'::regclass, 'one_twice'::regclass)",
                    "ALTER INDEX two_id ATTACH PARTITION rest_id", "ALTER INDEX whole_id ATTACH PARTITION two_id",
                    "ALTER INDEX whole_id ATTACH PARTITION one_id");
            String why = "; PostgreSQL does not use it until it is rebuilt";
            assertNamed(List.of("invalid index one_twice: read as a valid one" + why,
                    "invalid index rest_id: read as a valid one, and as no part of two_id" + why), original);
            go(original, copy);
        }
    }

    private static void assertNamed(List<String> expected, TestDatabase database) {
        assertEquals(String.join("\n", expected.stream().sorted().toList()),
                String.join("\n", NotCoveredTest.named(database).stream().sorted().toList()));
    }

    private void go(TestDatabase original, TestDatabase copy) throws SQLException {
        Path project = folder.resolve("project");
        Shell shell = new Shell(folder);
        ServerCatalogue before = ServerCatalogue.of(copy);
        WholeWayTest.succeeded(shell.on(project, original, "import"));
        WholeWayTest.succeeded(shell.on(project, original, "stamp", "head"));
        WholeWayTest.inStep(shell.on(project, original, "check"));
        WholeWayTest.succeeded(shell.on(project, copy, "upgrade"));
        WholeWayTest.inStep(shell.on(project, copy, "check"));
        WholeWayTest.succeeded(shell.on(project, copy, "downgrade", "base", "--yes"));
        assertEquals(List.of(), before.differences(ServerCatalogue.of(copy)), "after going back");
    }
}

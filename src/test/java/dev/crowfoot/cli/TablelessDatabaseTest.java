package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database without a table is a database: what is in it is kept. One with nothing in it is said to be so. */
class TablelessDatabaseTest {

    @TempDir
    Path folder = Path.of("");

    private Answer on(TestDatabase database, String command, String... more) {
        return new Shell(folder).on(project(), database, command, more);
    }

    private Path project() {
        return folder.resolve("shop");
    }

    @Test
    void whatAnH2HasWithoutATableGoesAllTheWay() throws SQLException {
        goesAllTheWay(Target.H2, List.of("create sequence tickets start with 100", "create domain price as numeric(9, 2) check (value > 0)",
                "create alias half for 'java.lang.Math.sqrt'", "create constant most value 7",
                "create schema audit", "create view audit.one as select 1 as n, next value for tickets as ticket"), "sequences: 1");
    }

    @Test
    void whatAPostgresqlHasWithoutATableGoesAllTheWay() throws SQLException {
        goesAllTheWay(Target.POSTGRESQL,
                List.of("create sequence tickets start with 100", "create type mood as enum ('good', 'bad')",
                        "create domain price as numeric(9, 2) check (value > 0)", "create type pair as (a int, b price)",
                        "create function half(a int) returns int language sql immutable as $$ select a / 2 $$",
                        "create schema audit", "create view audit.one as select half(4) as n, 'good'::mood as mood"),
                "functions: 1");
    }

    private void goesAllTheWay(Target target, List<String> statements, String counted) throws SQLException {
        try (TestDatabase database = Databases.fresh(target); TestDatabase copy = Databases.fresh(target)) {
            database.run(statements.toArray(String[]::new));
            Answer imported = on(database, "import");
            assertEquals(0, imported.code(), imported.err());
            assertTrue(imported.out().contains(counted) && imported.out().contains("views: 1"), imported.out());
            assertEquals(0, on(database, "stamp", "head").code());
            assertEquals("In step.\n", on(database, "check").out());
            Answer upgraded = on(copy, "upgrade");
            assertEquals(0, upgraded.code(), upgraded.err());
            assertEquals("In step.\n", on(copy, "check").out());
            Answer drawn = new Shell(folder).run("generate", project().toString(), "--out", folder.resolve("src").toString());
            assertEquals(0, drawn.code(), drawn.err());
            assertEquals(0, on(copy, "downgrade", "base", "--yes").code());
            assertEquals(2, new Shell(folder).on(folder.resolve("again"), copy, "import").code(), "something is left");
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aDatabaseWithNothingInItIsSaid(Target target) throws SQLException {
        try (TestDatabase database = Databases.fresh(target)) {
            database.run("create schema audit");
            Answer imported = on(database, "import");
            assertEquals(2, imported.code());
            assertTrue(imported.err().contains("crowfoot: There is nothing to import in "), imported.err());
            assertTrue(imported.err().contains(": no table, view, sequence, type or function."), imported.err());
            assertTrue(Files.notExists(project()));
        }
    }

    @Test
    void whereThereAreTablesOneIsToBeChosen() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("create table posts (id integer primary key)", "create sequence tickets");
            Answer imported = on(database, "import", "--tables", "pots");
            assertEquals(2, imported.code());
            assertTrue(imported.err().contains("crowfoot: None of the 1 tables in "), imported.err());
        }
    }
}

package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.hibernate.CompiledCode;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that only half open up, and such as nobody should have: what can be read is, and the rest is said. */
class OddDatabasesTest {

    @TempDir
    Path folder = Path.of("");

    private Answer run(TestDatabase database, String... arguments) {
        return new Shell(folder).run(database, arguments);
    }

    private Answer on(TestDatabase database, String command, String... more) {
        return new Shell(folder).on(project(), database, command, more);
    }

    private Path project() {
        return folder.resolve("shop");
    }

    @Test
    void whatAUserMayNotUseIsReadFromTheCatalogueAndNamed() throws SQLException {
        String reader = "reader_" + ProcessHandle.current().pid();
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("create schema hidden", "create schema half",
                    "create table hidden.plans (id int primary key, goal text default 'x')",
                    "create table half.notes (id int primary key, plan int references hidden.plans)",
                    "create table half.free (id int primary key)", "create view hidden.goals as select goal from hidden.plans",
                    "create role " + reader + " login password 'r'", "grant usage on schema half to " + reader,
                    "grant select on half.free to " + reader);
            try {
                TestDatabase theirs = new TestDatabase(Target.POSTGRESQL, database.url(), reader, "r");
                Answer imported = on(theirs, "import");
                assertEquals(0, imported.code(), imported.err());
                assertTrue(imported.out().contains("tables: 3") && imported.out().contains("views: 1"), imported.out());
                assertTrue(imported.out()
                        .contains("schema hidden: is not yours to use; its definitions were read from the catalogue, its rows "
                                + "cannot be"),
                        imported.out());
                assertTrue(imported.out().contains("half.notes: its rows are not yours to read; its definition was"), imported.out());
                assertFalse(imported.out().contains("half.free: its rows"), imported.out());
                assertEquals("No difference.\n", on(theirs, "diff").out());
            } finally {
                database.run("drop owned by " + reader, "drop role " + reader);
            }
        }
    }

    @Test
    void aFunctionInALanguageThatTheTargetLacksStopsTheUpgradeWithTheNamesOfBoth() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); TestDatabase copy = Databases.fresh(Target.POSTGRESQL)) {
            database.run("create language plodd handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator",
                    "create table things (id int primary key)",
                    "create function odd_one(a int) returns int language plodd as $$ begin return a; end $$");
            Answer imported = on(database, "import");
            assertTrue(imported.out().contains("language plodd: belongs to the whole database"), imported.out());
            Answer upgraded = on(copy, "upgrade");
            assertEquals(3, upgraded.code());
            assertTrue(upgraded.err().contains("odd_one") && upgraded.err().contains("language \"plodd\" does not exist"), upgraded.err());
        }
    }

    @Test
    void aViewOfH2ThatIsNotValidIsKeptOrNamed() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2); TestDatabase copy = Databases.fresh(Target.H2)) {
            database.run("create table things (id int primary key, label varchar(20))",
                    "create view fine as select label from things",
                    "create force view broken as select nothing from nowhere");
            Answer imported = on(database, "import");
            assertTrue(imported.code() <= 1, imported.err());
            assertTrue(imported.out().toLowerCase(Locale.ROOT).contains("broken"), imported.out());
            Answer upgraded = on(copy, "upgrade");
            assertEquals(0, upgraded.code(), upgraded.err());
            assertEquals("No difference.\n", on(copy, "diff").out());
        }
    }

    @Test
    void aViewOfH2OverATableThatHasAnotherNameByNowIsKeptAndNamed() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2); TestDatabase copy = Databases.fresh(Target.H2)) {
            database.run("create table things (id int primary key, label varchar(20))", "create view labels as select label from things",
                    "create sequence tickets", "create view ticket as select next value for tickets as n from things",
                    "create synonym stuff for things", "alter table things rename to goods", "create synonym wares for goods",
                    "create view fine as select label from goods");
            Answer imported = on(database, "import");
            assertTrue(imported.code() <= 1, imported.err());
            assertTrue(imported.out().contains("view labels: it does not compile; kept as it was written"), imported.out());
            assertTrue(imported.out().contains("synonym stuff: nothing is called things, which it stands for"), imported.out());
            assertFalse(imported.out().contains("view fine") || imported.out().contains("synonym wares"), imported.out());
            Answer upgraded = on(copy, "upgrade");
            assertEquals(0, upgraded.code(), upgraded.err());
            assertEquals("No difference.\n", on(copy, "diff").out());
        }
    }

    @Test
    void aTableWith1600ColumnsGoesAllTheWay() throws SQLException, IOException {
        String columns =
                IntStream.range(1, 1600).mapToObj(i -> "c" + i + (i % 2 == 0 ? " int" : " text")).collect(Collectors.joining(", "));
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); TestDatabase copy = Databases.fresh(Target.POSTGRESQL)) {
            database.run("create table wide (id int primary key, " + columns + ")");
            assertEquals(0, on(database, "import").code());
            Answer upgraded = on(copy, "upgrade");
            assertEquals(0, upgraded.code(), upgraded.err());
            assertEquals("No difference.\n", on(copy, "diff").out());
            Path sources = folder.resolve("src");
            Answer generated = run(database, "generate", project().toString(), "--out", sources.toString());
            assertEquals(0, generated.code(), generated.err());
            CompiledCode.of(files(sources));
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aFolderThatHoldsFilesAlreadyIsRefusedInWordsAndStaysAsItIs() throws SQLException, IOException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("create table things (id int primary key)");
            Path file = project().resolve("design/entities/Thing.yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "somebody's own");
            Answer imported = on(database, "import");
            assertEquals(2, imported.code());
            assertTrue(imported.err().contains("The folder " + project() + " is not empty."), imported.err());
            assertEquals("somebody's own", Files.readString(file));
            try (Stream<Path> all = Files.walk(project())) {
                assertEquals(List.of(file), all.filter(Files::isRegularFile).toList());
            }
        }
    }
}

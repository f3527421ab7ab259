package dev.crowfoot.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.SchemaText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an H2 database has is drawn, made again from the drawing in an empty one, the same there, and taken away again. */
class H2RestoreTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"reader-objects", "reader-types", "reader-names"})
    void aDatabaseIsMadeAgainFromItsDrawing(String script) throws Exception {
        restored("RUNSCRIPT FROM 'classpath:/fidelity/h2/" + script + ".sql'");
    }

    @Test
    void aTableOfManyColumnsIsMadeAgain() throws Exception {
        restored(IntStream.range(0, 1_600).mapToObj(i -> "c" + i + " varchar(" + (i + 1) + ")")
                .collect(Collectors.joining(", ", "CREATE TABLE wide (", ")")));
    }

    private void restored(String... statements) throws Exception {
        try (MigratedDatabase original = new MigratedDatabase(Target.H2, folder.resolve("a"));
                MigratedDatabase copy = new MigratedDatabase(Target.H2, folder.resolve("b"))) {
            original.database().run(statements);
            Schema read = original.readAll().schema();
            assertEquals(List.of(), original.differencesTo(read), "the database and itself");
            Schema drawn = Derivation.derive(Lift.lift(read, Target.H2, LiftOptions.DEFAULT), Target.H2).schema();
            assertEquals(List.of(), original.differencesTo(drawn), "the database and its drawing");
            copy.upgrade(copy.add(Planner.plan(Schema.EMPTY, drawn, Target.H2)));
            Catalogue again = copy.readAll();
            assertEquals(SchemaText.of(read), SchemaText.of(again.schema()));
            assertEquals(read, again.schema());
            assertEquals(List.of(), copy.differencesTo(drawn), "the copy and the drawing");
            copy.downgrade(null);
            assertEquals(Schema.EMPTY, copy.readAll().schema());
        }
    }

    @Test
    void whatIsNotReadIsNamed() throws Exception {
        try (MigratedDatabase database = new MigratedDatabase(Target.H2, folder)) {
            database.database().run("CREATE TABLE t (id int)", "CREATE GLOBAL TEMPORARY TABLE passing (id int)",
                    "CREATE LINKED TABLE elsewhere ('org.h2.Driver', 'jdbc:h2:mem:restore_other', 'sa', '', '(select 1 as a)')",
                    "CREATE ROLE reading", "CREATE USER somebody PASSWORD 'x'", "GRANT SELECT ON t TO reading",
                    "CREATE FORCE VIEW broken AS SELECT * FROM nothing_there", "CREATE FORCE ALIAS gone FOR 'no.such.Klass.method'");
            Catalogue catalogue = database.readAll();
            assertEquals(List.of("function gone", "global temporary table passing", "linked table elsewhere", "right t", "role reading",
                    "user somebody", "view broken"),
                    catalogue.notRead().stream().map(u -> u.kind() + " " + u.name()).sorted().toList());
            assertTrue(catalogue.schema().sqlObjects().stream().map(SqlObject::create)
                    .anyMatch("CREATE FORCE VIEW broken AS\nSELECT * FROM nothing_there"::equals));
        }
    }
}

package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.ExpressionNormaliser.Normalised;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a person writes for H2 is the same as what H2 makes of it, and nothing that a project says is run to find out. */
class H2ScratchTest {

    private static final String PROPERTY = "crowfoot.test.ran";

    @Test
    void objectsThatNeedOthersAreReadByTheEngine() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE SCHEMA other", "CREATE SEQUENCE counter", "CREATE ALIAS root FOR 'java.lang.Math.sqrt'",
                    "CREATE CONSTANT two VALUE 2", "CREATE DOMAIN amount AS integer DEFAULT NEXT VALUE FOR counter",
                    "CREATE TABLE t (id int, a amount)",
                    "CREATE TABLE other.t (id int, b amount, CHECK (b > 0))", "CREATE VIEW z AS SELECT id, root(a) AS r FROM t",
                    "CREATE VIEW a AS SELECT z.r, CAST(1 AS amount) AS c, NEXT VALUE FOR counter AS n, two AS d FROM z JOIN other.t u ON u.id = z.id",
                    "CREATE FORCE TRIGGER w BEFORE INSERT, UPDATE ON t FOR EACH ROW CALL 'no.Such'");
            assertEquals(List.of(), differences(database, Map.of(
                    "a",
                    "create view a as select z.r, cast(1 as amount) c, next value for counter n, two d from z join other.t u on u.id=z.id",
                    "z", "create view z as\nselect id, root(a) r from t", "root", "create alias root for \"java.lang.Math.sqrt\"",
                    "amount", "create domain amount as int default next value for counter",
                    "w", "create trigger w before insert, update on t for each row call \"no.Such\"")));
        }
    }

    @Test
    void anotherQueryClassOrEventIsADifference() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE TABLE t (id int)", "CREATE VIEW v AS SELECT id FROM t", "CREATE ALIAS root FOR 'java.lang.Math.sqrt'",
                    "CREATE FORCE TRIGGER w BEFORE INSERT ON t FOR EACH ROW CALL 'no.Such'");
            assertEquals(3, differences(database, Map.of("v", "create view v as select id + 1 as id from t",
                    "root", "create alias root for 'java.lang.Math.cbrt'",
                    "w", "create trigger w before update on t for each row call 'no.Such'")).size());
        }
    }

    @Test
    void nothingThatAProjectSaysIsRun() throws SQLException {
        String source = "'void run() { System.setProperty(''" + PROPERTY + "'', ''yes''); }'";
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE TABLE t (id int)", "CREATE VIEW v AS SELECT id FROM t", "CREATE DOMAIN d AS int",
                    "CREATE FORCE TRIGGER w BEFORE INSERT ON t FOR EACH ROW CALL 'no.Such'");
            List<String> different = differences(database, Map.of(
                    "v", "CREATE ALIAS run AS " + source + "; CALL run(); CREATE VIEW v AS SELECT id FROM t",
                    "d", "CREATE ALIAS set_it FOR 'java.lang.System.setProperty'; CALL set_it('" + PROPERTY + "', 'yes')",
                    "w", "CREATE ALIAS run2 AS " + source + "; CALL run2(); CREATE TRIGGER w BEFORE INSERT ON t CALL 'no.Such'"));
            assertNull(System.getProperty(PROPERTY));
            assertTrue(different.size() >= 2, different::toString);
        }
    }

    /** H2 compiles what stands behind {@code AS}, be it an expression; the administrator's statement must not have room for one. */
    @Test
    void theStatementOfATriggerHasRoomForNothingElse() throws SQLException {
        String source = "import org.h2.api.Trigger; public class Evil { public static Trigger create() { System.setProperty(\"" + PROPERTY
                + "\", \"trigger\"); return null; } }";
        String spelled = source.chars().mapToObj(c -> "CHAR(" + c + ")").collect(Collectors.joining("||"));
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE TABLE t (id int)", "CREATE FORCE TRIGGER w BEFORE INSERT ON t FOR EACH ROW CALL 'no.Such'");
            for (String comment : List.of("--", "//", "/* */ --")) {
                differences(database,
                        Map.of("w", "CREATE TRIGGER w BEFORE INSERT ON t FOR EACH ROW AS " + spelled + " " + comment + " CALL 'x'"));
                differences(database, Map.of("w", "CREATE TRIGGER w " + comment + "\n BEFORE INSERT ON t AS " + spelled + " -- CALL 'x'"));
            }
            assertNull(System.getProperty(PROPERTY));
        }
    }

    @Test
    void aTriggerMayHaveQuotedNamesQueuesAndOtherSchemas() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE SCHEMA other", "CREATE TABLE other.\"a t; -- AS\" (id int)",
                    "CREATE FORCE TRIGGER other.\"w w\" AFTER INSERT, ROLLBACK ON other.\"a t; -- AS\" QUEUE 5 NOWAIT CALL 'no.Such'");
            assertEquals(List.of(), differences(database, Map.of("w w",
                    "create trigger other . \"w w\" after insert , rollback on other.\"a t; -- AS\" for each statement queue 5 nowait call \"no.Such\"")));
        }
    }

    /** What differs when the objects of those names have those statements. */
    private static List<String> differences(TestDatabase database, Map<String, String> statements) throws SQLException {
        try (DatabaseSession session = Sessions.open(database)) {
            JdbcSchemaReader reader = new JdbcSchemaReader();
            Schema live = reader.read(session, reader.schemas(session), Progress.NONE).schema();
            List<SqlObject> objects = live.sqlObjects().stream().map(o -> new SqlObject(o.id(), o.kind(), o.name(),
                    statements.getOrDefault(o.name().name(), o.create()), o.drop(), o.dependsOn(), o.comment())).toList();
            Schema wanted = new Schema(live.namespaces(), live.tables(), live.sequences(), live.enumTypes(), objects);
            assertEquals(statements.size(), SchemaDiffer.diff(live, wanted).size(), "as text");
            Normalised normalised = new JdbcExpressionNormaliser().normalise(session, wanted, live);
            return SchemaDiffer.diff(live, normalised.schema()).stream().map(c -> c + " " + normalised.notes()).toList();
        }
    }
}

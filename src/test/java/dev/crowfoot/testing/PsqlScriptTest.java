package dev.crowfoot.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.PsqlScript.Piece;
import dev.crowfoot.testing.PsqlScript.Skipped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PsqlScriptTest {

    @Test
    void statementsEndWherePsqlEndsThem() {
        List<String> statements = List.of("SELECT ';', \"a;b\", $$;$$, $x$ $$;$$ $x$", "SELECT E'it\\';', 'a''b;', '\\'",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END",
                "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)", "SELECT 1 /* ; /* ; */ ; */ + 2 -- ;\n+ 3", "BEGIN", "END",
                "SELECT $1");
        assertEquals(statements, sql("-- a head;\n\n" + String.join(";\n", statements) + ";;\n"));
        assertEquals(List.of("SELECT 1", "SELECT 2"), sql("SELECT 1; SELECT 2"));
    }

    private static List<String> sql(String script) {
        return PsqlScript.of(script).pieces().stream().map(Piece::sql).toList();
    }

    @Test
    void rowsOfACopyAndMetaCommandsArePiecesOfTheirOwn() {
        assertEquals(List.of(new Piece(1, "\\connect x", ""), new Piece(2, "COPY t (a) FROM stdin", "1;\n\\N\n"),
                new Piece(6, "COPY u FROM stdin", ""), new Piece(8, "SELECT 1", "")), PsqlScript.of("""
                        \\connect x
                        COPY t (a) FROM stdin;
                        1;
                        \\N
                        \\.
                        COPY u FROM stdin;
                        \\.
                        SELECT 1;
                        """).pieces());
    }

    @Test
    void whatConcernsTheServerIsLeftOutAndSaid() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            List<Skipped> skipped = PsqlScript.of("""
                    \\connect elsewhere
                    SET transaction_timeout_of_tomorrow = 0;
                    CREATE ROLE nobody_here;
                    CREATE TABLE t (a int, b text);
                    ALTER TABLE t OWNER TO nobody_here;
                    ALTER TABLE public.t
                        OWNER TO "No Body";
                    COPY t (a, b) FROM stdin;
                    1\tone
                    2\t\\N
                    \\.
                    GRANT ALL ON t TO nobody_here;
                    """).run(database);
            assertEquals(List.of(1, 2, 3, 5, 6, 12), skipped.stream().map(Skipped::line).toList());
            assertEquals("owners are not covered", skipped.get(3).reason());
            try (Connection connection = database.connect();
                    ResultSet rows = connection.createStatement().executeQuery("SELECT count(*), count(b) FROM t")) {
                rows.next();
                assertEquals(List.of(2, 1), List.of(rows.getInt(1), rows.getInt(2)));
            }
        }
    }

    @Test
    void whatFailsOrIsUnknownEndsTheRun() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            SQLException failed = assertThrows(SQLException.class, () -> PsqlScript.of("\nCREATE TABLE t (a nothing)").run(database));
            assertTrue(String.valueOf(failed.getMessage()).startsWith("line 2: CREATE TABLE t (a nothing): "), failed::toString);
            assertThrows(SQLException.class, () -> PsqlScript.of("SET no_such_setting_at_all.x = ").run(database));
            assertThrows(IllegalArgumentException.class, () -> PsqlScript.of("\\gexec").run(database));
        }
    }
}

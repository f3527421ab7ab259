package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.schema.QualifiedName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"CREATE VIEW v AS SELECT ';' ;", "alter table t enable row level security", "COMMENT ON TABLE t IS 'a'; -- b; c",
                    "CREATE RULE r AS ON INSERT TO t DO ALSO (DELETE FROM a; DELETE FROM b);",
                    "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END;",
                    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; SELECT 2 $$"})
    void oneDefinitionMayHoldOthersWithinItself(String sql) {
        assertTrue(DefinitionText.isOneDefinition(sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE VIEW v AS SELECT 1; COMMIT", "COMMIT", "", "SELECT 1", "DROP TABLE t", "DO $$ $$",
            "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END; DROP TABLE t",
            "CREATE TABLE t (a int CHECK (a > 0)); DROP TABLE t; --)"})
    void twoStatementsAndOtherOnesAreNone(String sql) {
        assertFalse(DefinitionText.isOneDefinition(sql));
    }

    @Test
    void onlyTheNamesOfThoseThingsGetAnotherSchema() {
        assertEquals("CREATE VIEW x.v AS SELECT sales.other.a, x . orders.id, 'sales.v' FROM x.orders JOIN sales.other ON a.sales.v",
                DefinitionText.inSchemas(
                        "CREATE VIEW sales.v AS SELECT sales.other.a, \"sales\" . orders.id, 'sales.v' FROM SALES.orders JOIN sales.other ON a.sales.v",
                        Map.of(new QualifiedName("sales", "v"), "x", new QualifiedName("sales", "orders"), "x")));
    }
}

package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.ExpressionNormaliser.Normalised;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person writes for PostgreSQL is the same as what PostgreSQL makes of it, in any schema, and the database is afterwards as it was. */
class PostgresqlScratchTest {

    @Test
    void objectsOutsideTheDefaultSchemaAreReadByTheEngine() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = Sessions.open(database)) {
            database.run("DROP SCHEMA IF EXISTS sales CASCADE", "DROP SCHEMA IF EXISTS \"Odd one\" CASCADE", "CREATE SCHEMA sales",
                    "CREATE SCHEMA \"Odd one\"",
                    "CREATE TABLE orders (id int, CHECK (id > 0))", "CREATE TABLE sales.orders (id int, n int, CHECK (n > 1))",
                    "CREATE TABLE \"Odd one\".orders (id int)",
                    "CREATE VIEW sales.v AS SELECT id FROM sales.orders",
                    "CREATE VIEW \"Odd one\".v AS SELECT o.id FROM \"Odd one\".orders o",
                    "CREATE VIEW all_of_them AS SELECT v.id FROM sales.v JOIN orders ON orders.id = v.id",
                    "CREATE FUNCTION sales.f(a int) RETURNS bigint LANGUAGE sql AS $$SELECT count(*) FROM sales.orders$$",
                    "CREATE FUNCTION sales.t() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$",
                    "CREATE TRIGGER w BEFORE INSERT ON sales.orders FOR EACH ROW EXECUTE FUNCTION sales.t()",
                    "ALTER TABLE sales.orders ENABLE ROW LEVEL SECURITY",
                    "CREATE POLICY p ON sales.orders USING (n > 2)");
            Schema live = read(session);
            Schema wanted = withTexts(live, Map.of("sales.v", "create view sales.v as select id from sales . orders",
                    "Odd one.v", "create view \"Odd one\".v as select o.id from \"Odd one\".orders as o",
                    "all_of_them", "create view public.all_of_them as select v.id from sales.v join public.orders on orders.id=v.id",
                    "sales.f",
                    "create or replace function sales.f(a integer) returns bigint as $$SELECT count(*) FROM sales.orders$$ language sql",
                    "sales.w", "create trigger w before insert on sales.orders for each row execute procedure sales.t()",
                    "sales.p", "create policy p on sales.orders using (n>2)"), "0 < n");
            Normalised normalised = new JdbcExpressionNormaliser().normalise(session, wanted, live);
            assertEquals(List.of(), normalised.notes());
            assertEquals(List.of("check"), SchemaDiffer.diff(live, normalised.schema()).stream().map(ChangeText::of)
                    .map(t -> t.replaceFirst("^(\\w+).*", "$1")).toList());
            assertEquals(live, read(session));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CREATE VIEW v AS SELECT 1 AS a; COMMIT; DROP TABLE users", "COMMIT", "CREATE VIEW v AS SELECT 1; DROP TABLE users",
                    "DO $$BEGIN COMMIT; DROP TABLE users; END$$",
                    "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END; COMMIT; DROP TABLE users",
                    "CREATE VIEW v AS SELECT 'a\\' || '; COMMIT; DROP TABLE users; --'",
                    "CREATE VIEW v AS SELECT 1 $x$; END $x$; COMMIT; DROP TABLE users; --"})
    void nothingThatAProjectSaysIsCommitted(String create) throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = Sessions.open(database)) {
            database.run("CREATE TABLE users (id int, CHECK (id > 0))", "CREATE VIEW v AS SELECT 2 AS a");
            Schema live = read(session);
            new JdbcExpressionNormaliser().normalise(session, withTexts(live, Map.of("v", create), "id > 1); COMMIT; DROP TABLE users; --"),
                    live);
            assertEquals(live, read(session));
        }
    }

    @Test
    void whatIsNoDefinitionIsComparedAsText() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL); DatabaseSession session = Sessions.open(database)) {
            database.run("CREATE VIEW v AS SELECT 2 AS a");
            Schema live = read(session);
            Schema wanted = withTexts(live, Map.of("v", "CREATE VIEW v AS SELECT 2 AS a; SELECT 1"), "");
            Normalised normalised = new JdbcExpressionNormaliser().normalise(session, wanted, live);
            assertEquals(List.of("The expressions of view v were compared as text: it is not one statement that defines something."),
                    normalised.notes());
            assertEquals(wanted, normalised.schema());
        }
    }

    private static Schema read(DatabaseSession session) {
        JdbcSchemaReader reader = new JdbcSchemaReader();
        return reader.read(session, reader.schemas(session), Progress.NONE).schema();
    }

    /** The schema with those statements for objects, by their names, and that check for the one of the last table that has one. */
    private static Schema withTexts(Schema live, Map<String, String> statements, String check) {
        List<SqlObject> objects = live.sqlObjects().stream().map(o -> new SqlObject(o.id(), o.kind(), o.name(),
                statements.getOrDefault(o.name().toString(), o.create()), o.drop(), o.dependsOn(), o.comment())).toList();
        assertTrue(live.sqlObjects().stream().map(o -> o.name().toString()).toList().containsAll(statements.keySet()),
                () -> live.sqlObjects().toString());
        List<Table> tables = new ArrayList<>();
        for (Table table : live.tables()) {
            boolean isChecked = !table.checks().isEmpty() && (table.name().schema() != null || live.tables().size() == 1);
            tables.add(
                    isChecked ? table.withChecks(List.of(new Check(table.checks().getFirst().id(), table.checks().getFirst().name(), check,
                            null))) : table);
        }
        return new Schema(live.namespaces(), tables, live.sequences(), live.enumTypes(), objects);
    }
}

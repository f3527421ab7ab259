package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SchemaChange.ColumnRenamed;
import dev.crowfoot.schema.diff.SchemaChange.PartChanged;
import dev.crowfoot.schema.diff.SchemaChange.PartRenamed;
import dev.crowfoot.schema.diff.SchemaChange.TableRenamed;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDifferTest {

    @Test
    void aSchemaAndItselfDoNotDiffer() {
        assertEquals(List.of(), SchemaDiffer.diff(schema("users", "mail"), schema("users", "mail")));
    }

    @Test
    void whatFollowsFromARenamedTableIsNoChange() {
        Schema before = schema("users", "mail");
        Schema after = schema("people", "mail");
        assertEquals(List.of(new TableRenamed(before.table(id("u")).orElseThrow(), after.table(id("u")).orElseThrow())),
                SchemaDiffer.diff(before, after));
    }

    @Test
    void whatFollowsFromARenamedColumnIsNoChange() {
        Schema before = schema("users", "mail");
        Schema after = schema("users", "order");
        Table users = after.table(id("u")).orElseThrow();
        assertEquals(List.of(new ColumnRenamed(users, column("mail"), column("order"))), SchemaDiffer.diff(before, after));
    }

    @Test
    void twoTablesThatSwapNamesAreRenamedAndTheirKeysStay() {
        Schema before = schema("users", "mail");
        Table posts = before.table(id("p")).orElseThrow();
        Table users = before.table(id("u")).orElseThrow();
        Table later = posts.withName(QualifiedName.of("users"))
                .withForeignKeys(List.of(foreignKey("posts")));
        Schema after = before.withTables(List.of(later, users.withName(QualifiedName.of("posts"))));
        assertEquals(2, SchemaDiffer.diff(before, after).size());
        Schema pointsElsewhere = before.withTables(List.of(posts.withName(QualifiedName.of("users")),
                users.withName(QualifiedName.of("posts"))));
        assertEquals(3, SchemaDiffer.diff(before, pointsElsewhere).size());
    }

    @Test
    void aChangedExpressionAndAnotherNameOfAConstraintAreTwoKindsOfChange() {
        Schema before = schema("users", "mail");
        Table users = before.table(id("u")).orElseThrow();
        Check check = users.checks().getFirst();
        Check renamed = new Check(check.id(), "ck_other", check.expression(), null);
        Check changed = new Check(check.id(), check.name(), "length(mail) > 4", null);
        assertEquals(List.of(new PartRenamed(users.withChecks(List.of(renamed)), check, renamed)),
                SchemaDiffer.diff(before, with(before, users.withChecks(List.of(renamed)))));
        assertEquals(List.of(new PartChanged(users.withChecks(List.of(changed)), check, changed)),
                SchemaDiffer.diff(before, with(before, users.withChecks(List.of(changed)))));
    }

    @Test
    void whatWasReadGetsTheIdsOfTheFirstReferenceThatKnowsIt() {
        Schema known = schema("users", "mail");
        Table users = known.table(id("u")).orElseThrow();
        Table read = new Table(ElementId.named("table", "users"), users.name(),
                users.columns().stream().map(c -> Column.of(ElementId.named("column", c.name()), c.name(), c.type())).toList(), null,
                List.of(),
                List.of(new Check(id("x"), "generated_name", "LENGTH( mail ) > 3", null)), List.of(),
                List.of(new Index(id("y"), "ix_mail", users.indexes().getFirst().parts(), false, null, "mail <> 'x'", List.of(), false,
                        null)),
                null);
        Schema live = new Schema(List.of(), List.of(read), List.of(), List.of(), List.of());
        Table expected = users.withPrimaryKey(null)
                .withChecks(List.of(new Check(id("ck"), "generated_name", "LENGTH( mail ) > 3", null)));
        assertEquals(List.of(expected), SchemaMatcher.identify(live, List.of(Schema.EMPTY, known)).tables());
    }

    private static Schema with(Schema schema, Table table) {
        return schema.withTables(schema.tables().stream().map(t -> t.id().equals(table.id()) ? table : t).toList());
    }

    private static Schema schema(String users, String mail) {
        String quoted = mail.equals("order") ? "\"order\"" : mail;
        Table u = new Table(id("u"), QualifiedName.of(users), List.of(Column.of(id("id"), "id", SqlType.of("bigint")), column(mail)),
                PrimaryKey.of(id("pk"), "pk_users", List.of("id")), List.of(),
                List.of(new Check(id("ck"), "ck_mail", "length(" + quoted + ") > 3", null)), List.of(),
                List.of(new Index(id("ix"), "ix_mail", List.of(Index.Part.column(mail)), false, null, quoted + " <> 'x'", List.of(), false,
                        null)),
                null);
        Table p = new Table(id("p"), QualifiedName.of("posts"), List.of(Column.of(id("a"), "author", SqlType.of("bigint"))), null,
                List.of(), List.of(), List.of(foreignKey(users)), List.of(), null);
        return new Schema(List.of(), List.of(u, p), List.of(), List.of(), List.of());
    }

    private static ForeignKey foreignKey(String users) {
        return new ForeignKey(id("fk"), "fk_author", List.of("author"), QualifiedName.of(users), List.of("id"), ForeignKey.Action.NO_ACTION,
                ForeignKey.Action.NO_ACTION, Deferrability.NOT_DEFERRABLE, null);
    }

    private static Column column(String name) {
        return Column.of(id("m"), name, SqlType.of("character varying", 255));
    }

    private static ElementId id(String value) {
        return new ElementId(value);
    }
}

package dev.crowfoot.mapping.check;

import static dev.crowfoot.mapping.check.ProblemCases.indexed;
import static dev.crowfoot.mapping.check.ProblemCases.joined;
import static dev.crowfoot.mapping.check.ProblemCases.keyed;
import static dev.crowfoot.mapping.check.ProblemCases.named;
import static dev.crowfoot.mapping.check.ProblemCases.said;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.embeddable;
import static dev.crowfoot.testing.Sketch.embedded;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.oneToOne;
import static dev.crowfoot.testing.Sketch.relationship;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toMany;
import static dev.crowfoot.testing.Sketch.toOne;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.ColumnSpec.Generated;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.SimpleType;
import java.util.List;

/** For each rule of schemas drawings that break it and drawings that come near and keep it. */
final class DatabaseProblemCases {
    private final ProblemCases cases;

    DatabaseProblemCases(ProblemCases cases) {
        this.cases = cases;
    }

    private static Design table(String schema, String name) {
        return design(entity("E", id("e")).withTable(new TableName(schema.isEmpty() ? null : schema, name.isEmpty() ? null : name)));
    }

    private static Attribute called(String id, String column) {
        return text("x-" + id).withColumn(ColumnSpec.NOT_NULL.withName(column));
    }

    private static Relationship inTable(String id, Cardinality cardinality, String table) {
        Linkage.JoinTable usual = Linkage.JoinTable.DEFAULT;
        return relationship(id, "Other", cardinality,
                new Linkage.JoinTable(new TableName(null, table), usual.toOwner(), usual.toTarget(), null, null));
    }

    /** Adds the cases. */
    void add() {
        cases.fires("DB-101", keyed(attribute("x-j", SimpleType.JSONB)),
                keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("1", false)))),
                indexed(Index.of(new IndexId("i"), column("e-a")).withPredicate("a > ''")));
        cases.keeps("DB-101", keyed(attribute("x-j", SimpleType.JSON)),
                keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("1", true)))));
        cases.fires("DB-102", keyed(attribute("x-i", new ArrayType(SimpleType.INET))), keyed(attribute("x-n", new ArrayType(new ArrayType(
                SimpleType.TEXT)))));
        cases.keeps("DB-102", keyed(attribute("x-t", new ArrayType(SimpleType.TEXT))), keyed(attribute("x-i", SimpleType.INET)));
        cases.fires("DB-103", keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("1", false)))));
        cases.keeps("DB-103", keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("1", true)))));
        cases.fires("DB-111", design(entity("A", id("a")).withTable(new TableName(null, "b")),
                entity("B", id("b")).withTable(new TableName(null, "\"b\""))),
                design(entity("A", id("a")).withTable(new TableName(null, "b")), entity("B", id("b")).withTable(new TableName(null, "b"))),
                design(entity("UserRole", id("ur")).withTable(new TableName(null, "user_roles")),
                        entity("User", id("u"), toMany("u-roles", "User"))));
        cases.keeps("DB-111",
                design(entity("A", id("a")).withTable(new TableName("x", "b")), entity("B", id("b")).withTable(new TableName(null, "b"))));
        cases.fires("DB-112", keyed(called("a", "order"), called("b", "\"order\"")), keyed(called("a", "total"), called("b", "TOTAL")),
                keyed(text("x-fooBar"), text("x-foo_bar")), keyed(text("x-otherOtherId").withName("other_other_id"),
                        toOne("x-r", "Other").withName("otherOther")),
                keyed(embedded("x-a", "P"), embedded("x-b", "P")).with(embeddable("P", text("p-c"))));
        Embedded prefixed = embedded("x-b", "P").withPrefix("b_");
        cases.keeps("DB-112", keyed(called("a", "total"), called("b", "Total"), called("c", " total")), keyed(text("x-a"), text("x-b")),
                keyed(embedded("x-a", "P"), prefixed).with(embeddable("P", text("p-c"))));
        cases.fires("DB-113", design(entity("E", id("e"), text("e-a")).withUniques(List.of(new UniqueConstraint(new UniqueId("u"), "same",
                List.of(column("e-a")), Deferrability.NOT_DEFERRABLE, false, null)))
                .withIndexes(List.of(Index.of(new IndexId("i"), column("e-a"))
                        .withName("same")))));
        cases.keeps("DB-113",
                indexed(Index.of(new IndexId("i"), column("e-a")), Index.of(new IndexId("j"), column("e-a")).withUnique(true)));
        cases.fires("DB-121", table("", "x".repeat(64)), table("", "ü".repeat(32)), table("😀".repeat(16), ""));
        cases.keeps("DB-121", table("", "x".repeat(63)), named("X".repeat(200)));
        cases.fires("DB-122", table("", "a\"b"), table("a`b", "c"), keyed(text("x-a").withColumn(ColumnSpec.NOT_NULL.withName("\""))));
        cases.keeps("DB-122", table("", "it's"), table("", "a b"), table("", "\"held_exactly\""));
        cases.fires("DB-123", keyed(inTable("x-r", Cardinality.ONE_TO_ONE, "Others")),
                keyed(inTable("x-r", Cardinality.MANY_TO_ONE, "order")));
        cases.keeps("DB-123", keyed(inTable("x-r", Cardinality.ONE_TO_ONE, "others")),
                keyed(inTable("x-r", Cardinality.MANY_TO_MANY, "Others")));
        cases.fires("DB-131", named("User").with(entity("Group", id("g")).withTable(new TableName(null, "group"))), keyed(text("x-order")));
        cases.keeps("DB-131", keyed(text("x-ordered")), named("Order"));
        cases.fires("DB-141", keyed(joined("x-r", ForeignKeySpec.DEFAULT.withIndexed(false))));
        cases.keeps("DB-141", keyed(toOne("x-r", "Other")), keyed(oneToOne("x-r", "Other")),
                design(entity("Other", id("other")), entity("Thing", id("t"),
                        joined("x-r", ForeignKeySpec.DEFAULT.withIndexed(false)))
                        .withIndexes(List.of(Index.of(new IndexId("i"), new ColumnId("x-r"))))));
        cases.fires("DB-151", table("public", "x"));
        cases.keeps("DB-151", table("publications", "x"));
    }
}

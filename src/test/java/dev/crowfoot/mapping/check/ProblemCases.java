package dev.crowfoot.mapping.check;

import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.constant;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.embeddable;
import static dev.crowfoot.testing.Sketch.embedded;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.entityId;
import static dev.crowfoot.testing.Sketch.enumType;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.mixin;
import static dev.crowfoot.testing.Sketch.oneToOne;
import static dev.crowfoot.testing.Sketch.relationship;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toMany;
import static dev.crowfoot.testing.Sketch.toOne;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.ColumnSpec.Generated;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.DiscriminatorType;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.RelationshipEnd.Fetch;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.IntervalType;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimestampType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** For each rule drawings that break it and drawings that come near and keep it. */
final class ProblemCases {
    private final List<ProblemCase> cases = new ArrayList<>();

    /** A drawing with or without a problem. */
    record ProblemCase(String code, boolean fires, Design design) {}

    static List<ProblemCase> all() {
        ProblemCases all = new ProblemCases();
        all.names();
        all.references();
        all.keys();
        all.generation();
        all.roles();
        all.hierarchies();
        all.enums();
        all.defaults();
        all.relationships();
        all.constraints();
        all.attributes();
        new DatabaseProblemCases(all).add();
        return all.cases;
    }

    void fires(String code, Design... designs) {
        Arrays.stream(designs).forEach(d -> cases.add(new ProblemCase(code, true, d)));
    }

    void keeps(String code, Design... designs) {
        Arrays.stream(designs).forEach(d -> cases.add(new ProblemCase(code, false, d)));
    }

    static Design named(String name) {
        return design(Entity.named(entityId("e"), name).withMembers(List.of(id("e"))).withKey(Key.of(column("e-id"))));
    }

    static Design with(Member... members) {
        return design(entity("Thing", members), entity("Other", id("other")));
    }

    static Design keyed(Member... members) {
        List<Member> all = new ArrayList<>(List.of(id("thing")));
        all.addAll(List.of(members));
        return with(all.toArray(Member[]::new));
    }

    private void names() {
        fires("NAME-101", named("class"), named("a b"), named("../../x"), named("😀"), named("1st"), named("record"), named("*/"),
                named("Ab\u0000"));
        keeps("NAME-101", named("Order"), named("Größe"), named("_x"), named("A1"));
        fires("NAME-102", design(entity("Post", id("a")), entity("POST_", id("b")).withName("POST")),
                named("Mood").with(enumType("Mood", "A")));
        keeps("NAME-102", design(entity("Post", id("a")), entity("Posts", id("b"))));
        fires("NAME-103", named("String"), named("Process"));
        keeps("NAME-103", named("Strings"));
        fires("NAME-104", named("Aux"), named("Com1"));
        keeps("NAME-104", named("Auxiliary"));
        fires("NAME-111", keyed(text("x-a").withName("default")), keyed(text("x-a").withName("first name")),
                keyed(text("x-a").withName("a\"b")),
                keyed(toOne("x-r", "Other").withInverse(RelationshipEnd.named("int"))));
        keeps("NAME-111", keyed(text("x-a").withName("record")), keyed(toOne("x-r", "Other").withInverse(RelationshipEnd.named("things"))));
        fires("NAME-112", keyed(text("x-name"), text("y-name")), keyed(text("x-a")).with(mixin("M", text("m-a"))).with(
                entity("Thing", id("t"), text("x-a")).withMixins(List.of(new MixinId("m")))),
                keyed(toOne("x-parent", "Thing").withInverse(RelationshipEnd.named("parent"))),
                design(entity("Thing", id("t")).withInheritance(root(Strategy.JOINED)), child("Part", "Thing", text("p-id"))));
        keeps("NAME-112", keyed(text("x-a"), text("x-A")),
                keyed(toOne("x-parent", "Thing").withInverse(RelationshipEnd.named("children"))));
        fires("NAME-121", named("E").with(enumType("Mood", "so-so")), named("E").with(enumType("Mood", "new")));
        keeps("NAME-121", named("E").with(enumType("Mood", "SO_SO")));
        fires("NAME-122", named("E").with(enumType("Mood", "A").withConstants(List.of(EnumConstant.of(new EnumConstantId("a"), "A"),
                EnumConstant.of(new EnumConstantId("b"), "A")))));
        keeps("NAME-122", named("E").with(enumType("Mood", "A", "a")));
    }

    private void references() {
        SqlObject view = new SqlObject(new SqlObjectId("v"), SqlObject.Kind.VIEW, "v", null, Set.of(), "create", "drop",
                List.of(entityId("E")), null);
        fires("REF-301", keyed(toOne("x-r", "Gone")), keyed(constant("x-c", "Gone")), keyed(embedded("x-e", "Gone")),
                keyed(attribute("x-n", SimpleType.INTEGER).withGeneration(new ValueGeneration.FromSequence(new SequenceId("gone")))),
                design(entity("E", id("e")).withMixins(List.of(new MixinId("gone")))), design(child("E", "Gone")),
                design(entity("E", text("e-a")).withKey(Key.of(column("gone")))),
                design(entity("E", id("e")).withUniques(List.of(UniqueConstraint.of(new UniqueId("u"), column("gone"))))),
                design(entity("E", id("e")).withIndexes(List.of(Index.of(new IndexId("i"), column("gone"))))),
                keyed(joined("x-r", ForeignKeySpec.DEFAULT.withColumns(List.of(JoinColumn.named(column("gone"), "a"))))),
                design(entity("F", id("f"))).with(view));
        SqlObject statistics = new SqlObject(new SqlObjectId("s"), SqlObject.Kind.OTHER, "s", null, Set.of(), "create", "drop",
                List.of(new IndexId("i")), null);
        fires("REF-301", keyed(text("x-a")).with(statistics));
        keeps("REF-301", indexed(Index.of(new IndexId("i"), column("e-a"))).with(statistics));
        keeps("REF-301", keyed(toOne("x-r", "Other")), design(entity("E", id("e"))).with(view),
                keyed(constant("x-c", "Mood")).with(enumType("Mood", "A")),
                design(mixin("M", text("m-a")), entity("E", id("e")).withMixins(List.of(new MixinId("m")))
                        .withIndexes(List.of(Index.of(new IndexId("i"), column("m-a"))))));
    }

    private void keys() {
        Design keyless = design(entity("Log", text("log-a")));
        fires("KEY-201", keyless);
        keeps("KEY-201", with(id("x")), design(entity("Thing", id("t")).withInheritance(root(Strategy.JOINED)), child("Part", "Thing")));
        fires("KEY-202", keyless.with(entity("E", id("e"), toOne("e-log", "Log"))),
                keyless.with(entity("E", id("e"), toMany("e-logs", "Log"))),
                keyless.with(entity("E", id("e"))).with(entity("Log", toMany("log-es", "E"))));
        keeps("KEY-202", keyed(toOne("x-r", "Other")), keyed(toMany("x-r", "Other")));
        fires("KEY-203", design(entity("E", id("e"), integer("e-b")).withKey(Key.of(column("e-id"), column("e-b")))));
        keeps("KEY-203", with(id("x")), design(entity("E", integer("e-a"), integer("e-b")).withKey(Key.of(column("e-a"), column("e-b")))));
        fires("KEY-204", design(entity("O", id("o")), entity("E", toOne("e-o", "O").withOptional(true)).withKey(Key.of(column("e-o")))));
        keeps("KEY-204", design(entity("O", id("o")), entity("E", toOne("e-o", "O")).withKey(Key.of(column("e-o")))),
                keyed(toOne("x-o", "Other")
                        .withOptional(true)));
        fires("KEY-205", with(id("x").withNullable(true)));
        keeps("KEY-205", keyed(text("x-a").withNullable(true)));
        fires("KEY-206",
                design(entity("Thing", id("t")).withInheritance(root(Strategy.JOINED)), child("Part", "Thing", id("p")).withKey(Key.of(
                        column("p-id")))));
        keeps("KEY-206", design(entity("Thing", id("t")).withInheritance(root(Strategy.JOINED)), child("Part", "Thing")));
        fires("KEY-207", design(entity("E", toMany("e-es", "E")).withKey(Key.of(column("e-es")))));
        keeps("KEY-207", keyed(toMany("x-r", "Other")));
        fires("KEY-208", with(integer("x-id").withJava(JavaSpec.PLAIN.withFormula("1"))));
        keeps("KEY-208", keyed(integer("x-f").withJava(JavaSpec.PLAIN.withFormula("1"))));
        fires("KEY-209", with(integer("x-id").withRole(AttributeRole.VERSION)));
        keeps("KEY-209", keyed(integer("x-v").withRole(AttributeRole.VERSION)));
    }

    private void generation() {
        fires("GEN-401", with(text("x-id").withGeneration(ValueGeneration.Identity.BY_DEFAULT)), with(integer("x-id").withGeneration(
                new ValueGeneration.Uuid(ValueGeneration.Uuid.Style.RANDOM))), with(
                        attribute("x-id", new StringType(35))
                                .withGeneration(new ValueGeneration.Uuid(ValueGeneration.Uuid.Style.TIME))));
        keeps("GEN-401", with(id("x")), with(text("x-id").withGeneration(new ValueGeneration.Uuid(ValueGeneration.Uuid.Style.RANDOM))),
                with(attribute("x-id", new DecimalType(9, 0)).withGeneration(ValueGeneration.Identity.BY_DEFAULT)));
        fires("GEN-402", keyed(integer("x-n").withGeneration(ValueGeneration.Identity.BY_DEFAULT)));
        keeps("GEN-402", keyed(integer("x-n")));
        fires("GEN-403", design(entity("E", id("e")).withInheritance(root(Strategy.TABLE_PER_CLASS))));
        keeps("GEN-403", design(entity("E", id("e")).withInheritance(root(Strategy.JOINED))));
    }

    private void roles() {
        fires("ROLE-501", keyed(text("x-v").withRole(AttributeRole.VERSION)));
        keeps("ROLE-501", keyed(integer("x-v").withRole(AttributeRole.VERSION)), keyed(moment("x-v").withRole(AttributeRole.VERSION)));
        fires("ROLE-502", keyed(text("x-d").withRole(AttributeRole.SOFT_DELETE)));
        keeps("ROLE-502", keyed(attribute("x-d", SimpleType.BOOLEAN).withRole(AttributeRole.SOFT_DELETE)),
                keyed(moment("x-d").withRole(AttributeRole.SOFT_DELETE)));
        fires("ROLE-503", keyed(text("x-c").withRole(AttributeRole.CREATED_AT)));
        keeps("ROLE-503", keyed(moment("x-c").withRole(AttributeRole.UPDATED_AT)));
        fires("ROLE-504", keyed(integer("x-v").withRole(AttributeRole.VERSION), integer("x-w").withRole(AttributeRole.VERSION)));
        keeps("ROLE-504", keyed(text("x-v").withRole(AttributeRole.NATURAL_ID), text("x-w").withRole(AttributeRole.NATURAL_ID)));
        fires("ROLE-505", design(embeddable("P", integer("p-v").withRole(AttributeRole.VERSION))));
        keeps("ROLE-505", design(mixin("P", integer("p-v").withRole(AttributeRole.VERSION))));
        fires("EMB-651", design(embeddable("P", embedded("p-q", "Q")), embeddable("Q", embedded("q-p", "P"))),
                design(embeddable("P", embedded("p-p", "P"))));
        keeps("EMB-651", design(embeddable("P", embedded("p-q", "Q"), embedded("p-r", "Q")), embeddable("Q", text("q-a"))));
        fires("EMB-652", design(embeddable("P")));
        keeps("EMB-652", design(embeddable("P", text("p-a"))));
    }

    private static Attribute moment(String id) {
        return attribute(id, new TimestampType(true, null));
    }

    private static Inheritance root(Strategy strategy) {
        return new Inheritance.Root(strategy, false, null);
    }

    private static Entity child(String name, String parent, Member... members) {
        return Entity.named(entityId(name), name).withMembers(List.of(members))
                .withInheritance(new Inheritance.Child(entityId(parent), null));
    }

    private void hierarchies() {
        fires("INH-601", design(child("A", "B"), child("B", "A")), design(child("A", "A")));
        keeps("INH-601", design(entity("A", id("a")).withInheritance(root(Strategy.SINGLE_TABLE)), child("B", "A"), child("C", "B")));
        fires("INH-602", design(entity("A", id("a")), child("B", "A")));
        keeps("INH-602", design(entity("A", id("a")).withInheritance(root(Strategy.SINGLE_TABLE)), child("B", "A")));
        Entity tall = entity("A", id("a")).withInheritance(new Inheritance.Root(Strategy.SINGLE_TABLE, false, new Discriminator("kind",
                DiscriminatorType.STRING, 2, "x")));
        fires("INH-604", design(tall, child("B", "A").withInheritance(new Inheritance.Child(entityId("A"), "x"))));
        keeps("INH-604", design(tall, child("B", "A").withInheritance(new Inheritance.Child(entityId("A"), "y"))));
        Entity counted = entity("A", id("a")).withInheritance(new Inheritance.Root(Strategy.JOINED, true, new Discriminator("kind",
                DiscriminatorType.INTEGER, 0, null)));
        fires("INH-605", design(tall, child("Long", "A")), design(counted, child("B", "A")));
        keeps("INH-605", design(tall, child("B", "A")), design(counted));
        Entity abstractRoot = entity("A", id("a")).withInheritance(new Inheritance.Root(Strategy.TABLE_PER_CLASS, true, null));
        Entity concreteRoot = entity("A", id("a")).withInheritance(root(Strategy.TABLE_PER_CLASS));
        Attribute interval = attribute("b-i", new IntervalType(null, null));
        fires("INH-606", design(abstractRoot), design(abstractRoot, child("B", "C")));
        keeps("INH-606", design(abstractRoot, child("B", "A")), design(concreteRoot));
        fires("INH-607", design(concreteRoot, child("B", "A", interval)),
                design(abstractRoot, child("B", "A", attribute("b-j", SimpleType.JSON))),
                design(concreteRoot, child("B", "A", embedded("b-p", "P"))).with(embeddable("P", embedded("p-q", "Q")))
                        .with(embeddable("Q", interval)),
                design(concreteRoot, child("B", "A").withMixins(List.of(new MixinId("m")))).with(mixin("M", interval)));
        keeps("INH-607", design(concreteRoot.withMembers(List.of(id("a"), interval)), child("B", "A", text("b-t"))),
                design(entity("A", id("a")).withInheritance(root(Strategy.JOINED)), child("B", "A", interval)),
                design(concreteRoot, child("B", "A", embedded("b-p", "P"))).with(embeddable("P", text("p-t"))));
        Relationship byTable = relationship("b-r", "A", Cardinality.ONE_TO_ONE, Linkage.JoinTable.DEFAULT);
        fires("INH-608", design(concreteRoot, child("B", "A", byTable)), design(concreteRoot.withMembers(List.of(id("a"), byTable))));
        keeps("INH-608", design(concreteRoot, child("B", "A", toMany("b-m", "A"), oneToOne("b-o", "A"))),
                design(entity("A", id("a")).withInheritance(root(Strategy.JOINED)), child("B", "A", byTable)));
    }

    private void enums() {
        fires("ENUM-201", named("E").with(enumType("Mood")));
        keeps("ENUM-201", named("E").with(enumType("Mood", "A")));
        List<EnumConstant> same =
                List.of(new EnumConstant(new EnumConstantId("a"), "A", "x", null), new EnumConstant(new EnumConstantId("b"), "B", "x",
                        null));
        fires("ENUM-202", named("E").with(enumType("Mood").withConstants(same).withStorage(Storage.VALUE)));
        keeps("ENUM-202", named("E").with(enumType("Mood").withConstants(same)));
        List<EnumConstant> tall = List.of(new EnumConstant(new EnumConstantId("a"), "A", "x".repeat(64), null));
        fires("ENUM-203", named("E").with(enumType("Mood").withConstants(tall).withStorage(Storage.NATIVE)));
        keeps("ENUM-203", named("E").with(enumType("Mood").withConstants(tall).withStorage(Storage.VALUE)));
    }

    private static Design defaulted(AttributeType type, String literal) {
        Attribute attribute = attribute("x-d", type);
        return keyed(attribute.withColumn(attribute.column().withDefaultValue(DefaultValue.literal(literal))));
    }

    static Attribute said(ColumnSpec column) {
        return integer("x-d").withColumn(column);
    }

    private void defaults() {
        fires("DEF-701", defaulted(SimpleType.INTEGER, "ten"), defaulted(SimpleType.INTEGER, "1e999999999"),
                defaulted(SimpleType.SMALL_INTEGER, "40000"),
                defaulted(SimpleType.BOOLEAN, "yes"), defaulted(new StringType(2), "abc"), defaulted(SimpleType.DATE, "2026-02-30"),
                defaulted(SimpleType.UUID, "1"), defaulted(new DecimalType(4, 2), "100"), defaulted(new TimestampType(false, null), "now"),
                keyed(said(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.expression("1; drop table x")))));
        keeps("DEF-701", defaulted(SimpleType.INTEGER, "-10"), defaulted(SimpleType.BOOLEAN, "TRUE"), defaulted(new StringType(3), "abc"),
                defaulted(SimpleType.DATE, "2026-02-28"), defaulted(new DecimalType(4, 2), "99.995"),
                defaulted(new TimestampType(false, null),
                        "2026-02-28 12:30:00"),
                defaulted(new TimestampType(true, null), "2026-02-28 12:30:00+01:00"), keyed(said(ColumnSpec.NOT_NULL.withDefaultValue(
                        DefaultValue.expression("coalesce(';', 'it''s')")))));
        fires("DEF-702",
                keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("1", true)).withDefaultValue(DefaultValue.literal("1")))));
        keeps("DEF-702", keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("1", true)))));
        fires("DEF-703", keyed(said(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("1"))).withGeneration(
                ValueGeneration.Identity.BY_DEFAULT)));
        keeps("DEF-703", keyed(said(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("1")))));
    }

    static Relationship joined(String id, ForeignKeySpec spec) {
        return relationship(id, "Other", Cardinality.MANY_TO_ONE, new Linkage.JoinColumns(spec));
    }

    private void relationships() {
        RelationshipEnd orphans = RelationshipEnd.named("end").withOrphanRemoval(true);
        fires("REL-801", keyed(toMany("x-r", "Other").withInverse(orphans)), keyed(toOne("x-r", "Other").withOwning(orphans)));
        keeps("REL-801", keyed(toOne("x-r", "Other").withInverse(orphans)), keyed(oneToOne("x-r", "Other").withOwning(orphans)));
        fires("REL-802", keyed(joined("x-r", ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.SET_NULL))));
        keeps("REL-802", keyed(joined("x-r", ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.SET_NULL)).withOptional(true)));
        ForeignKeySpec setDefault = ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.SET_DEFAULT);
        fires("REL-803", keyed(joined("x-r", setDefault)));
        keeps("REL-803", keyed(joined("x-r", setDefault.withColumns(List.of(new JoinColumn(column("other-id"), null, null, null,
                DefaultValue.literal("1"), null))))));
        fires("REL-804", design(entity("Other", id("other")), mixin("M", toOne("m-r", "Other").withInverse(RelationshipEnd.named("ms")))));
        keeps("REL-804", design(entity("Other", id("other")), mixin("M", toOne("m-r", "Other"))));
        RelationshipEnd removing = RelationshipEnd.named("end").withCascades(Set.of(Cascade.REMOVE));
        fires("REL-805", keyed(toOne("x-r", "Other").withOwning(removing)), keyed(toMany("x-r", "Other").withInverse(removing)));
        keeps("REL-805", keyed(toOne("x-r", "Other").withInverse(removing)), keyed(oneToOne("x-r", "Other").withOwning(removing)));
        RelationshipEnd subselect = RelationshipEnd.named("end").withFetch(new Fetch(Fetch.Timing.LAZY, Fetch.Style.SUBSELECT, null));
        fires("REL-806", keyed(toOne("x-r", "Other").withOwning(subselect)));
        keeps("REL-806", keyed(toOne("x-r", "Other").withInverse(subselect)), keyed(toMany("x-r", "Other").withOwning(subselect)));
        RelationshipEnd left = RelationshipEnd.named("end").withDatabaseDeletes(true);
        fires("REL-807", keyed(toOne("x-r", "Other").withInverse(left)));
        keeps("REL-807", keyed(joined("x-r", ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.CASCADE)).withInverse(left)));
        Relationship byName = joined("x-r", ForeignKeySpec.DEFAULT.withColumns(List.of(JoinColumn.named(column("other-name"), "n"))));
        Attribute name = text("other-name");
        fires("REL-808", keyed(byName).with(entity("Other", id("other"), name)));
        keeps("REL-808", keyed(byName).with(entity("Other", id("other"), name.withColumn(name.column().withUnique(true)))),
                keyed(byName).with(entity("Other", id("other"), name)
                        .withUniques(List.of(UniqueConstraint.of(new UniqueId("u"), column("other-name"))))));
    }

    static Design indexed(Index... indexes) {
        return design(entity("E", id("e"), text("e-a")).withIndexes(List.of(indexes)));
    }

    private static Design checked(String expression) {
        return design(entity("E", id("e"), text("e-a")).withChecks(List.of(new CheckConstraint(new CheckId("c"), null, expression, null))));
    }

    private void constraints() {
        fires("CON-901", design(entity("E", id("e")).withUniques(List.of(UniqueConstraint.of(new UniqueId("u"))))));
        keeps("CON-901", design(entity("E", id("e")).withUniques(List.of(UniqueConstraint.of(new UniqueId("u"), column("e-id"))))));
        fires("CON-902", indexed(Index.of(new IndexId("i"), column("e-a"), column("e-a"))));
        keeps("CON-902", indexed(Index.of(new IndexId("i"), column("e-a"), column("e-id"))));
        fires("CON-903", checked("a > 0; drop table e"), checked("a > 0 --"), checked("(a > 0"), checked("a > 0)"), checked("a > 'x"),
                checked("/* a"),
                indexed(Index.of(new IndexId("i"), column("e-a")).withPredicate("a) or (1 = 1")));
        keeps("CON-903", checked("a <> ';' and (\"x;--\" > 0)"));
        fires("CON-904", indexed(Index.of(new IndexId("i"), column("e-a")), Index.of(new IndexId("j"), column("e-a"))));
        keeps("CON-904", indexed(Index.of(new IndexId("i"), column("e-a")), Index.of(new IndexId("j"), column("e-a")).withUnique(true)));
    }

    private void attributes() {
        fires("ATT-251", keyed(said(ColumnSpec.NOT_NULL.withUnique(true)).withJava(JavaSpec.PLAIN.withFormula("1"))));
        keeps("ATT-251", keyed(integer("x-f").withJava(JavaSpec.PLAIN.withFormula("1"))));
        fires("ATT-252", keyed(said(ColumnSpec.NOT_NULL.withWritable(false, true))));
        keeps("ATT-252", keyed(said(ColumnSpec.NULLABLE.withWritable(false, false))),
                keyed(said(ColumnSpec.NOT_NULL.withWritable(false, true)
                        .withDefaultValue(DefaultValue.literal("1")))));
        fires("ATT-253", keyed(attribute("x-n", new NativeType("text); drop table x", null))),
                keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("1)", true)))),
                keyed(integer("x-f").withJava(JavaSpec.PLAIN
                        .withFormula("1; delete"))));
        keeps("ATT-253", keyed(attribute("x-n", new NativeType("geometry(Point,4326)", null))),
                keyed(said(ColumnSpec.NOT_NULL.withGenerated(new Generated("(1)", true)))));
        fires("ATT-254", keyed(text("x-p").withJava(JavaSpec.PLAIN.withValidations(List.of(new Validation.Pattern("("))))));
        keeps("ATT-254", keyed(text("x-p").withJava(JavaSpec.PLAIN.withValidations(List.of(new Validation.Pattern("a+"))))));
    }
}

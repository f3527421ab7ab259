package dev.crowfoot.mapping;

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
import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.DiscriminatorType;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.target.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The drawings whose schemas stand in the files under {@code scenarios/derive}. */
final class DerivationScenarios {

    private DerivationScenarios() {}

    static Map<String, Design> all() {
        Map<String, Design> all = new LinkedHashMap<>();
        all.put("blog", blog());
        all.put("single_table", hierarchy(Strategy.SINGLE_TABLE));
        all.put("joined", hierarchy(Strategy.JOINED));
        all.put("table_per_class", hierarchy(Strategy.TABLE_PER_CLASS));
        all.put("keys", keys());
        all.put("foreign_keys", foreignKeys());
        all.put("join_tables", joinTables());
        all.put("embeddables", embeddables());
        all.put("roles", roles());
        all.put("enums", enums());
        all.put("constraints_and_indexes", constraintsAndIndexes());
        all.put("names", names());
        all.put("upper_case", upperCase());
        all.put("dangling", dangling());
        all.put("objects", objects());
        return all;
    }

    private static Design blog() {
        var timestamps = mixin("Timestamps", attribute("ts-createdAt", new TimestampType(true, null)).withRole(AttributeRole.CREATED_AT),
                attribute("ts-updatedAt", new TimestampType(true, null)).withRole(AttributeRole.UPDATED_AT));
        var status = constant("post-status", "PostStatus");
        var post = entity("Post", id("post"), text("post-title").withComment("what it is about"),
                status.withColumn(status.column().withDefaultValue(DefaultValue.literal("DRAFT"))),
                toOne("post-author", "User"), toMany("post-tags", "Tag")).withMixins(List.of(new MixinId("timestamps")))
                .withIndexes(List.of(Index.of(new IndexId("post-ix"), column("post-author"), column("post-status"))));
        var comment = entity("Comment", id("comment"), toOne("comment-post", "Post"), toOne("comment-parent", "Comment").withOptional(true),
                attribute("comment-text", SimpleType.TEXT));
        var email = text("user-email");
        return design(timestamps, post, comment, entity("Tag", id("tag"), text("tag-name")),
                entity("User", id("user"), email.withColumn(email.column().withUnique(true))))
                .with(enumType("PostStatus", "DRAFT", "PUBLISHED"));
    }

    private static Design hierarchy(Strategy strategy) {
        Inheritance root = new Inheritance.Root(strategy, strategy == Strategy.TABLE_PER_CLASS,
                strategy == Strategy.JOINED ? new Discriminator("kind", DiscriminatorType.INTEGER, 0, "1") : null);
        var name = text("animal-name");
        var animal = entity("Animal", id("animal"), name.withColumn(name.column().withUnique(true)), toOne("animal-keeper", "Keeper"))
                .withInheritance(root).withUniques(List.of(new UniqueConstraint(new UniqueId("animal-uq"), "one_name", List.of(
                        column("animal-name"), column("animal-keeper")), Deferrability.NOT_DEFERRABLE, false, null)));
        var dog = entity("Dog", integer("dog-tricks"), toMany("dog-friends", "Dog")).withKey(Key.NONE)
                .withInheritance(new Inheritance.Child(entityId("Animal"), "2"));
        var puppy = entity("Puppy", toOne("puppy-mother", "Dog"))
                .withInheritance(new Inheritance.Child(entityId("Dog"), "3"))
                .withChecks(List.of(new CheckConstraint(new CheckId("puppy-ck"), null, "mother_id > 0", null)));
        return design(animal, dog, puppy, entity("Keeper", id("keeper"), toOne("keeper-favourite", "Animal").withOptional(true)));
    }

    private static Design keys() {
        var student = entity("Student", id("student"));
        var course = entity("Course", text("course-code")).withKey(new Key("course_key", List.of(column("course-code")),
                Key.CompositeStyle.ID_CLASS));
        var enrolment = entity("Enrolment", toOne("enr-course", "Course"), toOne("enr-student", "Student"), integer("enr-grade"))
                .withKey(Key.of(column("enr-student"), column("enr-course")));
        var remark = entity("Remark", id("remark"), toOne("remark-enrolment", "Enrolment"));
        var details = entity("Details", oneToOne("details-student", "Student"), text("details-address"))
                .withKey(Key.of(column("details-student")));
        var place = entity("Place", embedded("place-at", "Point")).withKey(new Key(null, List.of(column("place-at")),
                Key.CompositeStyle.EMBEDDED_ID));
        var country = text("country-iso").withRole(AttributeRole.NATURAL_ID);
        return design(student, course, enrolment, remark, details, place, embeddable("Point", integer("point-x"), integer("point-y")),
                entity("Country", id("country"), country, text("country-language").withRole(AttributeRole.NATURAL_ID)),
                entity("Log", text("log-line")));
    }

    private static Design foreignKeys() {
        var tenant = integer("acc-tenant");
        var account = entity("Account", tenant, integer("acc-number"), text("acc-iban")
                .withColumn(ColumnSpec.NOT_NULL.withUnique(true)))
                .withKey(Key.of(column("acc-tenant"), column("acc-number")));
        ForeignKeySpec plain = ForeignKeySpec.DEFAULT;
        JoinColumn sharedTenant = new JoinColumn(column("acc-tenant"), null, new AttributeId("tr-tenant"), null, null, null);
        JoinColumn number = JoinColumn.named(column("acc-number"), "payer_no");
        var transfer = entity("Transfer", id("tr"), integer("tr-tenant"),
                joined("tr-payer", "Account", plain.withColumns(List.of(sharedTenant, number)).withName("fk_payer")),
                joined("tr-payee", "Account", plain.withOnDelete(ReferentialAction.CASCADE).withOnUpdate(ReferentialAction.RESTRICT)
                        .withDeferrability(Deferrability.INITIALLY_DEFERRED).withComment("who gets it")),
                joined("tr-byIban", "Account", plain.withColumns(List.of(new JoinColumn(column("acc-iban"), null, null, new StringType(34),
                        DefaultValue.literal("none"), "as printed")))).withOptional(true),
                joined("tr-partly", "Account", plain.withColumns(List.of(JoinColumn.named(column("acc-number"), "no")))),
                joined("tr-loose", "Account", plain.withEnforced(false)), joined("tr-plain", "Transfer", plain.withIndexed(false)),
                oneToOne("tr-receipt", "Transfer").withOptional(true));
        return design(account, transfer);
    }

    private static Relationship joined(String id, String target, ForeignKeySpec spec) {
        return relationship(id, target, Cardinality.MANY_TO_ONE, new Linkage.JoinColumns(spec));
    }

    private static Design joinTables() {
        var named = new Linkage.JoinTable(new TableName("social", "likes"), ForeignKeySpec.DEFAULT.withColumns(List.of(
                JoinColumn.named(column("user-id"), "who"))), ForeignKeySpec.DEFAULT.withName("fk_liked").withIndexed(false), "pk_like",
                "who likes what");
        var user = entity("User", id("user"), toMany("user-friends", "User"), toMany("user-roles", "Role"),
                relationship("user-likes", "Post", Cardinality.MANY_TO_MANY, named),
                relationship("user-home", "Post", Cardinality.MANY_TO_ONE, Linkage.JoinTable.DEFAULT),
                relationship("user-card", "Post", Cardinality.ONE_TO_ONE, Linkage.JoinTable.DEFAULT));
        var labelled = mixin("Labelled", toMany("labelled-labels", "Role"));
        var post = entity("Post", integer("post-a"), integer("post-b")).withKey(Key.of(column("post-a"), column("post-b")))
                .withMixins(List.of(new MixinId("labelled")));
        return design(user, labelled, post, entity("Role", id("role")).withMixins(List.of(new MixinId("labelled"))));
    }

    private static Design embeddables() {
        var money = embeddable("Money", attribute("money-amount", SimpleType.BIG_INTEGER), text("money-currency").withNullable(true));
        var address = embeddable("Address", text("address-street"), toOne("address-country", "Country"), embedded("address-fee", "Money"));
        Embedded home = embedded("person-home", "Address");
        TreeMap<dev.crowfoot.design.id.ColumnId, String> names = new TreeMap<>();
        names.put(column("address-street"), "road");
        names.put(column("address-fee.money-currency"), "fee_in");
        Embedded work = new Embedded(new dev.crowfoot.design.id.EmbeddedId("person-work"), "work",
                new dev.crowfoot.design.id.EmbeddableId("address"), "work_", true, names, null);
        var person = entity("Person", id("person"), home, text("person-name"), work).withUniques(List.of(
                UniqueConstraint.of(new UniqueId("person-uq"), column("person-name"), column("person-home.address-fee"))));
        return design(money, address, person, entity("Country", id("country")));
    }

    private static Design roles() {
        var deleted = attribute("note-deleted", SimpleType.BOOLEAN).withRole(AttributeRole.SOFT_DELETE);
        var version = integer("note-version").withNullable(true).withRole(AttributeRole.VERSION);
        var computed = integer("note-twice").withColumn(ColumnSpec.NULLABLE.withName("double")
                .withGenerated(new ColumnSpec.Generated("version * 2", false)));
        var formula = integer("note-age").withJava(JavaSpec.PLAIN.withFormula("now() - created"));
        var counted = attribute("note-number", SimpleType.BIG_INTEGER)
                .withGeneration(new ValueGeneration.Identity(true, new SequenceOptions(1L, 1L, 1L, Long.MAX_VALUE, 20L, false)));
        var uuid = attribute("note-id", SimpleType.UUID).withGeneration(new ValueGeneration.Uuid(ValueGeneration.Uuid.Style.RANDOM));
        var sorted = text("note-sorted").withColumn(ColumnSpec.NOT_NULL.withCollation("de-x-icu"));
        var archived = attribute("old-deletedAt", new TimestampType(false, 3)).withNullable(true).withRole(AttributeRole.SOFT_DELETE);
        return design(entity("Note", uuid, deleted, version, computed, formula, counted, sorted), entity("Old", id("old"), archived));
    }

    private static Design enums() {
        var byValue = enumType("Size", "S", "L").withStorage(Storage.VALUE).withConstants(List.of(
                new EnumConstant(new EnumConstantId("size-s"), "S", "it's small", null),
                new EnumConstant(new EnumConstantId("size-l"), "L", null, null)));
        EnumType mood = enumType("Mood", "SAD", "OK").withStorage(Storage.NATIVE).withComment("how one is");
        EnumType kind = enumType("Kind", "A").withStorage(Storage.NATIVE).withNativeName(new TableName("audit", "Kind"));
        var shirt = entity("Shirt", id("shirt"), literal(constant("shirt-size", "Size"), "L"),
                literal(constant("shirt-colour", "Colour"), "RED"),
                literal(constant("shirt-mood", "Mood"), "OK"), constant("shirt-kind", "Kind"),
                constant("shirt-none", "Empty").withNullable(true),
                attribute("shirt-moods", new ArrayType(new EnumRef(new EnumTypeId("mood")))), constant("shirt-user", "Size"));
        return design(shirt, entity("Fit", constant("fit-id", "Mood")), entity("Use", id("use"), toOne("use-fit", "Fit"))).with(byValue)
                .with(mood).with(kind)
                .with(enumType("Colour", "RED", "BLUE").withStorage(Storage.ORDINAL)).with(enumType("Empty"));
    }

    private static Attribute literal(Attribute attribute, String value) {
        return attribute.withColumn(attribute.column().withDefaultValue(DefaultValue.literal(value)));
    }

    private static Design constraintsAndIndexes() {
        var item = entity("Item", id("item"), text("item-a"), integer("item-b"), toOne("item-next", "Item"), text("item-c"))
                .withUniques(List.of(UniqueConstraint.of(new UniqueId("item-u1"), column("item-a"), column("item-b")),
                        new UniqueConstraint(new UniqueId("item-u2"), "deferred", List.of(column("item-b")),
                                Deferrability.INITIALLY_IMMEDIATE, true,
                                "one each"),
                        UniqueConstraint.of(new UniqueId("item-u3"), column("item-next"), column("item-a"))))
                .withChecks(List.of(new CheckConstraint(new CheckId("item-c1"), null, "b > 0", "positive"),
                        new CheckConstraint(new CheckId("item-c2"), "sane", "a <> ''", null)))
                .withIndexes(List.of(Index.of(new IndexId("item-i1"), column("item-c")),
                        Index.of(new IndexId("item-i2"), column("item-c")).withUnique(true),
                        new Index(new IndexId("item-i3"), "covering", List.of(IndexPart.descending(column("item-b"))), true, null, null,
                                List.of(column("item-c")), true, "fast"),
                        new Index(new IndexId("item-i4"), null, List.of(IndexPart.expression("lower(a)"),
                                new IndexPart(new IndexPart.Column(column("item-c")), false, IndexPart.Nulls.FIRST, "text_pattern_ops",
                                        "C")),
                                false,
                                "b > 1", "btree", List.of(), false, null),
                        new Index(new IndexId("item-i5"), null, List.of(IndexPart.ascending(column("item-b"))), false, "b > 1", null,
                                List.of(column("item-a")), false, null),
                        new Index(new IndexId("item-i6"), null, List.of(IndexPart.ascending(column("item-c"))), true, "b > 1", null,
                                List.of(), false,
                                null)));
        return design(item);
    }

    private static Design names() {
        var order = entity("Order", id("order"), integer("order-user"), integer("order-firstName")
                .withColumn(ColumnSpec.NOT_NULL.withName("First Name")), text("order-l").withName("veryLongNameOfAField".repeat(3)),
                text("order-m").withName("veryLongNameOfAField".repeat(2) + "AndMore").withColumn(ColumnSpec.NOT_NULL.withUnique(true)));
        var hostile = dev.crowfoot.design.Entity.named(entityId("hostile"), "../../x").withMembers(List.of(
                text("h-a").withName("*/ \"; drop table users;--"), text("h-b").withName("😀"), integer("h-c").withName("class")));
        var exact = entity("Exact", id("exact")).withTable(new TableName("Sales Data", "\"exact\"")).withComment("it's *exact*");
        var clash = entity("Clash", text("clash-fooBar").withColumn(ColumnSpec.NOT_NULL.withUnique(true)),
                text("clash-foo_bar").withColumn(ColumnSpec.NOT_NULL.withUnique(true)));
        return design(order, hostile, exact, clash);
    }

    private static Design upperCase() {
        NamingRules d = NamingRules.DEFAULT;
        NamingRules upper =
                new NamingRules(NamingRules.Letters.UPPER_SNAKE_CASE, false, "PK_{table}", "FK_{table}_{referenced_table}", d.unique(),
                        d.check(), d.index());
        return design(entity("OrderLine", id("line"), toOne("line-parentLine", "OrderLine")))
                .withConventions(new Conventions(upper, new Conventions.TypeDefaults(100, 8, 3, 16)));
    }

    private static Design dangling() {
        var lost =
                entity("Lost", id("lost"), toOne("lost-away", "Nowhere"), toMany("lost-many", "Nowhere"), constant("lost-kind", "Nothing"),
                        embedded("lost-part", "Nothing"), toOne("lost-log", "Log"), attribute("lost-count", SimpleType.BIG_INTEGER)
                                .withGeneration(new ValueGeneration.FromSequence(new SequenceId("nothing"))))
                        .withMixins(List.of(new MixinId("nothing"))).withInheritance(new Inheritance.Child(entityId("Nowhere"), null))
                        .withUniques(List.of(UniqueConstraint.of(new UniqueId("lost-uq"), column("nothing"))))
                        .withIndexes(List.of(Index.of(new IndexId("lost-ix"), column("lost-away"))));
        var circle = entity("Circle", toOne("circle-other", "Square")).withKey(Key.of(column("circle-other")));
        var square = entity("Square", toOne("square-other", "Circle")).withKey(Key.of(column("square-other")));
        var self = embeddable("Self", embedded("self-self", "Self"), integer("self-depth"));
        var ouroboros =
                entity("Ouroboros", id("our"), embedded("our-self", "Self")).withInheritance(new Inheritance.Child(entityId("Tail"), null));
        var tail = entity("Tail", id("tail")).withInheritance(new Inheritance.Child(entityId("Ouroboros"), null));
        return design(lost, entity("Log", text("log-line")), circle, square, self, ouroboros, tail);
    }

    private static Design objects() {
        SequenceOptions usual = new SequenceOptions(1L, 1L, 1L, 32767L, 1L, false);
        SqlObject view = new SqlObject(new SqlObjectId("view"), SqlObject.Kind.MATERIALIZED_VIEW, "active", "reports", Set.of(),
                "create materialized view reports.active as select 1", "drop materialized view reports.active", List.of(entityId("Thing")),
                "who is");
        SqlObject onlyThere = new SqlObject(new SqlObjectId("ext"), SqlObject.Kind.EXTENSION, "hstore", null, Set.of(Target.POSTGRESQL),
                "create extension hstore", "drop extension hstore", List.of(), null);
        var stamped = attribute("thing-at", new TimestampType(true, null));
        var thing = entity("Thing",
                attribute("thing-id", SimpleType.BIG_INTEGER).withGeneration(new ValueGeneration.FromSequence(new SequenceId("s2"))),
                expression(stamped, "now()"), expression(attribute("thing-code", SimpleType.UUID), "RANDOM_UUID()"),
                expression(attribute("thing-key", SimpleType.UUID), "gen_random_uuid()"),
                expression(attribute("thing-number", SimpleType.BIG_INTEGER), "nextval('ticket_seq'::regclass)"))
                .withTable(new TableName("stock", null));
        return design(thing).with(new Sequence(new SequenceId("s1"), "small", "audit", "smallint", usual, null, null))
                .with(new Sequence(new SequenceId("s2"), "ticket_seq", null, new SequenceOptions(1000L, -5L, null, null, 32L, true),
                        "tickets"))
                .with(view).with(onlyThere);
    }

    private static Attribute expression(Attribute attribute, String sql) {
        return attribute.withColumn(attribute.column().withDefaultValue(DefaultValue.expression(sql)));
    }
}

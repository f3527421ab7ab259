package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.embeddable;
import static dev.crowfoot.testing.Sketch.embedded;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.entityId;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toMany;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.code.GeneratedCode;
import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.DiscriminatorType;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects of a hierarchy are found as what they are, whatever its tables look like. */
class HierarchiesTest {

    private static final Attribute KEY = attribute("p-id", SimpleType.BIG_INTEGER);

    static Stream<Arguments> strategiesAndTargets() {
        return Stream.of(Strategy.values()).flatMap(strategy -> Stream.of(Target.values()).map(target -> Arguments.of(strategy, target)));
    }

    private static Entity child(String name, String parent, @Nullable String discriminator, Member... members) {
        return Entity.named(entityId(name), name).withMembers(List.of(members))
                .withInheritance(new Inheritance.Child(entityId(parent), discriminator));
    }

    /** An abstract payment, of which a card and a gift card, and a transfer. */
    private static Design payments(Strategy strategy, @Nullable Discriminator discriminator, String... values) {
        Entity payment = entity("Payment", KEY, integer("p-amount")).withInheritance(new Inheritance.Root(strategy, true, discriminator));
        List<@Nullable String> named = values.length == 0 ? Arrays.asList(null, null, null) : List.of(values);
        return design(payment, child("Card", "Payment", named.get(0), text("c-holder").withNullable(true)),
                child("GiftCard", "Card", named.get(1), text("g-greeting").withNullable(true)),
                child("Transfer", "Payment", named.get(2), text("t-account").withNullable(true)));
    }

    private static void persistOneOfEach(BootedCode code) {
        Object card = code.make("Card", 1L, 10);
        call(card, "setHolder", "Ada");
        Object gift = code.make("GiftCard", 2L, 20);
        call(gift, "setGreeting", "Happy birthday");
        Object transfer = code.make("Transfer", 3L, 30);
        call(transfer, "setAccount", "DE00");
        code.persist(card, gift, transfer);
    }

    private static List<String> types(List<Object> objects) {
        return objects.stream().map(object -> object.getClass().getSimpleName()).toList();
    }

    @ParameterizedTest
    @MethodSource("strategiesAndTargets")
    void eachIsFoundAsWhatItIs(Strategy strategy, Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(payments(strategy, null), target)) {
            BootedCode code = database.booted();
            persistOneOfEach(code);
            assertEquals(List.of("Card", "GiftCard", "Transfer"), types(code.query("from Payment order by id")));
            assertEquals(List.of("Card", "GiftCard"), types(code.query("from Card order by id")));
            assertEquals("Happy birthday", get(code.find("Payment", 2L), "getGreeting"));
            assertEquals(30, get(code.find("Transfer", 3L), "getAmount"));
            code.inTransaction(session -> {
                session.remove(session.find(code.type("Payment"), 2L));
                return null;
            });
            assertEquals(List.of("Card", "Transfer"), types(code.query("from Payment order by id")));
        }
    }

    /** Cards under a key of their own name whose rows go with their payment's; transfers whose key the database does not check. */
    private static Design withKeysOfTheirOwn() {
        Design plain = payments(Strategy.JOINED, null);
        JoinColumn named = new JoinColumn(ColumnId.of(KEY.id()), "card_no", null, null, null, "its payment");
        Entity card = plain.entity(entityId("Card")).orElseThrow();
        Entity transfer = plain.entity(entityId("Transfer")).orElseThrow();
        return plain
                .with(card.withInheritance(((Inheritance.Child) card.inheritance()).withToParent(Inheritance.Child.TO_PARENT
                        .withName("card_is_payment").withColumns(List.of(named)).withOnDelete(ReferentialAction.CASCADE))))
                .with(transfer.withInheritance(((Inheritance.Child) transfer.inheritance())
                        .withToParent(Inheritance.Child.TO_PARENT.withEnforced(false).withColumns(List.of(named)))));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aJoinedChildHasAKeyOfItsOwnName(Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(withKeysOfTheirOwn(), target)) {
            BootedCode code = database.booted();
            persistOneOfEach(code);
            assertEquals(List.of("1", "2"), database.column("select card_no from cards order by card_no"));
            assertEquals(List.of("2"), database.column("select id from gift_cards"));
            assertEquals(List.of("3"), database.column("select card_no from transfers"));
            assertEquals("Happy birthday", get(code.find("Payment", 2L), "getGreeting"));
            assertEquals(30, get(code.find("Transfer", 3L), "getAmount"));
            code.inTransaction(session -> {
                session.remove(session.find(code.type("Payment"), 1L));
                return null;
            });
            assertEquals(List.of("GiftCard", "Transfer"), types(code.query("from Payment order by id")));
            assertEquals(List.of("2"), database.column("select card_no from cards"));
        }
    }

    @ParameterizedTest
    @CsvSource({"SINGLE_TABLE,payments,3", "JOINED,payments,3", "JOINED,cards,2", "JOINED,gift_cards,1", "TABLE_PER_CLASS,cards,1",
            "TABLE_PER_CLASS,gift_cards,1"})
    void theRowsAreWhereTheStrategyPutsThem(Strategy strategy, String table, String rows) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(payments(strategy, null), Target.H2)) {
            persistOneOfEach(database.booted());
            assertEquals(List.of(rows), database.column("select count(*) from " + table));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aNumberTellsTheClassesApart(Target target) throws Exception {
        Discriminator kind = new Discriminator("kind", DiscriminatorType.INTEGER, 0, null);
        try (MigratedDatabase database = MigratedDatabase.of(payments(Strategy.SINGLE_TABLE, kind, "7", "8", "9"), target)) {
            persistOneOfEach(database.booted());
            assertEquals(List.of("7", "8", "9"), database.column("select kind from payments order by id"));
            assertEquals(List.of("Card", "GiftCard", "Transfer"), types(database.booted().query("from Payment order by id")));
        }
    }

    @ParameterizedTest
    @CsvSource({"SINGLE_TABLE,H2", "SINGLE_TABLE,POSTGRESQL", "JOINED,H2", "JOINED,POSTGRESQL"})
    void aTextTellsTheClassesApart(Strategy strategy, Target target) throws Exception {
        Discriminator kind = new Discriminator("kind", DiscriminatorType.STRING, 8, null);
        try (MigratedDatabase database = MigratedDatabase.of(payments(strategy, kind, "card", "gift", "wire"), target)) {
            persistOneOfEach(database.booted());
            assertEquals(List.of("card", "gift", "wire"), database.column("select kind from payments order by id"));
            assertEquals(List.of("Card", "GiftCard", "Transfer"), types(database.booted().query("from Payment order by id")));
        }
    }

    @ParameterizedTest
    @MethodSource("strategiesAndTargets")
    void aReferenceToTheRootLeadsToAnyOfThem(Strategy strategy, Target target) throws Exception {
        Design design = payments(strategy, null).with(entity("Receipt", id("r"), toOne("r-payment", "Payment")));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            persistOneOfEach(code);
            code.persist(code.make("Receipt", code.find("Payment", 2L)));
            assertEquals(List.of(code.find("GiftCard", 2L)), code.query("select r.payment from Receipt r"));
        }
    }

    @Test
    void anAbstractRootWithoutTablesAndChildrenBecomesNoClass() {
        Entity root = entity("Payment", KEY).withInheritance(new Inheritance.Root(Strategy.TABLE_PER_CLASS, true, null));
        GeneratedCode code = MigratedDatabase.generate(design(root));
        assertEquals(Set.of(), code.files().keySet());
        assertEquals(List.of("Payment becomes no class because it is abstract, has no table, and no class extends it: "
                + "let another entity extend it, or let it have objects"), code.problems().stream().map(p -> p.message()).toList());
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatAnAbstractRootWithoutTableEmbedsIsInTheTablesOfItsChildren(Target target) throws Exception {
        Embedded place = embedded("p-place", "Place").withPrefix("at_");
        Entity root = entity("Payment", KEY, place, toOne("p-payer", "Payer"))
                .withInheritance(new Inheritance.Root(Strategy.TABLE_PER_CLASS, true, null));
        Design design = design(entity("Payer", id("y")), embeddable("Place", text("l-city")), root, child("Card", "Payment", null));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object payer = code.make("Payer");
            code.persist(payer, code.make("Card", 1L, code.make("Place", "Berlin"), payer));
            assertEquals(List.of("Berlin"), database.column("select at_city from cards"));
            assertEquals(List.of("Berlin"), code.query("select p.place.city from Payment p"));
        }
    }

    @Test
    void aFieldForAnIncomingRelationshipHidesThoseOfItsNameInChildren() {
        RelationshipEnd orders = RelationshipEnd.named("orders");
        GeneratedCode code = MigratedDatabase.generate(design(
                entity("Party", id("party")).withInheritance(new Inheritance.Root(Strategy.JOINED, false, null)),
                child("Client", "Party", null, toMany("client-deals", "Deal").withInverse(RelationshipEnd.named("clients"))),
                entity("Deal", id("deal"), toMany("deal-parties", "Party").withInverse(RelationshipEnd.named("deals"))),
                entity("Order", id("order"), toMany("order-parties", "Party").withInverse(orders)),
                entity("Note", id("note"), toMany("note-clients", "Client").withInverse(orders))));
        CompiledCode.of(code.files());
        assertEquals(List.of("clients is left out because the other end, Client.deals, cannot be a field: rename that",
                "deals is left out because the class has a field of that name: rename one of the two",
                "orders is left out because the class has a field of that name: rename one of the two"),
                code.problems().stream().map(p -> p.message()).sorted().toList());
    }
}

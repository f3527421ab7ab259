package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fields of relationships and the enums of checks are called, and where keys come from. */
class LiftNamesTest {

    private static Column column(String name) {
        return Column.of(new ElementId(name), name, SqlType.of("bigint"));
    }

    private static Table table(String name, String key, List<Column> more, List<ForeignKey> keys) {
        List<Column> columns = new ArrayList<>(List.of(column(key)));
        columns.addAll(more);
        return new Table(new ElementId(name), QualifiedName.of(name), columns,
                new PrimaryKey(new ElementId("pk"), name + "_pkey", List.of(key), Deferrability.NOT_DEFERRABLE, null), List.of(), List.of(),
                keys,
                List.of(), null);
    }

    private static ForeignKey to(String table, String referenced, String column) {
        return new ForeignKey(new ElementId(column), "fk_" + column, List.of(column), QualifiedName.of(table), List.of(referenced),
                ForeignKey.Action.NO_ACTION, ForeignKey.Action.NO_ACTION, Deferrability.NOT_DEFERRABLE, null);
    }

    @Test
    void tablesOfTheSameNameInSeveralSchemasAreToldApartByTheirSchema() {
        List<Table> tables =
                Stream.of(new QualifiedName("authority", "parcels"), new QualifiedName("biblio", "parcels"), QualifiedName.of("parcels"),
                        new QualifiedName("biblio", "notes")).map(name -> table("id", "id", List.of(), List.of()).withName(name)).toList();
        Schema schema = new Schema(List.of(new Namespace("authority"), new Namespace("biblio")), tables, List.of(), List.of(), List.of());
        assertEquals(List.of("AuthorityParcel", "BiblioParcel", "Note", "Parcel"),
                exactly(schema).entities().values().stream().map(Entity::name).sorted().toList());
    }

    @Test
    void aKeyThatHasAReferenceOfSeveralColumnsIsMadeOfAttributes() {
        ForeignKey toNode = new ForeignKey(new ElementId("fk"), "tags_fk", List.of("node_id", "version"), QualifiedName.of("nodes"),
                List.of("id", "version"), ForeignKey.Action.CASCADE, ForeignKey.Action.NO_ACTION, Deferrability.NOT_DEFERRABLE, null);
        Design design = exactly(schema(keyed("nodes", List.of("id", "version"), List.of()),
                keyed("tags", List.of("node_id", "version", "k"), List.of(toNode))));
        Entity tag = design.entities().values().stream().filter(e -> e.name().equals("Tag")).findFirst().orElseThrow();
        assertEquals(List.of("nodeId", "version", "k"), tag.members().stream().filter(m -> tag.isKey(m.id())).map(Member::name).toList());
        assertEquals(List.of("node"), tag.members().stream().filter(Relationship.class::isInstance).map(Member::name).toList());
    }

    private static Table keyed(String name, List<String> key, List<ForeignKey> keys) {
        return new Table(new ElementId(name), QualifiedName.of(name), key.stream().map(LiftNamesTest::column).toList(),
                new PrimaryKey(new ElementId("pk"), name + "_pkey", key, Deferrability.NOT_DEFERRABLE, null), List.of(), List.of(), keys,
                List.of(), null);
    }

    private static Design exactly(Schema schema) {
        Design design = Lift.lift(schema, Target.POSTGRESQL, LiftOptions.DEFAULT);
        assertEquals(Anonymous.of(schema), Anonymous.of(Derivation.derive(design, Target.POSTGRESQL).schema()));
        return design;
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(), List.of(tables), List.of(), List.of(), List.of());
    }

    private static Entity entity(Design design, String name) {
        return design.entities().values().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    /** The relationships of a table with such columns that all refer to the key of one table. */
    private static List<String> relationships(String target, String key, String... columns) {
        List<Column> all = new ArrayList<>();
        List<ForeignKey> keys = new ArrayList<>();
        for (String name : columns) {
            all.add(column(name));
            keys.add(to(target, key, name));
        }
        Design design = exactly(schema(table(target, key, List.of(), List.of()), table("things", "thing_no", all, keys)));
        return entity(design, "Thing").members().stream().filter(m -> m instanceof Relationship).map(Member::name).toList();
    }

    @Test
    void severalRelationshipsToOneTableAreCalledAfterTheirColumns() {
        assertEquals(List.of("manager", "mentor", "reportsTo"), relationships("employees", "id", "manager_id", "mentor_id", "reports_to"));
        assertEquals(List.of("fromAccount", "toAccount"), relationships("accounts", "id", "from_account", "to_account"));
    }

    @Test
    void theWordsThatOnlySayThatItIsAKeyAreLeftOut() {
        assertEquals(List.of("language", "originalLanguage"),
                relationships("languages", "language_id", "language_id", "original_language_id"));
        assertEquals(List.of("artist", "supportRep"), relationships("artists", "artist_id", "artist_id", "support_rep_id"));
        assertEquals(List.of("country", "billingCountry"), relationships("countries", "code", "country_code", "billing_country_fk"));
    }

    @Test
    void aColumnThatSaysNothingIsCalledAfterTheClass() {
        assertEquals(List.of("person"), relationships("people", "id", "id_"));
    }

    @Test
    void aFieldWhoseNameAnAttributeHasIsCalledAfterItsWholeColumn() {
        Design design = exactly(schema(table("people", "id", List.of(), List.of()),
                table("posts", "id", List.of(column("author"), column("author_id")), List.of(to("people", "id", "author_id")))));
        assertEquals(List.of("id", "author", "authorId"), entity(design, "Post").members().stream().map(Member::name).toList());
    }

    @Test
    void aCheckOfTextsIsAnEnumWhateverItsNameAndTheTextsLength() {
        Column state = Column.of(new ElementId("s"), "state", SqlType.of("character varying", 20)).withDefaultExpression("'new'");
        Table orders = table("orders", "id", List.of(state), List.of())
                .withChecks(List.of(new Check(new ElementId("c"), "orders_state_valid", "state in ('new', 'it''s paid')", null)));
        Design design = exactly(schema(orders));
        EnumType type = design.enums().firstEntry().getValue();
        assertEquals("OrderState", type.name());
        assertEquals(List.of("new", "it's paid"), type.constants().stream().map(c -> c.databaseValue()).toList());
        Attribute attribute = assertInstanceOf(Attribute.class, entity(design, "Order").members().getLast());
        assertEquals(new EnumRef(type.id(), new StringType(20)), attribute.type());
        assertEquals("orders_state_valid", attribute.column().check());
        assertEquals(List.of(), entity(design, "Order").checks());
    }

    @Test
    void wordsThatTheClassAndTheColumnOfAnEnumBothHaveAreSaidOnce() {
        Column type = Column.of(new ElementId("t"), "challenge_type", SqlType.of("text"));
        Table challenges = table("web_challenges", "id", List.of(type), List.of())
                .withChecks(List.of(new Check(new ElementId("c"), "c", "challenge_type in ('signup', 'login')", null)));
        assertEquals("WebChallengeType", exactly(schema(challenges)).enums().firstEntry().getValue().name());
    }

    @Test
    void aSerialKeyTakesItsValuesFromItsSequence() {
        Column id = column("id").withDefaultExpression("nextval('orders_id_seq'::regclass)");
        Table orders = table("orders", "id", List.of(), List.of()).withColumns(List.of(id));
        Sequence sequence = new Sequence(new ElementId("q"), QualifiedName.of("orders_id_seq"), null, SequenceOptions.DEFAULT,
                new Sequence.Owner(orders.name(), "id"), null);
        Design design = exactly(new Schema(List.of(), List.of(orders), List.of(sequence), List.of(), List.of()));
        Attribute key = assertInstanceOf(Attribute.class, entity(design, "Order").members().getFirst());
        assertEquals(new ValueGeneration.FromSequence(design.sequences().firstEntry().getKey()), key.generation());
    }
}

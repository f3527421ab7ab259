package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.ForeignKey.Action;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final UnaryOperator<String> DRAWN = UnaryOperator.identity();
    private static final UnaryOperator<String> READ = "\"%s\""::formatted;

    @Test
    void whatIsReadOfADatabaseThatFoldsNothingIsSpelledAsItIsDrawn() {
        assertEquals(schema(DRAWN, READ), Spelling.adopt(schema(READ), List.of(schema(DRAWN)), Target.H2, Folding.KEPT));
        assertEquals(schema(READ), Spelling.adopt(schema(READ), List.of(schema(READ)), Target.H2, Folding.KEPT));
    }

    @Test
    void whereNamesAreFoldedToUpperCaseTheyAreNotTheSame() {
        assertEquals(schema(READ), Spelling.adopt(schema(READ), List.of(schema(DRAWN)), Target.H2, Folding.TO_UPPER));
        UnaryOperator<String> upper = SpellingTest::upper;
        assertEquals(schema(upper, DRAWN), Spelling.adopt(schema(DRAWN), List.of(schema(upper)), Target.H2, Folding.TO_UPPER));
        assertEquals(schema(DRAWN), Spelling.adopt(schema(DRAWN), List.of(schema(upper)), Target.H2, Folding.KEPT));
    }

    @Test
    void theFirstThatKnowsAThingSpellsIt() {
        assertEquals(schema(DRAWN, READ),
                Spelling.adopt(schema(READ), List.of(Schema.EMPTY, schema(DRAWN), schema(READ)), Target.H2, Folding.KEPT));
        assertEquals(schema(READ), Spelling.adopt(schema(READ), List.of(schema(READ), schema(DRAWN)), Target.H2, Folding.KEPT));
    }

    @Test
    void whatIsNotKnownStandsInTheSchemaThatIs() {
        Schema drawn = new Schema(List.of(new Namespace("shop")), List.of(), List.of(), List.of(), List.of());
        Schema adopted = Spelling.adopt(schema(READ), List.of(drawn), Target.H2, Folding.KEPT);
        assertEquals(List.of(new Namespace("shop")), adopted.namespaces());
        assertEquals(List.of(QualifiedName.of("\"users\""), new QualifiedName("shop", "\"posts\"")),
                adopted.tables().stream().map(Table::name).toList());
    }

    @Test
    void aTypeIsWrittenAsItIsKnownWhereItIsTheSame() {
        assertTypes("timestamp(6)", SqlType.of("timestamp"), SqlType.of("timestamp", 6));
        assertTypes("timestamp", SqlType.of("timestamp", 6), SqlType.of("timestamp"));
        assertTypes("timestamp(3)", SqlType.of("timestamp", 3), SqlType.of("timestamp"));
        assertTypes("time(0) with time zone", SqlType.of("time with time zone"), SqlType.of("time with time zone", 0));
        assertTypes("numeric(9,0)", SqlType.of("numeric", 9), SqlType.of("numeric", 9, 0));
        assertTypes("interval day(2) to second(6)", SqlType.of("interval day to second"), SqlType.of("interval day(2) to second(6)"));
        assertTypes("interval second(2)", SqlType.of("interval second(2, 6)"), SqlType.of("interval second(2)"));
        assertTypes("interval second", SqlType.of("interval second(2, 6)"), SqlType.of("interval second"));
    }

    @Test
    void whatASequenceCountsInIsWrittenAsItIsKnownWhereItIsTheSame() {
        assertEquals("numeric(19, 0)", counting("numeric(19)", "numeric(19, 0)"));
        assertEquals("numeric(19)", counting("numeric(19, 0)", "numeric(19)"));
        assertEquals("numeric(9)", counting("numeric(9)", "numeric(19)"));
    }

    private static @Nullable String counting(String live, String known) {
        return Spelling.adopt(sequence(live), List.of(sequence(known)), Target.H2, Folding.TO_UPPER).sequences().getFirst().type();
    }

    private static Schema sequence(String type) {
        Sequence sequence = new Sequence(id("s"), QualifiedName.of("tickets"), type, SequenceOptions.DEFAULT, null);
        return new Schema(List.of(), List.of(), List.of(sequence), List.of(), List.of());
    }

    private static void assertTypes(String adopted, SqlType live, SqlType known) {
        Schema read = Spelling.adopt(table(live), List.of(table(known)), Target.H2, Folding.TO_UPPER);
        assertEquals(adopted, read.tables().getFirst().columns().getFirst().type().toString());
    }

    private static Schema table(SqlType type) {
        Table table =
                new Table(id("t"), QualifiedName.of("departures"), List.of(Column.of(id("at"), "at", type)), null, List.of(), List.of(),
                        List.of(), List.of(), null);
        return new Schema(List.of(), List.of(table), List.of(), List.of(), List.of());
    }

    @Test
    void postgresqlHasOneSpelling() {
        Schema live = schema(READ);
        assertSame(live, Spelling.adopt(live, List.of(schema(DRAWN)), Target.POSTGRESQL, Folding.KEPT));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** With every kind of name. */
    private static Schema schema(UnaryOperator<String> name) {
        return schema(name, name);
    }

    private static Schema schema(UnaryOperator<String> name, UnaryOperator<String> inTexts) {
        String shop = name.apply("shop");
        QualifiedName usersName = QualifiedName.of(name.apply("users"));
        QualifiedName postsName = new QualifiedName(shop, name.apply("posts"));
        Column id = column(name, "id", SqlType.of("bigint"));
        Table users = new Table(id("users"), usersName,
                List.of(id, column(name, "price", SqlType.userDefined(new QualifiedName(shop, name.apply("money"))))),
                PrimaryKey.of(id("pk"), name.apply("pk_users"), List.of(name.apply("id"))), List.of(),
                List.of(new Check(id("ck"), name.apply("ck_users"), "\"id\" > 0", null)), List.of(),
                List.of(new Index(id("ix"), name.apply("ix_users"), List.of(Index.Part.column(name.apply("price"))), false, null, null,
                        List.of(), false, null)),
                null);
        ForeignKey author = new ForeignKey(id("fk"), name.apply("fk_author"), List.of(name.apply("author")), usersName,
                List.of(name.apply("id")), Action.NO_ACTION, Action.NO_ACTION, Deferrability.NOT_DEFERRABLE, null);
        Table posts = new Table(id("posts"), postsName, List.of(column(name, "author", SqlType.of("bigint"))), null, List.of(), List.of(),
                List.of(author), List.of(), null);
        Sequence sequence = new Sequence(id("seq"), new QualifiedName(shop, name.apply("counter")), null, SequenceOptions.DEFAULT, null);
        List<SqlObject> objects = List.of(object("domain", new QualifiedName(shop, name.apply("money")), "DROP DOMAIN shop.money"),
                object("view", QualifiedName.of(name.apply("titles")), "DROP VIEW titles"),
                object("setting", QualifiedName.of(name.apply("users") + "." + name.apply("id") + " invisible"),
                        "ALTER TABLE " + Identifiers.sql(inTexts.apply("users")) + " ALTER COLUMN " + Identifiers.sql(inTexts.apply("id"))
                                + " SET VISIBLE"));
        return new Schema(List.of(new Namespace(shop)), List.of(users, posts), List.of(sequence), List.of(), objects);
    }

    private static SqlObject object(String kind, QualifiedName name, String drop) {
        return new SqlObject(id(kind), kind, name, "CREATE", drop, Set.of(), null);
    }

    private static Column column(UnaryOperator<String> name, String column, SqlType type) {
        return Column.of(id(column), name.apply(column), type);
    }

    private static ElementId id(String text) {
        return new ElementId(text);
    }
}

package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.constant;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.ColumnSpec.Generated;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that come from elsewhere than the program: computed, default, converted, and constants as their column holds them. */
class ColumnValuesTest {

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatTheDatabaseComputesIsReadBack(Target target) throws Exception {
        Attribute twice = integer("i-twice").withColumn(ColumnSpec.NULLABLE.withGenerated(new Generated("amount * 2", true))
                .withWritable(false, false));
        Attribute more = integer("i-more").withNullable(true).withJava(JavaSpec.PLAIN.withFormula("amount + 1"));
        try (MigratedDatabase database = MigratedDatabase.of(design(entity("Item", id("i"), integer("i-amount"), twice, more)), target)) {
            BootedCode code = database.booted();
            Object item = code.make("Item", 21);
            code.persist(item);
            assertEquals(42, get(item, "getTwice"));
            assertEquals(22, get(code.find("Item", get(item, "getId")), "getMore"));
            code.inTransaction(session -> {
                Object found = session.find(code.type("Item"), get(item, "getId"));
                call(found, "setAmount", 5);
                session.flush();
                assertEquals(10, get(found, "getTwice"));
                return null;
            });
            assertEquals(List.of(), Stream.of(code.type("Item").getMethods())
                    .filter(m -> Set.of("setTwice", "setMore").contains(m.getName())).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void defaultsAreThereWithoutTheProgram(Target target) throws Exception {
        Attribute since = attribute("i-since", SimpleType.DATE)
                .withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.expression("current_date")));
        Attribute state = text("i-state").withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("it's new")));
        Attribute priority = integer("i-priority").withJava(JavaSpec.PLAIN.withInitialValue("1 + 2"));
        try (MigratedDatabase database = MigratedDatabase.of(design(entity("Item", id("i"), since, state, priority)), target)) {
            BootedCode code = database.booted();
            Object item = code.make("Item");
            assertEquals("it's new", get(item, "getState"));
            code.persist(item);
            assertEquals(3, get(item, "getPriority"));
            assertEquals(List.of(String.valueOf(get(item, "getSince"))), database.column("select since from items"));
            database.database().run("insert into items (priority) values (1)");
            assertEquals(List.of("it's new", "it's new"), database.column("select state from items"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aConverterDecidesWhatTheColumnHolds(Target target) throws Exception {
        Attribute name = text("i-name").withJava(JavaSpec.PLAIN.withConverter(Backwards.class.getName()));
        try (MigratedDatabase database = MigratedDatabase.of(design(entity("Item", id("i"), name)), target)) {
            database.booted().persist(database.booted().make("Item", "abc"));
            assertEquals(List.of("cba"), database.column("select name from items"));
            assertEquals(List.of("abc"), database.booted().query("select i.name from Item i"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void columnsThatAreNotWrittenStayAsTheyAre(Target target) throws Exception {
        Attribute fixed = text("i-fixed").withColumn(ColumnSpec.NOT_NULL.withWritable(true, false));
        Attribute given = text("i-given").withColumn(ColumnSpec.NULLABLE.withWritable(false, true));
        try (MigratedDatabase database = MigratedDatabase.of(design(entity("Item", id("i"), fixed, given)), target)) {
            BootedCode code = database.booted();
            Object item = code.make("Item", "a");
            call(item, "setGiven", "b");
            code.persist(item);
            assertEquals(List.of("null"), database.column("select given from items"));
            code.inTransaction(session -> call(session.find(code.type("Item"), get(item, "getId")), "setFixed", "changed"));
            assertEquals(List.of("a"), database.column("select fixed from items"));
        }
    }

    static Stream<Arguments> storages() {
        return Stream.of(Arguments.of(Storage.NAME, "BUSY"), Arguments.of(Storage.VALUE, "at work"), Arguments.of(Storage.ORDINAL, "1"),
                Arguments.of(Storage.NATIVE, "at work")).flatMap(
                        a -> Stream.of(Target.values())
                                .map(target -> Arguments.of(a.get()[0], a.get()[1], target)));
    }

    @ParameterizedTest
    @MethodSource("storages")
    void aConstantIsHeldAsItsEnumSays(Storage storage, String held, Target target) throws Exception {
        List<EnumConstant> constants = List.of(EnumConstant.of(new EnumConstantId("c1"), "IDLE"),
                new EnumConstant(new EnumConstantId("c2"), "BUSY", "at work", null));
        EnumType state = new EnumType(new EnumTypeId("state"), "State", storage, TableName.BY_CONVENTION, constants, null);
        Design design = design(entity("Item", id("i"), constant("i-state", "State"))).with(state);
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object busy = code.type("State").getEnumConstants()[1];
            code.persist(code.make("Item", busy));
            assertEquals(List.of(held), database.column("select state from items"));
            assertEquals(List.of(busy), code.query("select i.state from Item i where i.state = BUSY"));
        }
    }
}

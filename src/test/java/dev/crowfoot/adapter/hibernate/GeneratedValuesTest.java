package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Key.CompositeStyle;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.ValueGeneration.Uuid.Style;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows get their keys and other values from wherever it was drawn, and are found by them. */
class GeneratedValuesTest {

    private static final SequenceId NUMBERS = new SequenceId("numbers");

    /** A way to come by a key, with what makes the n-th object. */
    record Way(String name, Design design, BiFunction<BootedCode, Integer, Object> make, List<Object> keys) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Design counting(SequenceOptions options, Attribute... attributes) {
        return design(entity("Item", attributes)).with(new Sequence(NUMBERS, "numbers", null, options, null));
    }

    private static SequenceOptions options(@Nullable Long start, Long increment) {
        return new SequenceOptions(start, increment, null, null, null, false);
    }

    private static Attribute generated(String id, AttributeType type, ValueGeneration generation) {
        return attribute(id, type).withGeneration(generation);
    }

    private static Way labelled(String name, Design design, Object... keys) {
        return new Way(name, design, (code, n) -> code.make("Item", "label " + n), List.of(keys));
    }

    private static Way uuid(Style style) {
        return labelled("uuid " + style, design(entity("Item", generated("i-id", SimpleType.UUID, new ValueGeneration.Uuid(style)),
                text("i-label"))));
    }

    private static Way composite(CompositeStyle style) {
        Key key = new Key(null, List.of(column("i-line"), column("i-place")), style);
        boolean whole = style == CompositeStyle.EMBEDDED_ID;
        return new Way("composite " + style, design(entity("Item", integer("i-line"), integer("i-place"), text("i-label")).withKey(key)),
                (code, n) -> whole ? code.make("Item", code.make("ItemId", n, 7), "label " + n) : code.make("Item", n, 7, "label " + n),
                List.of());
    }

    private static Way sequence(String name, SequenceOptions options, Object... keys) {
        return labelled(name, counting(options, generated("i-id", SimpleType.BIG_INTEGER, new ValueGeneration.FromSequence(NUMBERS)),
                text("i-label")), keys);
    }

    static Stream<Arguments> waysAndTargets() {
        Attribute always = generated("i-id", SimpleType.BIG_INTEGER, new ValueGeneration.Identity(true, options(10L, 5L)));
        Attribute small = generated("i-id", SimpleType.INTEGER, new ValueGeneration.FromSequence(NUMBERS));
        return Stream.of(sequence("sequence by 50 from 100", options(100L, 50L), 100L, 101L),
                sequence("sequence by 1", SequenceOptions.DEFAULT, 1L, 2L),
                sequence("sequence by 50", options(null, 50L), 1L, 2L),
                sequence("sequence by 3 from 7", options(7L, 3L), 7L, 8L),
                sequence("sequence downwards", options(-1L, -1L), -1L, -2L),
                labelled("sequence of integers", counting(options(100L, 50L), small, text("i-label")), 100, 101),
                labelled("identity always", design(entity("Item", always, text("i-label"))), 10L, 15L),
                labelled("identity by default", design(entity("Item", id("i"), text("i-label"))), 1L, 2L),
                uuid(Style.RANDOM), uuid(Style.TIME), uuid(Style.VERSION_7),
                new Way("assigned", design(entity("Item", attribute("i-id", SimpleType.BIG_INTEGER), text("i-label"))),
                        (code, n) -> code.make("Item", (long) n, "label " + n), List.of(1L, 2L)),
                new Way("assigned uuid", design(entity("Item", attribute("i-id", SimpleType.UUID), text("i-label"))),
                        (code, n) -> code.make("Item", new UUID(0, n), "label " + n), List.of()),
                composite(CompositeStyle.EMBEDDED_ID), composite(CompositeStyle.ID_CLASS))
                .flatMap(way -> Stream.of(Target.values()).map(target -> Arguments.of(way, target)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("waysAndTargets")
    void twoRowsHaveTheirOwnKeys(Way way, Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(way.design(), target)) {
            BootedCode code = database.booted();
            Object first = way.make().apply(code, 1);
            Object second = way.make().apply(code, 2);
            code.persist(first, second);
            assertNotEquals(key(code, first), key(code, second));
            for (Object item : List.of(first, second)) {
                Object found = code.find("Item", key(code, item));
                assertEquals(get(item, "getLabel"), get(found, "getLabel"));
                assertEquals(item, found);
            }
            if (!way.keys().isEmpty()) {
                assertEquals(way.keys(), List.of(key(code, first), key(code, second)));
            }
            code.inTransaction(session -> call(session.find(code.type("Item"), key(code, first)), "setLabel", "changed"));
            assertEquals(List.of("changed", "label 2"), database.column("select label from items order by label"));
        }
    }

    /** An id class is made of what the object holds. */
    private static Object key(BootedCode code, Object item) {
        boolean single = Stream.of(item.getClass().getMethods()).anyMatch(method -> method.getName().equals("getId"));
        return single ? get(item, "getId") : code.make("ItemId", get(item, "getLine"), get(item, "getPlace"));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aUuidIsOfItsVersion(Style style) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(uuid(style).design(), Target.H2)) {
            Object item = database.booted().make("Item", "a");
            database.booted().persist(item);
            int version = switch (style) {
                case RANDOM -> 4;
                case TIME -> 1;
                case VERSION_7 -> 7;
            };
            assertEquals(version, ((UUID) get(item, "getId")).version());
        }
    }

    /** The program's own next keys must not meet those that others take from the sequence. */
    @ParameterizedTest
    @EnumSource(Target.class)
    void whatTheDatabaseCountsMeanwhileIsLeftOut(Target target) throws Exception {
        Way way = sequence("", options(100L, 50L));
        try (MigratedDatabase database = MigratedDatabase.of(way.design(), target)) {
            BootedCode code = database.booted();
            Object first = code.make("Item", "first");
            code.persist(first);
            String next = target == Target.H2 ? "values next value for numbers" : "select nextval('numbers')";
            long taken = Long.parseLong(database.column(next).getFirst());
            for (int i = 0; i < 120; i++) {
                Object item = code.make("Item", "more");
                code.persist(item);
                assertNotEquals(taken, get(item, "getId"));
            }
            assertEquals(List.of("121"), database.column("select count(distinct id) from items"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatCountsBesideTheKeyIsReadBack(Target target) throws Exception {
        Attribute number = generated("i-number", SimpleType.BIG_INTEGER, new ValueGeneration.FromSequence(NUMBERS));
        Attribute place = generated("i-place", SimpleType.BIG_INTEGER, new ValueGeneration.Identity(true, options(7L, 1L)));
        Design design = counting(options(100L, 50L), attribute("i-id", SimpleType.UUID), text("i-label"), number, place);
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object first = code.make("Item", new UUID(0, 1), "a");
            Object second = code.make("Item", new UUID(0, 2), "b");
            code.persist(first, second);
            assertEquals(List.of(100L, 150L), List.of(get(first, "getNumber"), get(second, "getNumber")));
            assertEquals(List.of(7L, 8L), List.of(get(first, "getPlace"), get(second, "getPlace")));
            assertEquals(150L, get(code.find("Item", new UUID(0, 2)), "getNumber"));
            code.inTransaction(session -> call(session.find(code.type("Item"), new UUID(0, 1)), "setLabel", "changed"));
            assertEquals(List.of("100"), database.column("select number from items where label = 'changed'"));
        }
    }
}

package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.enumType;
import static dev.crowfoot.testing.Sketch.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.entity.CodeProblem;
import dev.crowfoot.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.h2.util.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of any type that can be drawn comes back from the database as it went there, is found by, can be changed and taken away. */
@Isolated("the zone of the whole process is another meanwhile")
class EveryTypeTest {

    private static final TimeZone USUAL = TimeZone.getDefault();

    /** Where clocks are put forward: an hour that this leaves out must not be moved on the way. */
    @BeforeAll
    static void goToBerlin() {
        live(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterAll
    static void comeBack() {
        live(USUAL);
    }

    /** H2 keeps the zone of its first use, which a test before this one may have been. */
    private static void live(TimeZone zone) {
        TimeZone.setDefault(zone);
        DateTimeUtils.resetCalendar();
    }

    static Stream<Arguments> typesAndTargets() {
        return Stream.concat(
                TypedValues.all().stream().flatMap(v -> Stream.of(Target.values()).map(t -> Arguments.of(v.name(), t, v))),
                TypedValues.textArrays().stream().map(v -> Arguments.of(v.name(), Target.POSTGRESQL, v)));
    }

    private static Design holder(TypedValues values) {
        String prefix = values.name().toLowerCase(Locale.ROOT);
        return design(entity(values.name(), id(prefix), attribute(prefix + "-content", values.type()).withNullable(true)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("typesAndTargets")
    void whatIsStoredComesBack(String name, Target target, TypedValues values) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(holder(values), target)) {
            for (Object value : values.values()) {
                comesBack(database.booted(), name, value, isFound(value, target, values));
            }
        }
    }

    private static void comesBack(BootedCode code, String name, Object value, boolean isFound) {
        Object holder = code.make(name);
        call(holder, "setContent", value);
        code.persist(holder);
        Object key = get(holder, "getId");
        assertEquals(comparable(value), content(code, name, key));
        if (isFound) {
            assertEquals(List.of(key), found(code, name, value));
        }
        set(code, name, key, null);
        assertEquals(null, content(code, name, key));
        set(code, name, key, value);
        assertEquals(comparable(value), content(code, name, key));
        set(code, name, key, null);
    }

    /** H2 takes two arrays as equal only if it knows that of all of their elements. */
    private static boolean isFound(Object value, Target target, TypedValues values) {
        boolean unknown = switch (value) {
            case List<?> list -> list.stream().anyMatch(Objects::isNull);
            case byte[][] arrays -> Arrays.stream(arrays).anyMatch(Objects::isNull);
            default -> false;
        };
        return target == Target.H2 ? !unknown && !values.name().equals("FineClock") : values.comparable();
    }

    static Stream<Arguments> storagesAndTargets() {
        return Stream.of(Storage.values()).filter(storage -> storage != Storage.NATIVE)
                .flatMap(storage -> Stream.of(Target.values()).map(target -> Arguments.of(storage, target)));
    }

    @ParameterizedTest
    @MethodSource("storagesAndTargets")
    void constantsInAnArrayComeBack(Storage storage, Target target) throws Exception {
        EnumType drawn = enumType("Mood", "GLAD", "CALM");
        EnumType mood = new EnumType(drawn.id(), "Mood", storage, TableName.BY_CONVENTION, drawn.constants(), null);
        Design design = design(entity("Diary", id("d"), attribute("d-content", new ArrayType(new EnumRef(mood.id()))).withNullable(true)))
                .with(mood);
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            comesBack(code, "Diary", List.of(code.type("Mood").getEnumConstants()).reversed(), true);
        }
    }

    @ParameterizedTest
    @MethodSource("textArrays")
    void whatOnlyPostgresqlTakesIsSaid(TypedValues values) {
        assertEquals(
                List.of("content is a text such as {1,2} in Java, as PostgreSQL writes arrays, because Hibernate has no arrays of what "
                        + "is in it; on H2 the class does not work: use json or a table of its own there"),
                MigratedDatabase.generate(holder(values)).problems().stream().map(CodeProblem::message).toList());
    }

    static List<TypedValues> textArrays() {
        return TypedValues.textArrays();
    }

    private static @Nullable Object content(BootedCode code, String name, Object key) {
        return comparable(call(code.find(name, key), "getContent"));
    }

    private static List<Object> found(BootedCode code, String name, Object value) {
        return code.inTransaction(
                session -> session.createSelectionQuery("select h.id from " + name + " h where h.content = :content", Object.class)
                        .setParameter("content", value).getResultList());
    }

    private static void set(BootedCode code, String name, Object key, @Nullable Object value) {
        code.<@Nullable Object>inTransaction(session -> call(session.find(code.type(name), key), "setContent", value));
    }

    /** Arrays by what they hold, json by what it says. */
    private static @Nullable Object comparable(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> bytes.length > 100 ? Arrays.hashCode(bytes) : Arrays.toString(bytes);
            case byte[][] arrays -> Arrays.deepToString(arrays);
            case String text when text.startsWith("{\"a\":") -> text.replace(" ", "");
            case null, default -> value;
        };
    }
}

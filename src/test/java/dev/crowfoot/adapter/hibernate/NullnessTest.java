package dev.crowfoot.adapter.hibernate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.testing.RandomDesign;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is drawn, its classes say of null what they hold, at every place alike, and are the same but for that. */
class NullnessTest {

    private static final String PACKAGE = "com/example/random/";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void aFieldItsAccessorsAndItsParameterSayTheSame(long seed) {
        CompiledCode code = CompiledCode.of(MigratedDatabase.generate(RandomDesign.of(seed), Nullness.JSPECIFY).files());
        List<Class<?>> marked = code.types().stream().filter(type -> type.isAnnotationPresent(NullMarked.class)).toList();
        assertEquals(List.of(), code.types().stream().filter(type -> !type.isMemberClass())
                .filter(type -> !type.isAnnotationPresent(NullMarked.class) && !type.isAnnotationPresent(NullUnmarked.class)).toList());
        assertFalse(marked.isEmpty());
        marked.stream().filter(type -> !type.isEnum() && !type.isRecord()).forEach(NullnessTest::assertConsistent);
    }

    private static void assertConsistent(Class<?> type) {
        Map<String, Boolean> fields = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            fields.put(field.getName(), isNullable(field.getAnnotatedType()));
        }
        for (Method method : type.getDeclaredMethods()) {
            property(method, "get", "is").filter(fields::containsKey).forEach(
                    name -> assertEquals(fields.get(name), isNullable(method.getAnnotatedReturnType()), method.toString()));
            if (method.getName().startsWith("set")) {
                assertParameters(fields, method.getParameters());
            } else if (method.getName().equals("equals")) {
                assertTrue(isNullable(method.getParameters()[0].getAnnotatedType()), method.toString());
            } else if (method.getName().matches("(add|remove).+")) {
                assertFalse(isNullable(method.getParameters()[0].getAnnotatedType()), method.toString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            assertParameters(fields, constructor.getParameters());
        }
    }

    private static void assertParameters(Map<String, Boolean> fields, Parameter... parameters) {
        Stream.of(parameters).filter(parameter -> fields.containsKey(parameter.getName())).forEach(
                parameter -> assertEquals(fields.get(parameter.getName()), isNullable(parameter.getAnnotatedType()),
                        parameter.getDeclaringExecutable() + ": " + parameter));
    }

    private static Stream<String> property(Method method, String... prefixes) {
        return Stream.of(prefixes).filter(method.getName()::startsWith).map(prefix -> method.getName().substring(prefix.length()))
                .filter(Predicate.not(String::isEmpty))
                .flatMap(name -> Stream.of(name, Character.toLowerCase(name.charAt(0)) + name.substring(1)));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void aNewObjectHoldsNullOnlyWhereItsClassSaysSoOrAConstructorTakesTheValue(long seed) throws ReflectiveOperationException {
        CompiledCode code = CompiledCode.of(MigratedDatabase.generate(RandomDesign.of(seed), Nullness.JSPECIFY).files());
        int looked = 0;
        for (Class<?> type : code.types()) {
            boolean made = type.isAnnotationPresent(NullMarked.class) && !type.isEnum() && !type.isRecord()
                    && !Modifier.isAbstract(type.getModifiers());
            if (made && type.getDeclaredConstructors().length > 1) {
                assertNulls(type);
                looked++;
            }
        }
        assertTrue(looked > 0, "no class has a constructor for values");
    }

    private static void assertNulls(Class<?> type) throws ReflectiveOperationException {
        List<String> given = Stream.of(type.getDeclaredConstructors()).flatMap(c -> Stream.of(c.getParameters())).map(Parameter::getName)
                .toList();
        Constructor<?> empty = type.getDeclaredConstructor();
        empty.setAccessible(true);
        Object object = empty.newInstance();
        for (Field field : type.getDeclaredFields()) {
            field.setAccessible(true);
            boolean nullable = isNullable(field.getAnnotatedType());
            assertTrue(field.get(object) != null || nullable || given.contains(field.getName()), field + " is null in a new object");
            boolean collection = field.isAnnotationPresent(OneToMany.class) || field.isAnnotationPresent(ManyToMany.class);
            assertFalse(nullable && collection, field + " is never null");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void withoutWhatTheySayOfNullTheClassesAreTheUsualOnes(long seed) {
        Design design = RandomDesign.of(seed);
        Map<String, String> usual = MigratedDatabase.generate(design).files();
        Map<String, String> marked = MigratedDatabase.generate(design, Nullness.JSPECIFY).files();
        assertTrue(usual.keySet().stream().allMatch(path -> path.startsWith(PACKAGE)));
        assertEquals(bare(usual), bare(marked));
        assertTrue(usual.values().stream().noneMatch(text -> text.contains("jspecify") || text.contains("NullAway")));
    }

    /** Without what is said of null, and without white space, as lines break at other places. */
    private static Map<String, String> bare(Map<String, String> files) {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                .replaceAll("import org\\.jspecify\\.annotations\\.\\w+;|@SuppressWarnings\\(\"NullAway(\\.Init)?\"\\)", "")
                .replaceAll("@(org\\.jspecify\\.annotations\\.)?(Nullable|NullMarked|NullUnmarked)\\b", "").replaceAll("\\s", ""),
                (a, b) -> a,
                TreeMap::new));
    }
}

package dev.crowfoot.adapter.files.format;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.schema.diff.IgnoreList;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values of records, made by reflection: one with something in each component, and for each component, however deep, one in which it
 * alone differs. What a record refuses is left out.
 */
final class Variants {

    private final Set<Class<?>> within = new HashSet<>();
    private int next;

    private Variants() {}

    /** A value of the record, and those that differ from it in one component. */
    static <T extends Record> List<T> of(Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Object value : new Variants().values(type)) {
            all.add(type.cast(value));
        }
        return all;
    }

    /** The first is the usual one. */
    private List<@Nullable Object> values(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collections(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return List.of("text" + ++next, "other text", "two\nlines");
        }
        if (plain == boolean.class) {
            return List.of(false, true);
        }
        if (plain == int.class || plain == Integer.class) {
            return List.of(3, 7);
        }
        if (plain == long.class || plain == Long.class) {
            return List.of(3L, 7L);
        }
        if (plain == double.class) {
            return List.of(1.5, -20.0);
        }
        if (plain == IgnoreList.class) { // no record, as it keeps its entries ready to be asked
            return List.of(IgnoreList.NONE, new IgnoreList(List.of("table a*", "b")), new IgnoreList(List.of("b", "table a*")));
        }
        if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        if (plain.isInterface()) {
            List<Object> all = new ArrayList<>();
            Arrays.stream(plain.getPermittedSubclasses()).sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .forEach(each -> all.addAll(values(each)));
            return Collections.unmodifiableList(all);
        }
        return records(plain);
    }

    private List<@Nullable Object> records(Class<?> type) {
        if (Id.class.isAssignableFrom(type) || type.getSimpleName().endsWith("Id")) {
            return List.of(Objects.requireNonNull(made(type, List.of("id" + ++next))));
        }
        if (!within.add(type)) {
            return List.of();
        }
        List<List<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            List<Object> values = new ArrayList<>(values(component.getGenericType()));
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (nullable) {
                values.add(null);
            }
            if (values.isEmpty()) {
                within.remove(type);
                return List.of();
            }
            components.add(values);
        }
        within.remove(type);
        return combined(type, components);
    }

    /** Each component varied from the first value that the record takes. */
    private static List<@Nullable Object> combined(Class<?> type, List<List<Object>> components) {
        Set<Object> all = new LinkedHashSet<>();
        List<Object> usual = new ArrayList<>(components.stream().map(List::getFirst).toList());
        add(all, type, usual);
        for (int i = 0; i < components.size(); i++) {
            for (Object value : components.get(i)) {
                List<Object> varied = new ArrayList<>(usual);
                varied.set(i, value);
                add(all, type, varied);
            }
        }
        return List.copyOf(all);
    }

    private static void add(Set<Object> all, Class<?> type, List<Object> arguments) {
        Object value = made(type, arguments);
        if (value != null) {
            all.add(value);
        }
    }

    private static @Nullable Object made(Class<?> type, List<?> arguments) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private List<@Nullable Object> collections(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        List<@Nullable Object> all = new ArrayList<>();
        if (Map.class.isAssignableFrom((Class<?>) type.getRawType())) {
            for (Object value : values(of[1])) {
                all.add(new TreeMap<>(Map.of(key(of[0], value), value)));
            }
            all.add(new TreeMap<>());
        } else if (type.getRawType() == Set.class) {
            List<?> values = values(of[0]);
            all.add(new HashSet<>(values));
            all.add(Set.of(values.getFirst()));
            all.add(Set.of());
        } else {
            values(of[0]).forEach(value -> all.add(List.of(value)));
            all.add(List.of());
        }
        return all;
    }

    /** Things are kept under their own ids. */
    private Object key(Type type, Object value) {
        if (value instanceof Record thing && thing.getClass().getRecordComponents()[0].getType() == type) {
            try {
                return thing.getClass().getRecordComponents()[0].getAccessor().invoke(thing);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values(type).getFirst();
    }
}

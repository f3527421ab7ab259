package dev.crowfoot.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The components of the model's records by name, and in which of them two values differ. A component that is itself a record of one
 * type is named through its holder ({@code Attribute.column.collation}); one of a sealed family or of a collection begins a name of its
 * own ({@code Size.min}, {@code Entity.readOnly}).
 */
public final class ModelComponents {

    private final Set<String> names = new TreeSet<>();
    private final Set<Class<?>> begun = new HashSet<>();

    private ModelComponents() {}

    /** All that can differ between two values of the record, however deep. */
    public static Set<String> of(Class<? extends Record> type) {
        ModelComponents components = new ModelComponents();
        components.begin(type);
        return components.names;
    }

    /** The components in which two values of one record differ, as deep as they can be named. */
    public static <R extends Record> Set<String> difference(R before, R after) {
        Set<String> different = new TreeSet<>();
        compare(before, after, before.getClass().getSimpleName(), different);
        return different;
    }

    private void begin(Type type) {
        switch (type) {
            case ParameterizedType generic -> Arrays.stream(generic.getActualTypeArguments()).forEach(this::begin);
            case Class<?> plain when plain.isSealed() -> Arrays.stream(plain.getPermittedSubclasses()).forEach(this::begin);
            case Class<?> plain when isStructure(plain) -> {
                if (begun.add(plain)) {
                    walk(plain, plain.getSimpleName());
                }
            }
            default -> {}
        }
    }

    private void walk(Class<?> structure, String path) {
        for (RecordComponent component : structure.getRecordComponents()) {
            String name = path + "." + component.getName();
            boolean inner = isStructure(component.getType());
            if (!inner || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                names.add(name);
            }
            if (inner) {
                walk(component.getType(), name);
            } else {
                begin(component.getGenericType());
            }
        }
    }

    /** An id is a value, though it is written as a record. */
    private static boolean isStructure(Class<?> type) {
        return type.isRecord() && !type.getSimpleName().endsWith("Id");
    }

    private static void compare(Record before, Record after, String path, Set<String> different) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            String name = path + "." + component.getName();
            Object was = value(component, before);
            Object is = value(component, after);
            if (isStructure(component.getType()) && was instanceof Record from && is instanceof Record to) {
                compare(from, to, name, different);
            } else if (!Objects.equals(was, is) && !compareParts(parts(was), parts(is), different)) {
                different.add(name);
            }
        }
    }

    /** Whether all that differs could be named within the parts, which are the same things then. */
    private static boolean compareParts(List<?> before, List<?> after, Set<String> different) {
        if (before.size() != after.size() || new HashSet<>(before).equals(new HashSet<>(after))) {
            return false;
        }
        Set<String> within = new TreeSet<>();
        for (int i = 0; i < before.size(); i++) {
            Object was = before.get(i);
            Object is = after.get(i);
            if (was.equals(is)) {
                continue;
            }
            if (was.getClass() != is.getClass() || !isStructure(was.getClass())) {
                return false;
            }
            compare((Record) was, (Record) is, was.getClass().getSimpleName(), within);
        }
        return different.addAll(within);
    }

    /** What the value is made of, one thing if it is no collection. */
    private static List<?> parts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Map<?, ?> map -> new ArrayList<>(map.values());
            case Collection<?> collection -> new ArrayList<>(collection);
            default -> List.of(value);
        };
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}

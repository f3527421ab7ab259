package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of a Java enum, and drawn things, as options. */
final class Options {

    private Options() {}

    /** All constants; their texts are {@code inspector.option.ENUM.CONSTANT}. */
    static <E extends Enum<E>> List<Option> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(c -> Option.of(c.name(), text(c))).toList();
    }

    static String text(Enum<?> constant) {
        return Texts.of("inspector.option." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static Option option(String key) {
        return Option.of(key, Texts.of("inspector.option." + key));
    }

    /** The keys of constants. */
    static Set<String> keys(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The constants of keys. */
    static <E extends Enum<E>> Set<E> constants(Class<E> type, Set<String> keys) {
        EnumSet<E> set = EnumSet.noneOf(type);
        keys.forEach(k -> set.add(Enum.valueOf(type, k)));
        return set;
    }

    /** All entities by name. */
    static List<Option> entities(Design design) {
        return named(design.entities().values(), e -> e.id().value(), Entity::name);
    }

    /** Drawn things by name. */
    static <T> List<Option> named(Collection<T> things, Function<T, String> key, Function<T, String> name) {
        return things.stream().map(t -> Option.of(key.apply(t), name.apply(t)))
                .sorted(Comparator.comparing((Option o) -> o.text().toLowerCase(Locale.ROOT)).thenComparing(Option::key)).toList();
    }
}

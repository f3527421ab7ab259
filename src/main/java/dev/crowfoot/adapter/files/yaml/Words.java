package dev.crowfoot.adapter.files.yaml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How constants are written in files: {@code manyToOne} for {@code MANY_TO_ONE}. */
public final class Words {

    private Words() {}

    /** The constant as it stands in files. */
    public static String of(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The constant that stands in files like this, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(text)).findFirst();
    }

    /** All that could stand there, for an error message. */
    public static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}

package dev.crowfoot.adapter.files.yaml;

import java.util.Set;
import java.util.function.Supplier;

/** Single values that were read, as what they must be. */
public final class Values {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private Values() {}

    /** The text of the value. */
    public static String text(Node value, String key) {
        if (!(value instanceof Node.Scalar scalar)) {
            throw new YamlError(value, "'" + key + "' must be a text");
        }
        if (scalar.bare() && NOTHING.contains(scalar.text())) {
            throw new YamlError(value, "'" + key + "' has no value; give it one, leave it out, or write '' for an empty text");
        }
        return scalar.text();
    }

    static boolean flag(Node value, String key) {
        if (value instanceof Node.Scalar scalar && scalar.bare() && Set.of("true", "false").contains(scalar.text())) {
            return scalar.text().equals("true");
        }
        throw new YamlError(value, "'" + key + "' must be true or false" + said(value));
    }

    static long number(Node value, String key) {
        if (value instanceof Node.Scalar scalar && scalar.bare()) {
            try {
                return Long.parseLong(scalar.text());
            } catch (NumberFormatException notANumber) {
                throw new YamlError(value, "'" + key + "' must be a whole number" + said(value));
            }
        }
        throw new YamlError(value, "'" + key + "' must be a whole number" + said(value));
    }

    static <E extends Enum<E>> E choice(Node value, String key, Class<E> type) {
        return Words.find(type, text(value, key))
                .orElseThrow(() -> new YamlError(value, "'" + key + "' must be one of " + Words.choices(type) + said(value)));
    }

    /** What the supplier makes; what it refuses is refused at the place of that value. */
    public static <T> T made(Node at, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException refused) {
            throw new YamlError(at, String.valueOf(refused.getMessage()));
        }
    }

    private static String said(Node value) {
        return value instanceof Node.Scalar scalar ? ", not '" + scalar.text() + "'" : "";
    }
}

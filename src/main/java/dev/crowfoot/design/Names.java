package dev.crowfoot.design;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the records of this package check and copy in their constructors. */
final class Names {

    /** Longer names are refused wherever they come from; no database and no class file takes them. */
    static final int MAX_LENGTH = 256;

    private Names() {}

    /** A name as a person gave it. Whether Java or a database likes it is a problem to show, not an error. */
    static String checked(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " needs a name");
        }
        if (name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + " has a name of " + name.length() + " characters; at most " + MAX_LENGTH + " are allowed");
        }
        return name;
    }

    /** Null for a text that is absent or empty. One of blanks alone is kept: databases take it for names and comments. */
    static @Nullable String optional(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    /** An unmodifiable copy in the order of the keys. */
    static <K extends Comparable<K>, V> SequencedMap<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableSequencedMap(new TreeMap<>(map));
    }

    /** Throws if two elements are equal. */
    static <T> void distinct(String what, List<T> list) {
        if (list.stream().distinct().count() != list.size()) {
            throw new IllegalArgumentException(what + " names something twice: " + list);
        }
    }
}

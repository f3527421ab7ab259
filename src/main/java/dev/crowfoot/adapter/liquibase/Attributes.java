package dev.crowfoot.adapter.liquibase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change, or a part of one, as the tree that YAML has: texts, numbers, truth values, lists and maps by name in the order of writing.
 *
 * @param name what it is ({@code createTable})
 */
record Attributes(String name, Map<String, Object> values) {

    Attributes(String name) {
        this(name, new LinkedHashMap<>());
    }

    /** Adds the attribute, unless there is no value. */
    Attributes with(String attribute, @Nullable Object value) {
        if (value != null) {
            values.put(attribute, value);
        }
        return this;
    }

    /** The same as one entry of a list. */
    Map<String, Object> entry() {
        return Map.of(name, values);
    }

    /** Lists of changes as a list in YAML has them. */
    static List<Map<String, Object>> entries(List<Attributes> changes) {
        return changes.stream().map(Attributes::entry).toList();
    }
}

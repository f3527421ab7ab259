package dev.crowfoot.adapter.files.yaml;

import dev.crowfoot.adapter.files.yaml.Node.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keys that were read, taken one by one. Whoever takes them calls {@link #end} last, which refuses the keys that nobody took. Every method
 * throws {@link YamlError} at the place of what is wrong.
 */
public final class Keys {

    private final Node node;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Keys(Node node, List<Field> fields) {
        this.node = node;
        fields.forEach(field -> this.fields.put(field.key(), field));
    }

    /** The keys of that value, which must have some. */
    public static Keys of(Node node) {
        if (node instanceof Node.Fields fields) {
            return new Keys(node, fields.fields());
        }
        throw new YamlError(node, "keys with values are expected here");
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        asked.add(key);
        return fields.containsKey(key);
    }

    /** The value, or null if the key is not there. */
    public @Nullable Node node(String key) {
        asked.add(key);
        Field field = fields.get(key);
        return field == null ? null : field.value();
    }

    /** The text, which must be there. */
    public String text(String key) {
        return Values.text(required(key), key);
    }

    /** The text, or null if the key is not there. */
    public @Nullable String textOrNull(String key) {
        Node value = node(key);
        return value == null ? null : Values.text(value, key);
    }

    /** What the text under the key is turned into, which must be there. */
    public <T> T text(String key, Function<String, T> made) {
        Node value = required(key);
        return Values.made(value, () -> made.apply(Values.text(value, key)));
    }

    /** What the text under the key is turned into, or null if the key is not there. */
    public <T> @Nullable T textOrNull(String key, Function<String, T> made) {
        return node(key) == null ? null : text(key, made);
    }

    /** The flag, or what is usual. */
    public boolean flag(String key, boolean usual) {
        Node value = node(key);
        return value == null ? usual : Values.flag(value, key);
    }

    /** The whole number, or null if the key is not there. */
    public @Nullable Integer number(String key) {
        Long number = longNumber(key);
        if (number != null && number != number.intValue()) {
            throw new YamlError(required(key), "'" + key + "' is too large a number: " + number);
        }
        return number == null ? null : number.intValue();
    }

    /** The whole number, or what is usual. */
    public int number(String key, int usual) {
        Integer number = number(key);
        return number == null ? usual : number;
    }

    /** The whole number, or null if the key is not there. */
    public @Nullable Long longNumber(String key) {
        Node value = node(key);
        return value == null ? null : Values.number(value, key);
    }

    /** The choice, or what is usual. */
    public <E extends Enum<E>> E choice(String key, Class<E> type, E usual) {
        Node value = node(key);
        return value == null ? usual : Values.choice(value, key, type);
    }

    /** The choice, which must be there. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Values.choice(required(key), key, type);
    }

    /** What each item of the list is turned into; empty if the key is not there. */
    public <T> List<T> items(String key, Function<Node, T> made) {
        Node value = node(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Node.Items items)) {
            throw new YamlError(value, "'" + key + "' must be a list, each item on a line that begins with '- '");
        }
        List<T> result = new ArrayList<>();
        for (Node item : items.items()) {
            result.add(Values.made(item, () -> made.apply(item)));
        }
        return result;
    }

    /** What each text of the list is turned into; empty if the key is not there. */
    public <T> List<T> texts(String key, Function<String, T> made) {
        return items(key, item -> made.apply(Values.text(item, key)));
    }

    /** The fields below that key; empty if it is not there. */
    public List<Field> fields(String key) {
        Node value = node(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Node.Fields inner)) {
            throw new YamlError(value, "'" + key + "' must have keys with values below it");
        }
        return inner.fields();
    }

    /** What is made of all these keys, once those that nobody took have been refused. */
    public <T> T end(Supplier<T> made) {
        for (Field field : fields.values()) {
            if (!asked.contains(field.key())) {
                String near = Similar.to(field.key(), asked);
                throw new YamlError(field.line(), field.column(),
                        "unknown key '" + field.key() + "'" + (near.isEmpty() ? "" : "; did you mean '" + near + "'?"));
            }
        }
        return Values.made(node, made);
    }

    private Node required(String key) {
        Node value = node(key);
        if (value == null) {
            throw new YamlError(node, "the key '" + key + "' is missing here");
        }
        return value;
    }
}

package dev.crowfoot.adapter.files.yaml;

import dev.crowfoot.adapter.files.yaml.Node.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys that are about to be written, in the order in which they are put. What is as usual is left out. */
public final class Draft {

    private final List<Field> fields = new ArrayList<>();

    /** Puts the value. */
    public Draft put(String key, Node value) {
        fields.add(new Field(0, 0, key, value));
        return this;
    }

    /** Puts the text, unless there is none. */
    public Draft text(String key, @Nullable String value) {
        return value == null ? this : put(key, Node.Scalar.text(value));
    }

    /** Puts the number, unless there is none. */
    public Draft number(String key, @Nullable Number value) {
        return value == null ? this : put(key, Node.Scalar.bare(value.toString()));
    }

    /** Puts the number, unless it is as usual. */
    public Draft number(String key, int value, int usual) {
        return value == usual ? this : number(key, value);
    }

    /** Puts the flag, unless it is as usual. */
    public Draft flag(String key, boolean value, boolean usual) {
        return value == usual ? this : put(key, Node.Scalar.bare(String.valueOf(value)));
    }

    /** Puts the choice, unless it is as usual. */
    public <E extends Enum<E>> Draft choice(String key, E value, @Nullable E usual) {
        return value == usual ? this : put(key, Node.Scalar.text(Words.of(value)));
    }

    /** Puts the list, unless it is empty. */
    public Draft items(String key, Collection<? extends Node> items) {
        return items.isEmpty() ? this : put(key, new Node.Items(0, 0, List.copyOf(items)));
    }

    /** Puts the texts as a list, unless there are none. */
    public Draft texts(String key, Collection<String> texts) {
        return items(key, texts.stream().map(Node.Scalar::text).toList());
    }

    /** Puts the texts under their keys, unless there are none. */
    public Draft texts(String key, Map<String, String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        Draft inner = new Draft();
        texts.forEach(inner::text);
        return put(key, inner.done());
    }

    /** Puts these keys below this one, unless there are none. */
    public Draft draft(String key, Draft inner) {
        return inner.isEmpty() ? this : put(key, inner.done());
    }

    /** Puts the keys of that draft among these. */
    public Draft all(Draft other) {
        fields.addAll(other.fields);
        return this;
    }

    /** Whether nothing was put. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The keys, each on its line. */
    public Node.Fields done() {
        return new Node.Fields(0, 0, fields, false);
    }

    /** The keys in one line. */
    public Node.Fields inline() {
        return new Node.Fields(0, 0, fields, true);
    }
}

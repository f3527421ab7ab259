package dev.crowfoot.adapter.liquibase;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Changelogs in JSON. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(List<Attributes> entries) {
        JsonText json = new JsonText();
        json.value(Map.of("databaseChangeLog", Attributes.entries(entries)), 0);
        return json.text.append('\n').toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map when map.isEmpty() -> text.append("{}");
            case Map<?, ?> map -> map(map, depth);
            case List<?> list when list.isEmpty() -> text.append("[]");
            case List<?> list -> list(list, depth);
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag);
            default -> string(value.toString());
        }
    }

    private void map(Map<?, ?> map, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            string(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), depth + 1);
            text.append(entries.hasNext() ? "," : "");
        }
        line(depth);
        text.append('}');
    }

    private void list(List<?> list, int depth) {
        text.append('[');
        Iterator<?> entries = list.iterator();
        while (entries.hasNext()) {
            line(depth + 1);
            value(entries.next(), depth + 1);
            text.append(entries.hasNext() ? "," : "");
        }
        line(depth);
        text.append(']');
    }

    private void line(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}

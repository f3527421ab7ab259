package dev.crowfoot.adapter.liquibase;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changelogs in XML: attributes where there is one value, elements where there are parts. */
final class XmlText {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                    http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.33.xsd">
            """;
    /** Lists that have no element around them. */
    private static final Set<String> BARE = Set.of("changes", "columns");
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder(HEAD);

    private XmlText() {}

    static String of(List<Attributes> changesets) {
        XmlText xml = new XmlText();
        changesets.forEach(c -> xml.element(c.name(), c.values(), 1));
        return xml.text.append("</databaseChangeLog>\n").toString();
    }

    private void element(String name, Map<?, ?> values, int depth) {
        text.append(INDENT.repeat(depth)).append('<').append(name);
        boolean sql = name.equals("sql");
        values.forEach((key, value) -> {
            if (isAttribute(name, key.toString(), value)) {
                text.append(' ').append(key).append("=\"").append(escaped(value.toString(), true)).append('"');
            }
        });
        if (sql) {
            text.append('>').append(escaped(String.valueOf(values.get("sql")), false)).append("</sql>\n");
        } else if (values.entrySet().stream().allMatch(e -> isAttribute(name, e.getKey().toString(), e.getValue()))) {
            text.append("/>\n");
        } else {
            text.append(">\n");
            values.forEach((key, value) -> part(name, key.toString(), value, depth + 1));
            text.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
        }
    }

    private static boolean isAttribute(String element, String key, Object value) {
        boolean body = (element.equals("sql") && key.equals("sql")) || (element.equals("changeSet") && key.equals("comment"));
        return !body && !(value instanceof List) && !(value instanceof Map);
    }

    private void part(String element, String key, Object value, int depth) {
        if (isAttribute(element, key, value)) {
            return;
        }
        if (value instanceof List<?> list) {
            list(key, list, depth);
        } else if (value instanceof Map<?, ?> map) {
            element(key, map, depth);
        } else {
            text.append(INDENT.repeat(depth)).append('<').append(key).append('>').append(escaped(value.toString(), false)).append("</")
                    .append(key).append(">\n");
        }
    }

    private void list(String name, List<?> list, int depth) {
        boolean bare = BARE.contains(name);
        if (!bare) {
            text.append(INDENT.repeat(depth)).append('<').append(name).append(">\n");
        }
        for (Object entry : list) {
            if (entry instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    if (value instanceof Map<?, ?> values) {
                        element(key.toString(), values, bare ? depth : depth + 1);
                    }
                });
            }
        }
        if (!bare) {
            text.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
        }
    }

    private static String escaped(String text, boolean attribute) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return attribute ? safe.replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") : safe;
    }
}

package dev.crowfoot.mapping.type;

import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of types that are drawn by name. A name in double quotes, or behind a schema, is an object of the database itself (a domain);
 * any other is the database's own. Dimensions are {@code []}, or H2's {@code array}.
 */
final class NativeTypes {

    private static final List<String> ZONES = List.of(" with time zone", " without time zone");
    private static final String QUOTED_CHAR = "\"char\"";

    private NativeTypes() {}

    /** The text of a type. */
    static String text(SqlType type) {
        String arrays = "[]".repeat(type.dimensions());
        if (!type.userDefined()) {
            return type.scalarText() + arrays;
        }
        String schema = type.schema() == null ? "" : quoted(type.schema()) + ".";
        String arguments = type.arguments().isEmpty() ? "" : "(" + String.join(",", type.arguments()) + ")";
        return schema + quoted(type.name()) + arguments + arrays;
    }

    /** The type that a text says. */
    static SqlType parse(String sql, Target target) {
        String text = sql.strip();
        int dimensions = 0;
        while (text.endsWith("[]") || text.toLowerCase(Locale.ROOT).endsWith(" array")) {
            text = text.substring(0, text.length() - (text.endsWith("[]") ? 2 : " array".length())).strip();
            dimensions++;
        }
        if (text.isEmpty()) {
            return SqlType.of(sql);
        }
        if (target == Target.H2 && text.toLowerCase(Locale.ROOT).matches("(?s)(interval |row\\().*")) {
            return new SqlType(null, text, false, List.of(), dimensions);
        }
        return withArguments(text, dimensions);
    }

    private static SqlType withArguments(String text, int dimensions) {
        int open = outsideQuotes(text, '(', 0);
        int close = open < 0 ? -1 : text.lastIndexOf(')');
        if (open <= 0 || close < open) {
            return named(text, List.of(), dimensions);
        }
        String behind = text.substring(close + 1);
        if (!behind.isEmpty() && !ZONES.contains(behind)) {
            return named(text, List.of(), dimensions);
        }
        return named(text.substring(0, open).stripTrailing() + behind, arguments(text.substring(open + 1, close)), dimensions);
    }

    private static List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        int from = 0;
        for (int comma = outsideQuotes(list, ',', 0); comma >= 0; comma = outsideQuotes(list, ',', from)) {
            arguments.add(list.substring(from, comma).strip());
            from = comma + 1;
        }
        arguments.add(list.substring(from).strip());
        return arguments;
    }

    private static SqlType named(String name, List<String> arguments, int dimensions) {
        int dot = outsideQuotes(name, '.', 0);
        boolean own = !name.equals(QUOTED_CHAR) && (dot > 0 || name.startsWith("\""));
        if (!own) {
            return new SqlType(null, name, false, arguments, dimensions);
        }
        String schema = dot > 0 ? unquoted(name.substring(0, dot)) : null;
        return userDefined(schema, unquoted(name.substring(dot + 1)), arguments, dimensions);
    }

    private static SqlType userDefined(@Nullable String schema, String name, List<String> arguments, int dimensions) {
        return name.isBlank() ? new SqlType(null, "\"\"", false, arguments, dimensions)
                : new SqlType(schema, name, true, arguments, dimensions);
    }

    /** The place of a character that stands in no quotes, or -1. */
    private static int outsideQuotes(String text, char wanted, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == wanted) {
                return i;
            } else if (c == '\'' || c == '"') {
                quote = c;
            }
        }
        return -1;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}

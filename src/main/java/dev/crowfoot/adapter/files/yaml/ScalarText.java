package dev.crowfoot.adapter.files.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is written: without quotes, in single quotes, in double quotes with escapes, or as a block (YAML 1.2.2, chapters 5 to 8). */
final class ScalarText {

    /** Texts that YAML 1.1 or 1.2 readers take for something else. */
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "~");
    /** Whatever might be a number, a time or a date to some reader. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]?[0-9][0-9a-fA-FxXoO_.:eE+TtZz -]*|[-+]?\\.(inf|nan).*",
            Pattern.CASE_INSENSITIVE);
    private static final String NEVER_FIRST = "-?:,[]{}#&*!|>'\"%@`=<.+ \t";

    private ScalarText() {}

    /** Whether the text is written as a block: it has several lines, and a block holds it exactly. */
    static boolean isBlock(String text) {
        if (text.indexOf('\n') < 0 || text.isBlank() || Character.isWhitespace(text.charAt(0))) {
            return false;
        }
        String body = text.stripTrailing();
        return text.substring(body.length()).chars().allMatch(c -> c == '\n')
                && text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c));
    }

    /** The text in one line. */
    static String inline(String text) {
        if (text.codePoints().allMatch(ScalarText::isPrintable)) {
            return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> escape(quoted, c));
        return quoted.append('"').toString();
    }

    /** Never asked of texts in one line with others, where commas and brackets mean something. */
    private static boolean isPlain(String text) {
        return !text.isEmpty() && NEVER_FIRST.indexOf(text.charAt(0)) < 0 && !text.endsWith(" ") && !text.endsWith(":")
                && !text.contains(": ") && !text.contains(" #") && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !NUMBER_LIKE.matcher(text).matches();
    }

    private static boolean isPrintable(int c) {
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static void escape(StringBuilder quoted, int c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    quoted.appendCodePoint(c);
                } else {
                    quoted.append(c > 0xFFFF ? String.format(Locale.ROOT, "\\U%08x", c) : String.format(Locale.ROOT, "\\u%04x", c));
                }
            }
        }
    }
}

package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern for names: {@code *} stands for any text and {@code ?} for one character. It is held against the name, and against the name with its schema
 * in front; neither the case of letters counts nor quotation marks, which are around a name that is held exactly and which nobody would type.
 */
public final class NamePattern {

    private final Pattern regex;

    /** The pattern that was written so. */
    public NamePattern(String text) {
        regex = Pattern.compile(regex(folded(text)), Pattern.DOTALL);
    }

    /** Whether the name, or the name with its schema, is like this. */
    public boolean fits(QualifiedName name) {
        return fits(name.name()) || (name.schema() != null && fits(name.toString()));
    }

    /** Whether a text is like this. */
    public boolean fits(String name) {
        return regex.matcher(folded(name)).matches();
    }

    /** Whether a text stands for one name alone. */
    static boolean isName(String text) {
        return text.indexOf('*') < 0 && text.indexOf('?') < 0;
    }

    /** A text without what does not count in it. */
    static String folded(String text) {
        return text.replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        pattern.codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return regex.toString();
    }
}

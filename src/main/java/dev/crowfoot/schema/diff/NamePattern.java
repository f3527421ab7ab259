package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern for names: {@code *} stands for any text and {@code ?} for one character. It is held against the name, and against the name with its schema
 * in front; the case of letters does not count.
 */
public record NamePattern(String text) {

    /** Whether the name, or the name with its schema, is like this. */
    public boolean fits(QualifiedName name) {
        String schema = name.schema();
        String own = bare(name.name());
        return fits(own) || (schema != null && fits(bare(schema) + "." + own));
    }

    /** Whether a text is like this, whatever its case. */
    public boolean fits(String name) {
        return Pattern.compile(regex(text.toLowerCase(Locale.ROOT)), Pattern.DOTALL).matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** A name that is held exactly stands in quotes, which nobody would type. */
    private static String bare(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
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

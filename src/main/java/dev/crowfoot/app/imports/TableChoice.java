package dev.crowfoot.app.imports;

import dev.crowfoot.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which tables are wanted. In a pattern {@code *} stands for any text and {@code ?} for one character; it is held against the name, and against the
 * name with its schema in front; the case of letters does not count.
 *
 * @param include patterns of which one must fit; empty for all
 * @param exclude patterns of which none may fit
 * @param ticked the tables that a person ticked, or null where nobody was asked
 */
public record TableChoice(List<String> include, List<String> exclude, @Nullable Set<QualifiedName> ticked) {

    /** Every table. */
    public static final TableChoice ALL = new TableChoice(List.of(), List.of(), null);

    /** Copies the collections. */
    public TableChoice {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        ticked = ticked == null ? null : Set.copyOf(ticked);
    }

    /** Whether the table is wanted. */
    public boolean wants(QualifiedName table) {
        boolean included = include.isEmpty() || include.stream().anyMatch(p -> fits(p, table));
        return included && exclude.stream().noneMatch(p -> fits(p, table)) && (ticked == null || ticked.contains(table));
    }

    private static boolean fits(String pattern, QualifiedName table) {
        Pattern regex = Pattern.compile(regex(pattern.toLowerCase(Locale.ROOT)), Pattern.DOTALL);
        String name = bare(table.name());
        String whole = table.schema() == null ? name : bare(table.schema()) + "." + name;
        return regex.matcher(name).matches() || regex.matcher(whole).matches();
    }

    /** A name that is held exactly stands in quotes, which nobody would type. */
    private static String bare(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return (quoted ? name.substring(1, name.length() - 1) : name).toLowerCase(Locale.ROOT);
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

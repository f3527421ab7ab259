package dev.crowfoot.mapping;

import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.NamingRules.Letters;
import dev.crowfoot.target.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Names in the database by convention, in the common form of {@link dev.crowfoot.target.Identifiers}. A name depends on nothing but
 * the rules and what it is made from, and fits the target with the shortest names, so it is the same on all targets.
 */
public final class Naming {

    /** The shortest limit of all targets, in bytes of UTF-8. */
    public static final int LIMIT = Arrays.stream(Target.values()).mapToInt(Target::identifierLimit).min().orElseThrow();

    private static final int HASH_LENGTH = 8;

    private final NamingRules rules;

    /** Names by these rules. */
    public Naming(NamingRules rules) {
        this.rules = rules;
    }

    /** The table of a class: {@code order_lines} for {@code OrderLine}. */
    public String table(String className) {
        List<String> words = words(className);
        if (rules.plural()) {
            words.set(words.size() - 1, Plurals.plural(words.getLast()));
        }
        return fitting(spelled(words, true));
    }

    /** The column of a field: {@code created_at} for {@code createdAt}. */
    public String column(String field) {
        return isSpelledAlready(field) ? field : fitting(spelled(words(field), false));
    }

    /** The column of a foreign key: {@code author_id} for the field {@code author} and the referenced column {@code id}. */
    public String foreignKeyColumn(String field, String referencedColumn) {
        List<String> words = words(field);
        words.addAll(words(bare(referencedColumn)));
        return fitting(spelled(words, false));
    }

    /** The table between two: {@code post_tags} for the class {@code Post} and its field {@code tags}. */
    public String joinTable(String ownerClass, String field) {
        List<String> words = words(ownerClass);
        words.addAll(words(field));
        return fitting(spelled(words, true));
    }

    /** The column of a join table that refers to an entity of this class: {@code post_id}. */
    public String joinTableColumn(String className, String referencedColumn) {
        return foreignKeyColumn(className, referencedColumn);
    }

    /** The same where both ends are the same class, or were named alike: one of the field's things, {@code friend_id} for {@code friends}. */
    public String joinTableColumnByField(String field, String referencedColumn) {
        List<String> words = words(field);
        words.set(words.size() - 1, Plurals.singular(words.getLast()));
        words.addAll(words(bare(referencedColumn)));
        return fitting(spelled(words, false));
    }

    /** The enum type of the database for an enum: {@code order_status}. */
    public String enumType(String className) {
        return fitting(spelled(words(className), true));
    }

    /** The name of a table's primary key. */
    public String primaryKey(String table) {
        return filled(rules.primaryKey(), table, List.of(), "");
    }

    /** The name of a foreign key. */
    public String foreignKey(String table, List<String> columns, String referencedTable) {
        return filled(rules.foreignKey(), table, columns, referencedTable);
    }

    /** The name of a unique constraint. */
    public String unique(String table, List<String> columns) {
        return filled(rules.unique(), table, columns, "");
    }

    /** The name of the check that keeps an enum's column to the constants. */
    public String check(String table, String column) {
        return filled(rules.check(), table, List.of(column), "");
    }

    /** The name of a check constraint that is over no one column: with its id in place of it, which neither its place nor its text changes. */
    public String freeCheck(String table, String id) {
        return check(table, lettered(id.replace('-', '_').toLowerCase(Locale.ROOT)));
    }

    /** The name of an index; an expression in it is called {@code expr}. */
    public String index(String table, List<String> columns) {
        return filled(rules.index(), table, columns, "");
    }

    /** A name with a number behind it that still fits: {@code ix_posts_title_2}. */
    public static String numbered(String name, int number) {
        return shortened(name, "_" + number);
    }

    private String filled(String pattern, String table, List<String> columns, String referencedTable) {
        String list = columns.size() == 1 ? bare(columns.getFirst()) : columns.stream().map(Naming::bare).collect(Collectors.joining("_"));
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            name.append(lettered(pattern.substring(at, open))).append(switch (pattern.substring(open + 1, close)) {
                case "table", "name" -> bare(table);
                case "columns" -> list;
                case "referenced_table" -> bare(referencedTable);
                default -> pattern.substring(open, close + 1);
            });
            at = close + 1;
        }
        return fitting(name.append(lettered(pattern.substring(at))).toString());
    }

    /** What a pattern says besides names is in capitals where the names are. */
    private String lettered(String text) {
        return rules.letters() == Letters.UPPER_SNAKE_CASE ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Without the quotes that only say that a name is exact. */
    static String bare(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private boolean isSpelledAlready(String field) {
        if (rules.letters() != Letters.SNAKE_CASE || field.length() > LIMIT) {
            return false;
        }
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The words of a name; of one without letters and digits a word that is its own. */
    private static List<String> words(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() ? new ArrayList<>(List.of("x" + hash(name))) : words;
    }

    private String spelled(List<String> words, boolean capital) {
        return switch (rules.letters()) {
            case SNAKE_CASE -> String.join("_", words);
            case UPPER_SNAKE_CASE -> String.join("_", words).toUpperCase(Locale.ROOT);
            case AS_IN_JAVA -> {
                String camel = words.stream().map(Words::capitalised).collect(Collectors.joining());
                yield capital ? camel : words.getFirst() + camel.substring(Words.capitalised(words.getFirst()).length());
            }
        };
    }

    private static String fitting(String name) {
        return bytes(name) <= LIMIT ? name : shortened(name, "_" + hash(name));
    }

    private static String shortened(String name, String ending) {
        int end = name.length();
        while (end > 0 && bytes(name.substring(0, end)) + ending.length() > LIMIT) {
            end = name.offsetByCodePoints(end, -1);
        }
        String start = name.substring(0, end);
        return (end < name.length() && start.endsWith("_") ? start.substring(0, end - 1) : start) + ending;
    }

    /** How many bytes the name takes in UTF-8, which is what PostgreSQL counts. */
    public static int bytes(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) > 127) {
                return name.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return length;
    }

    private static String hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        String hex = Long.toHexString(crc.getValue());
        return "0".repeat(HASH_LENGTH - hex.length()) + hex;
    }
}

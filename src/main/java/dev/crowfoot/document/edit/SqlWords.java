package dev.crowfoot.document.edit;

import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an SQL expression, so that names in it can be exchanged without touching texts, comments, types or functions. Lexical
 * rules: PostgreSQL manual, 4.1 (H2 knows the same except for the escapes of {@code E'...'}).
 */
final class SqlWords {

    private static final Pattern TOKEN = Pattern.compile("(?s)(?<skip>[eE]'[^'\\\\]*+(?:(?:\\\\.|'')[^'\\\\]*+)*+'|'[^']*+(?:''[^']*+)*+'" // texts
            + "|(?<tag>\\$(?:[A-Za-z_][A-Za-z0-9_]*)?\\$).*?\\k<tag>" // texts between dollars
            + "|--[^\\n]*|/\\*.*?\\*/|\\s+)" // comments, blanks
            + "|(?<quoted>\"[^\"]*+(?:\"\"[^\"]*+)*+\")|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)|(?<other>::|[0-9][0-9a-zA-Z_.]*|.)");

    private final List<Token> tokens = new ArrayList<>();

    /** A piece of the text; pieces that are neither blank nor comment nor text are significant. */
    private record Token(String text, Kind kind) {}

    private enum Kind {
        BLANK, TEXT, WORD, QUOTED, OTHER
    }

    private SqlWords(String sql) {
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String text = matcher.group();
            tokens.add(new Token(text, matcher.group("quoted") != null ? Kind.QUOTED : matcher.group("word") != null ? Kind.WORD
                    : matcher.group("other") != null ? Kind.OTHER : text.endsWith("'") || text.endsWith("$") ? Kind.TEXT : Kind.BLANK));
        }
    }

    /**
     * The expression with other names for columns and for tables in front of a point.
     *
     * @param columns new names by old ones, both in the common form of {@link Identifiers}
     * @param tables the same for tables
     */
    static String renamed(String sql, Map<String, String> columns, Map<String, String> tables) {
        SqlWords words = new SqlWords(sql);
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < words.tokens.size(); i++) {
            Token token = words.tokens.get(i);
            boolean isName = token.kind() == Kind.WORD || token.kind() == Kind.QUOTED;
            Map<String, String> names = words.next(i).equals(".") ? tables : columns;
            String renamed = isName && words.isColumnOrTable(i, tables) ? lookup(names, token) : null;
            result.append(renamed == null ? token.text() : Identifiers.sql(renamed));
        }
        return result.toString();
    }

    private static @org.jspecify.annotations.Nullable String lookup(Map<String, String> names, Token token) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            String written = Identifiers.sql(name.getKey());
            boolean same = token.kind() == Kind.WORD ? written.equals(token.text().toLowerCase(Locale.ROOT)) : written.equals(token.text())
                    || (Identifiers.isPlain(name.getKey()) && token.text().equals('"' + name.getKey() + '"'));
            if (same) {
                return name.getValue();
            }
        }
        return null;
    }

    /** Not a type behind {@code ::} or {@code as}, not a function, not a text's type, not the column of another table. */
    private boolean isColumnOrTable(int index, Map<String, String> tables) {
        String before = previous(index);
        if (before.equals("::") || before.equalsIgnoreCase("as") || before.equalsIgnoreCase("collate")) {
            return false;
        }
        if (next(index).equals("(") || nextIsText(index)) {
            return false;
        }
        if (!before.equals(".")) {
            return true;
        }
        Token qualifier = qualifier(index);
        return lookup(tables, qualifier) != null;
    }

    /** The name in front of the point in front of that place. */
    private Token qualifier(int index) {
        int point = index - 1;
        while (point > 0 && !tokens.get(point).text().equals(".")) {
            point--;
        }
        for (int i = point - 1; i >= 0; i--) {
            if (tokens.get(i).kind() != Kind.BLANK) {
                return tokens.get(i);
            }
        }
        return new Token("", Kind.OTHER);
    }

    private String previous(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (tokens.get(i).kind() != Kind.BLANK) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private String next(int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Kind.BLANK) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private boolean nextIsText(int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Kind.BLANK) {
                return tokens.get(i).kind() == Kind.TEXT;
            }
        }
        return false;
    }
}

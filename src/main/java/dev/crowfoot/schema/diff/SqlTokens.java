package dev.crowfoot.schema.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SQL text cut into words, numbers, literals, quoted names, symbols, comments and white space; put together again it is the same text. Knows what PostgreSQL and
 * H2 take for literals (PostgreSQL manual, 4.1.2: quotes doubled, {@code E''} with backslashes, dollar quotes; comments that nest).
 */
final class SqlTokens {

    /** What a token is. */
    enum Kind {
        WORD, QUOTED, NUMBER, STRING, SYMBOL, SPACE
    }

    /** A piece of the text. */
    record Token(Kind kind, String text) {

        boolean is(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        boolean isSymbol(String symbol) {
            return kind == Kind.SYMBOL && text.equals(symbol);
        }

        boolean isIdentifier() {
            return kind == Kind.WORD || kind == Kind.QUOTED;
        }
    }

    private static final String OPERATORS = "+-*/<>=~!@#%^&|`?";

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    /** All tokens; comments are white space. */
    static List<Token> of(String sql) {
        SqlTokens cut = new SqlTokens(sql);
        while (cut.at < sql.length()) {
            cut.next();
        }
        return cut.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c) || starts("--") || starts("/*")) {
            add(Kind.SPACE, endOfSpace());
        } else if (c == '\'') {
            add(Kind.STRING, endOfQuotes(at, '\'', false));
        } else if (c == '"') {
            add(Kind.QUOTED, endOfQuotes(at, '"', false));
        } else if (c == '$' && endOfDollarQuote() > 0) {
            add(Kind.STRING, endOfDollarQuote());
        } else if (Character.isDigit(c) || (c == '.' && at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1)))) {
            add(Kind.NUMBER, endOfNumber());
        } else if (Character.isLetter(c) || c == '_') {
            word();
        } else {
            add(Kind.SYMBOL, endOfSymbol(c));
        }
    }

    private void word() {
        int end = at;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_' || sql.charAt(end) == '$')) {
            end++;
        }
        String prefix = sql.substring(at, end).toLowerCase(Locale.ROOT);
        boolean quote = end < sql.length() && sql.charAt(end) == '\'';
        if (quote && List.of("e", "b", "x", "n").contains(prefix)) {
            add(Kind.STRING, endOfQuotes(end, '\'', prefix.equals("e")));
        } else if (prefix.equals("u") && end + 1 < sql.length() && sql.charAt(end) == '&' && "'\"".indexOf(sql.charAt(end + 1)) >= 0) {
            add(sql.charAt(end + 1) == '"' ? Kind.QUOTED : Kind.STRING, endOfQuotes(end + 1, sql.charAt(end + 1), false));
        } else {
            add(Kind.WORD, end);
        }
    }

    private int endOfSpace() {
        int end = at;
        while (end < sql.length()) {
            if (sql.startsWith("--", end)) {
                int line = sql.indexOf('\n', end);
                end = line < 0 ? sql.length() : line + 1;
            } else if (sql.startsWith("/*", end)) {
                end = endOfComment(end);
            } else if (Character.isWhitespace(sql.charAt(end))) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    private int endOfComment(int start) {
        int depth = 0;
        int end = start;
        while (end < sql.length()) {
            if (sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
                if (depth == 0) {
                    return end;
                }
            } else {
                end++;
            }
        }
        return end;
    }

    private int endOfQuotes(int open, char quote, boolean backslashes) {
        int end = open + 1;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            if (backslashes && c == '\\') {
                end += 2;
            } else if (c == quote && end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                end += 2;
            } else if (c == quote) {
                return end + 1;
            } else {
                end++;
            }
        }
        return sql.length();
    }

    /** The end of a dollar quote that starts here, or -1. */
    private int endOfDollarQuote() {
        int close = sql.indexOf('$', at + 1);
        if (close < 0) {
            return -1;
        }
        String tag = sql.substring(at, close + 1);
        boolean named = tag.substring(1, tag.length() - 1).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        int end = sql.indexOf(tag, close + 1);
        return !named || end < 0 ? -1 : end + tag.length();
    }

    private int endOfNumber() {
        int end = at;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            boolean sign = (c == '+' || c == '-') && "eE".indexOf(sql.charAt(end - 1)) >= 0;
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && !sign) {
                return end;
            }
            end++;
        }
        return end;
    }

    private int endOfSymbol(char first) {
        if (starts("::") || starts(":=")) {
            return at + 2;
        }
        if (OPERATORS.indexOf(first) < 0) {
            return at + Character.charCount(sql.codePointAt(at));
        }
        int end = at + 1;
        while (end < sql.length() && OPERATORS.indexOf(sql.charAt(end)) >= 0 && !sql.startsWith("--", end) && !sql.startsWith("/*", end)) {
            end++;
        }
        return end;
    }

    private boolean starts(String text) {
        return sql.startsWith(text, at);
    }

    private void add(Kind kind, int end) {
        int within = Math.min(end, sql.length());
        tokens.add(new Token(kind, sql.substring(at, within)));
        at = within;
    }
}

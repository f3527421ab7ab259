package dev.crowfoot.design.check;

import org.jspecify.annotations.Nullable;

/** Whether a piece of SQL can stand inside a statement without ending it or swallowing what follows. */
final class SqlFragments {

    private SqlFragments() {}

    /** Why it cannot, or null if it can. */
    static @Nullable String refusal(String sql) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == ';') {
                return "contains a semicolon, which would end the statement";
            } else if (sql.startsWith("--", i) || sql.startsWith("/*", i) || sql.startsWith("*/", i)) {
                return "contains a comment, which would swallow what follows";
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth < 0) {
                return "closes a parenthesis that it does not open";
            }
        }
        return quote != 0 ? "opens a quote that it does not close" : depth > 0 ? "opens a parenthesis that it does not close" : null;
    }
}

package dev.crowfoot.adapter.jdbc;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of SQL expressions. */
final class Expressions {

    private static final Pattern CAST_LITERAL =
            Pattern.compile("('[^']*+(?:''[^']*+)*+')::([a-z][a-z0-9_ ]*?)(\\(\\d+(?:,\\d+)?\\))?((?:\\[\\])*)");
    private static final List<String> NUMBERS = List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Pattern NUMBER = Pattern.compile("'(-?\\d+(?:\\.\\d+)?)'");
    private static final BigDecimal HIGHEST_BIGINT = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal HIGHEST_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Expressions() {}

    /** Without the parentheses that enclose all of it, however many. */
    static String withoutParentheses(String expression) {
        String text = expression.strip();
        while (text.startsWith("(") && closingOf(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /**
     * A default without the cast of a literal to the column's own type, which PostgreSQL adds and which says nothing:
     * {@code 'draft'::character varying} is {@code 'draft'}, {@code '-1'::integer} is {@code -1}. A number that somebody wrote as a text, as {@code '0'::bigint} tells,
     * stays one: from a plain number PostgreSQL makes another constant.
     *
     * @param type the column's type as {@code format_type} names it, without arguments and brackets
     */
    static @Nullable String withoutOwnCast(@Nullable String expression, String type, int dimensions) {
        if (expression == null) {
            return null;
        }
        Matcher cast = CAST_LITERAL.matcher(expression);
        if (!cast.matches() || cast.group(4).length() / 2 != (dimensions == 0 ? 0 : 1)) {
            return expression;
        }
        String literal = cast.group(1);
        Matcher number = NUMBER.matcher(literal);
        boolean numeric = dimensions == 0 && NUMBERS.contains(type) && NUMBERS.contains(cast.group(2));
        if (numeric && number.matches() && typeOf(new BigDecimal(number.group(1))).equals(cast.group(2))) {
            return number.group(1);
        }
        return cast.group(2).equals(type) || (cast.group(2).equals("bpchar") && type.equals("character")) ? literal : expression;
    }

    /** The type that PostgreSQL gives a constant that is written as this number (its documentation, 4.1.2.6). */
    private static String typeOf(BigDecimal number) {
        BigDecimal size = number.abs();
        if (number.scale() > 0 || size.compareTo(HIGHEST_BIGINT) > 0) {
            return "numeric";
        }
        return size.compareTo(HIGHEST_INTEGER) > 0 ? "bigint" : "integer";
    }

    /** The place of the parenthesis that closes the one at the start, or -1; quotes are respected. */
    private static int closingOf(String text) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}

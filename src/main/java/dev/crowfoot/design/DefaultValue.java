package dev.crowfoot.design;

/**
 * What the database puts into a column that an insert leaves out.
 *
 * @param kind whether the text is a value or SQL
 * @param text for a literal the bare value without quotes ({@code draft}, {@code 0}, {@code true}), which each target quotes as the
 *     attribute's type needs it; for an expression the SQL
 */
public record DefaultValue(Kind kind, String text) {

    /** How the text is meant. */
    public enum Kind {
        LITERAL, EXPRESSION
    }

    /** A value. */
    public static DefaultValue literal(String text) {
        return new DefaultValue(Kind.LITERAL, text);
    }

    /** An expression in SQL. */
    public static DefaultValue expression(String sql) {
        return new DefaultValue(Kind.EXPRESSION, sql);
    }
}

package dev.crowfoot.design;

/**
 * How names in the database are made where none is given. In the patterns, {@code {table}}, {@code {columns}} (joined by an
 * underscore), {@code {referenced_table}} and {@code {name}} stand for those; a result that is too long for the target is
 * shortened and ends in a hash of the whole.
 *
 * @param plural whether table names are the plural of the class name
 * @param primaryKey pattern, {@code {table}}
 * @param foreignKey pattern, {@code {table}}, {@code {columns}}, {@code {referenced_table}}
 * @param unique pattern, {@code {table}}, {@code {columns}}
 * @param check pattern, {@code {table}}, {@code {columns}} (the column of an enum check; another check has its id)
 * @param index pattern, {@code {table}}, {@code {columns}}
 */
public record NamingRules(Letters letters, boolean plural, String primaryKey, String foreignKey, String unique, String check,
        String index) {

    /** How the words of a Java name are joined in the database. */
    public enum Letters {
        /** {@code order_line}. */
        SNAKE_CASE,
        /** {@code ORDER_LINE}. */
        UPPER_SNAKE_CASE,
        /** {@code orderLine} for columns and {@code OrderLine} for tables: as in Java. */
        AS_IN_JAVA
    }

    /** Lower case with underscores, plural tables; {@code posts_pkey} would be PostgreSQL's own, {@code pk_posts} is clearer. */
    public static final NamingRules DEFAULT =
            new NamingRules(Letters.SNAKE_CASE, true, "pk_{table}", "fk_{table}_{columns}", "uq_{table}_{columns}",
                    "ck_{table}_{columns}", "ix_{table}_{columns}");
}

package dev.crowfoot.adapter.liquibase;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a statement, wherever it comes from, loses rows or values. */
final class DestructiveSql {

    private static final Pattern LOSES = Pattern.compile(
            "\\s*(drop (table|schema|database|materialized view)|truncate|delete from|alter table .* drop (column|(?!constraint|primary key|"
                    + "default|not null|identity|expression|if exists constraint)[\"a-z_])).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OF_A_COLUMN = Pattern.compile(".* alter (column )?\\S+ +drop .*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

    private DestructiveSql() {}

    /** Whether it does. */
    static boolean loses(String sql) {
        String words = TEXT.matcher(sql).replaceAll("''").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return LOSES.matcher(words).matches() && !OF_A_COLUMN.matcher(words).matches();
    }
}

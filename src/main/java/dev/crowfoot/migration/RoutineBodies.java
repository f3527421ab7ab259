package dev.crowfoot.migration;

import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SqlText;
import java.util.Set;
import java.util.regex.Pattern;

/** What the body of a routine is: a text that PostgreSQL looks at or not, as it is told, or something that it always reads (manual, {@code CREATE FUNCTION}). */
final class RoutineBodies {

    private static final Pattern SQL = language("sql");
    private static final Pattern LIBRARY = language("(?:c|internal)");

    private RoutineBodies() {}

    private static Pattern language(String name) {
        return Pattern.compile("\\bLANGUAGE\\s+'?" + name + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Whether it is a routine whose body is a text in SQL or another language. */
    static boolean isText(SqlObject object) {
        return ObjectOrder.ROUTINES.contains(object.kind()) && !LIBRARY.matcher(object.create()).find() && !isInStandardSql(object);
    }

    /** Whether it is a routine in SQL, which PostgreSQL opens where it is used. */
    static boolean isInSql(SqlObject object) {
        return ObjectOrder.ROUTINES.contains(object.kind()) && SQL.matcher(object.create()).find();
    }

    private static boolean isInStandardSql(SqlObject object) {
        Set<String> words = SqlText.mentioned(object.create());
        return !words.contains("as") && (words.contains("atomic") || words.contains("return"));
    }
}

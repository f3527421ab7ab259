package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.SqlObject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement that makes an H2 function, aggregate or trigger, cut before its Java: a class's name or source, which nobody may load or compile only to compare a text.
 *
 * @param head all before it
 * @param word {@code FOR}, {@code AS} or {@code CALL}
 * @param java the name or the source
 */
record JavaBody(String head, String word, String java) {

    private static final Pattern STATEMENT = Pattern.compile(
            "(.*?)\\s(FOR|AS|CALL)\\s+(?:'((?:[^']|'')*)'|\"((?:[^\"]|\"\")*)\"|\\$\\$(.*)\\$\\$)\\s*;?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String NAME = "(?:[\\p{L}_][\\p{L}\\p{Nd}_]*|\"(?:[^\"]|\"\")+\")";
    private static final String QUALIFIED = NAME + "(?:\\s*\\.\\s*" + NAME + ")?";
    private static final String EVENT = "(?:INSERT|UPDATE|DELETE|SELECT|ROLLBACK)";
    /** All that may stand before the Java of a trigger (H2 manual, "CREATE TRIGGER"), and nothing else: no comment, no other statement, no expression. */
    private static final Pattern TRIGGER = Pattern.compile("\\s*CREATE\\s+(?:FORCE\\s+)?(TRIGGER\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"
            + QUALIFIED + "\\s+(?:BEFORE|AFTER|INSTEAD\\s+OF)\\s+" + EVENT + "(?:\\s*,\\s*" + EVENT + ")*\\s+ON\\s+" + QUALIFIED
            + "(?:\\s+FOR\\s+EACH\\s+(?:ROW|STATEMENT))?(?:\\s+QUEUE\\s+[0-9]+)?(?:\\s+NOWAIT)?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DETERMINISTIC = Pattern.compile("\\sDETERMINISTIC\\b", Pattern.CASE_INSENSITIVE);

    /** The statement in its parts; empty where it is not one. */
    static Optional<JavaBody> of(SqlObject object) {
        Matcher statement = STATEMENT.matcher(object.create());
        if (!statement.matches()) {
            return Optional.empty();
        }
        String java = statement.group(3) != null ? statement.group(3).replace("''", "'")
                : statement.group(4) != null ? statement.group(4).replace("\"\"", "\"") : statement.group(5);
        return Optional.of(new JavaBody(statement.group(1), statement.group(2).toUpperCase(Locale.ROOT), java));
    }

    /** The statement of a trigger for a class that is not there, which H2 takes with {@code FORCE} and leaves alone; empty where it may do more than that. */
    Optional<String> harmless() {
        Matcher trigger = TRIGGER.matcher(head);
        return trigger.matches() ? Optional.of("CREATE FORCE " + trigger.group(1) + " CALL 'none.Such'") : Optional.empty();
    }

    /** A statement as the reader writes it, with this Java in place of that which is not there. */
    String in(String read) {
        return read.substring(0, read.lastIndexOf(" CALL ")) + " " + word + " " + Names.literal(java);
    }

    /** The statement of a function or an aggregate as the reader writes it. */
    String routine(SqlObject object) {
        String kind = object.kind().equals("aggregate") ? "AGGREGATE " : "ALIAS ";
        return "CREATE FORCE " + kind + Names.sql(object.name()) + (DETERMINISTIC.matcher(head).find() ? " DETERMINISTIC" : "") + " " + word
                + " " + Names.literal(java);
    }
}

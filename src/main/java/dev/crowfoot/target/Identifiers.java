package dev.crowfoot.target;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of database objects in one common form for all targets. A plain name (lower case, not reserved) is written without quotes
 * and is held by the database as it folds it: {@code posts} is {@code posts} on PostgreSQL and {@code POSTS} on H2. Any other name is written in quotes and
 * held exactly: {@code order}, {@code Posts}, {@code first name}. A name that is itself in double quotes is held exactly although it looks
 * plain: {@code "posts"} is {@code posts} on H2 too. So one changelog and one annotation fit all targets, and no name of a database is lost.
 */
public final class Identifiers {

    private static final Pattern QUALIFIED = Pattern.compile("\"(?:[^\"]|\"\")+\"\\.\"(?:[^\"]|\"\")+\"");
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Identifiers() {}

    /** Whether the name, whatever its case, is a word that some target reserves. */
    public static boolean isReserved(String name) {
        return ReservedWords.ALL.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the name is written without quotes. */
    public static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !isReserved(name);
    }

    /** The name as SQL has it: plain, or in double quotes with each double quote in it doubled. */
    public static String sql(String name) {
        if (isPlain(name)) {
            return name;
        }
        String exact = isForced(name) ? name.substring(1, name.length() - 1) : name;
        return '"' + exact.replace("\"", "\"\"") + '"';
    }

    /** A collation as SQL has it: its name, or the names of its schema and its own, both in quotes already. */
    public static String collation(String collation) {
        return QUALIFIED.matcher(collation).matches() ? collation : '"' + collation.replace("\"", "\"\"") + '"';
    }

    /** The name as that database holds it in its catalogue. */
    public static String stored(String name, Target target) {
        if (isForced(name)) {
            return name.substring(1, name.length() - 1);
        }
        return target == Target.H2 && isPlain(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** The common form of a name that was read from that database's catalogue; the inverse of {@link #stored}. */
    public static String fromStored(String stored, Target target) {
        String lower = stored.toLowerCase(Locale.ROOT);
        if (target == Target.H2 && isPlain(lower) && stored.equals(stored.toUpperCase(Locale.ROOT))) {
            return lower;
        }
        boolean misread = isForced(stored) || (target == Target.H2 && isPlain(stored));
        return misread ? '"' + stored + '"' : stored;
    }

    private static boolean isForced(String name) {
        return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    }
}

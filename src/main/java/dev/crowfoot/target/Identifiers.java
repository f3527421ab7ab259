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

    /** The name as a database of that kind holds it in its catalogue, unless it is told to fold names otherwise. */
    public static String stored(String name, Target target) {
        return stored(name, Folding.usual(target));
    }

    /** The name as a database that does so with plain names holds it in its catalogue. */
    public static String stored(String name, Folding folding) {
        if (isForced(name)) {
            return name.substring(1, name.length() - 1);
        }
        return folding == Folding.TO_UPPER && isPlain(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** The common form of a name that was read from the catalogue of a database that folds names as its kind does; the inverse of {@link #stored(String, Target)}. */
    public static String fromStored(String stored, Target target) {
        return fromStored(stored, target, Folding.usual(target));
    }

    /**
     * The common form of a name that was read from a catalogue, which that database, and every other of its kind however it folds names, holds as exactly
     * that name: where an H2 does not fold to upper case, {@code posts} is {@code "posts"}, and {@code POSTS} is {@code POSTS}, both written in quotes.
     * Where it does, a name in upper case is plain, and each database holds it as it folds it.
     */
    public static String fromStored(String stored, Target target, Folding folding) {
        String lower = stored.toLowerCase(Locale.ROOT);
        if (folding == Folding.TO_UPPER && isPlain(lower) && stored.equals(stored.toUpperCase(Locale.ROOT))) {
            return lower;
        }
        boolean misread = isForced(stored) || (target == Target.H2 && isPlain(stored));
        return misread ? '"' + stored + '"' : stored;
    }

    private static boolean isForced(String name) {
        return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    }
}

package dev.crowfoot.fidelity;

import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a database, object by object, in the server's own words.
 *
 * @param objects what the server says, by the kind and the name of the object ({@code column: public.t.a})
 */
public record ServerCatalogue(SortedMap<String, Entry> objects) {

    /**
     * What the server says of one object.
     *
     * @param facts one property a line
     * @param expression what the server prints from a parsed form; the same thing may be printed in two ways
     * @param again SQL that lets the server parse the expression that it printed, and whose last query prints it again; a
     *        transaction with it must be rolled back
     */
    public record Entry(String facts, @Nullable String expression, @Nullable String again) {

        String text() {
            return expression == null ? facts : (facts + "\n" + expression).strip();
        }
    }

    /** Whether two objects whose expressions differ as text are the same nevertheless. */
    @FunctionalInterface
    interface Judge {
        boolean same(Entry one, Entry other) throws SQLException;
    }

    public ServerCatalogue {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    }

    /** All of that database but the system's schemas, members of extensions, and Liquibase's own tables. */
    public static ServerCatalogue of(TestDatabase database) throws SQLException {
        return switch (database.target()) {
            case H2 -> H2Catalogue.read(database);
            case POSTGRESQL -> PostgresqlCatalogue.read(database);
        };
    }

    /** What is not the same in two databases on one kind of server, an object a line; empty where they are the same. */
    public static List<String> differences(TestDatabase a, TestDatabase b) throws SQLException {
        return of(a).differences(of(b), (one, other) -> SecondParse.same(a, one, b, other));
    }

    /** What is not the same, word for word. */
    public List<String> differences(ServerCatalogue other) {
        try {
            return differences(other, (one, second) -> false);
        } catch (SQLException e) {
            throw new IllegalStateException("comparing texts needs no database", e);
        }
    }

    List<String> differences(ServerCatalogue other, Judge judge) throws SQLException {
        List<String> lines = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(objects.keySet());
        names.addAll(other.objects.keySet());
        for (String name : names) {
            Entry mine = objects.get(name);
            Entry theirs = other.objects.get(name);
            if (mine == null) {
                lines.add("only in the second: " + name + "\n" + indented(theirs == null ? "" : theirs.text()));
            } else if (theirs == null) {
                lines.add("only in the first: " + name + "\n" + indented(mine.text()));
            } else if (!same(mine, theirs, judge)) {
                lines.add("differs: " + name + "\n  in the first:\n" + indented(mine.text()) + "\n  in the second:\n"
                        + indented(theirs.text()));
            }
        }
        return lines;
    }

    private static boolean same(Entry one, Entry other, Judge judge) throws SQLException {
        if (!one.facts().equals(other.facts())) {
            return false;
        }
        return one.text().equals(other.text()) || judge.same(one, other);
    }

    private static String indented(String text) {
        return "    " + text.replace("\n", "\n    ");
    }

    /** How many objects there are of each kind. */
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        objects.keySet().forEach(name -> counts.merge(kind(name), 1, Integer::sum));
        return counts;
    }

    private static String kind(String name) {
        return name.substring(0, name.indexOf(": "));
    }
}

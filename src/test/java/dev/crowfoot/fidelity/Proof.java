package dev.crowfoot.fidelity;

import dev.crowfoot.fidelity.ServerCatalogue.Entry;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server says of two databases, without what is deliberately not kept: event triggers, which belong to the whole database, and names that the server makes by itself and keeps when what they
 * are made from is renamed (and of H2 its users and roles, and how a type was {@linkplain H2Spelling spelled}), so that to compare them would be noise after each rename: of NOT NULLs (since version 18), unless people chose them.
 */
final class Proof {

    private static final Pattern NOT_NULL = Pattern.compile("constraint: .+_not_null\\d*\"? on (.+)");

    private static final Pattern NOT_KEPT =
            Pattern.compile("event trigger: |comment: event trigger |script: (CREATE ROLE|CREATE USER|GRANT) ");

    private Proof() {}

    /** What differs, an object each. */
    static List<String> differences(TestDatabase original, TestDatabase copy) throws SQLException {
        return kept(original).differences(kept(copy),
                (one, other) -> SecondParse.same(original, one, copy, other));
    }

    /** What the server says of a database and is to be kept. */
    static ServerCatalogue kept(TestDatabase database) throws SQLException {
        return kept(ServerCatalogue.of(database));
    }

    /** The same of what was said before. */
    static ServerCatalogue kept(ServerCatalogue all) {
        SortedMap<String, Entry> kept = new TreeMap<>();
        for (Map.Entry<String, Entry> object : all.objects().entrySet()) {
            Entry entry = object.getValue();
            String name = object.getKey();
            Matcher constraint = NOT_NULL.matcher(name);
            if (constraint.matches() && entry.facts().startsWith("type n")) {
                kept.put("not null: " + constraint.group(1) + " " + entry.text(), entry);
            } else if (!NOT_KEPT.matcher(name).lookingAt()) {
                String facts = H2Spelling.ofFacts(entry.facts());
                kept.put(H2Spelling.ofName(name), new Entry(facts, entry.expression(), entry.again()));
            }
        }
        return new ServerCatalogue(kept);
    }
}

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
 * are made from is renamed (and of H2 its users and roles, and how a type was spelled: {@code FLOAT(10)} for {@code REAL}), so that to compare them would be noise after each rename: of NOT NULLs (since version 18), and of the sequences behind identity columns.
 */
final class Proof {

    private static final Pattern NOT_NULL = Pattern.compile("constraint: .+ on (.+)");
    private static final Pattern COUNTS = Pattern.compile("counts with \\S+ ");

    private static final Pattern NOT_KEPT = Pattern.compile("event trigger: |comment: event trigger |script: (CREATE ROLE|CREATE USER|GRANT) ");
    /** How H2 was told a type, behind the type that it is. */
    private static final Pattern TOLD = Pattern.compile("\\A((?:position \\d+\n)?(?:NUMERIC|REAL|DOUBLE PRECISION)\n)[A-Z ]+\n");
    private static final Pattern DECLARED = Pattern.compile("(?m)^declared .*\n");

    private Proof() {}

    private static String withoutSpelling(String facts) {
        Matcher told = TOLD.matcher(facts);
        return told.lookingAt() ? DECLARED.matcher(told.replaceFirst("$1")).replaceAll("") : facts;
    }

    private static String spelled(String script) {
        return script.startsWith("script: ") ? script.replaceAll("FLOAT\\((?:1?[0-9]|2[0-4])\\)", "REAL").replaceAll("FLOAT(\\([0-9]+\\))?", "DOUBLE PRECISION")
                .replaceAll("NUMERIC\\(([0-9]+), 0\\)", "NUMERIC($1)") : script;
    }

    /** What differs, an object each. */
    static List<String> differences(TestDatabase original, TestDatabase copy) throws SQLException {
        return kept(original).differences(kept(copy),
                (one, other) -> SecondParse.same(original, one, copy, other));
    }

    /** What the server says of a database and is to be kept. */
    static ServerCatalogue kept(TestDatabase database) throws SQLException {
        return kept(ServerCatalogue.of(database));
    }

    private static ServerCatalogue kept(ServerCatalogue all) {
        SortedMap<String, Entry> kept = new TreeMap<>();
        for (Map.Entry<String, Entry> object : all.objects().entrySet()) {
            Entry entry = object.getValue();
            String name = object.getKey();
            Matcher constraint = NOT_NULL.matcher(name);
            if (constraint.matches() && entry.facts().startsWith("type n")) {
                kept.put("not null: " + constraint.group(1) + " " + entry.text(), entry);
            } else if (!NOT_KEPT.matcher(name).lookingAt()) {
                String facts = withoutSpelling(COUNTS.matcher(entry.facts()).replaceAll("counts with "));
                kept.put(spelled(name), new Entry(facts, entry.expression(), entry.again()));
            }
        }
        return new ServerCatalogue(kept);
    }
}

package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Conditions that a column is one of some texts, in one form for all databases: {@code state in ('new', 'paid')}. PostgreSQL writes them as
 * {@code (state)::text = ANY ((ARRAY['new'::character varying, ...])::text[])}, and otherwise again after a restore; H2 writes {@code "STATE" IN('new', 'paid')}.
 * Each database parses the one form to what it had. A list of texts for a column of another type, {@code (state)::text = ANY (ARRAY['new'::text])}, is none of these:
 * PostgreSQL makes it of {@code state = ANY (ARRAY['new'::text])} alone and prints it so again.
 */
final class InLists {

    private static final String NAME = "([a-z_][a-z0-9_$]*|\"[^\"]*+(?:\"\"[^\"]*+)*+\")";
    private static final String TEXT = "'[^']*+(?:''[^']*+)*+'";
    private static final Pattern LITERAL = Pattern.compile(TEXT);
    private static final List<Pattern> POSTGRESQL = List.of(
            array("\\(" + NAME + "\\)::text", "\\(ARRAY\\[", "::character varying", "\\]\\)::text\\[\\]"),
            array("\\(" + NAME + "\\)::text", "ARRAY\\[", ")::text", "\\]"),
            array(NAME, "ARRAY\\[", "::text", "\\]"), array(NAME, "ARRAY\\[", "::bpchar", "\\]"));
    private static final Pattern H2 = Pattern.compile(NAME.replace("a-z", "A-Za-z") + " IN ?\\((" + TEXT + "(?:, " + TEXT + ")*)\\)");

    private InLists() {}

    private static Pattern array(String column, String open, String cast, String close) {
        String element = cast.startsWith(")") ? "\\(" + TEXT + "::character varying\\)::text" : TEXT + cast;
        return Pattern.compile(column + " = ANY \\(" + open + "(" + element + "(?:, " + element + ")*)" + close + "\\)");
    }

    /** The condition in the one form if it is such a list; else as it is. */
    static String standard(String condition, Names names) {
        for (Pattern pattern : switch (names.target()) {
            case H2 -> List.of(H2);
            case POSTGRESQL -> POSTGRESQL;
        }) {
            Matcher matcher = pattern.matcher(condition);
            if (matcher.matches()) {
                return Identifiers.sql(names.name(stored(matcher.group(1)))) + " in (" + String.join(", ", literals(matcher.group(2)))
                        + ")";
            }
        }
        return condition;
    }

    private static String stored(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    private static List<String> literals(String list) {
        List<String> literals = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(list);
        while (matcher.find()) {
            literals.add(matcher.group());
        }
        return literals;
    }
}

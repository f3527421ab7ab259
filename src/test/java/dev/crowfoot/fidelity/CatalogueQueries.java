package dev.crowfoot.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Queries for a catalogue, one a kind of object, from a resource in which each begins with {@code -- kind: NAME}, perhaps with
 * {@code since VERSION}. {@code ${word:arguments}} stands for a condition that many of them need.
 */
final class CatalogueQueries {

    private static final Pattern HEAD = Pattern.compile("(?m)^-- kind: ([a-z ]+?)(?: since (\\d+))?$");
    private static final Pattern WORD = Pattern.compile("\\$\\{(\\w+):([^:}]+)(?::([^}]+))?}");
    private static final String BOOKS = "('databasechangelog', 'databasechangeloglock')";

    private CatalogueQueries() {}

    /** The queries that a server of that version understands, by the kind of object. */
    static Map<String, String> of(String name, int major) {
        String text = text("/fidelity/catalogue/" + name + ".sql");
        Map<String, String> queries = new LinkedHashMap<>();
        Matcher heads = HEAD.matcher(text);
        while (heads.find()) {
            String since = heads.group(2);
            Matcher next = HEAD.matcher(text);
            String sql = text.substring(heads.end(), next.find(heads.end()) ? next.start() : text.length());
            if (since == null || Integer.parseInt(since) <= major) {
                queries.put(heads.group(1), WORD.matcher(sql).replaceAll(word -> Matcher.quoteReplacement(condition(word))));
            }
        }
        return queries;
    }

    private static String condition(MatchResult word) {
        return switch (word.group(1)) {
            case "schema" ->
                "(" + word.group(2) + " IN (SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'))";
            case "own" -> "(NOT EXISTS (SELECT FROM pg_depend own WHERE own.classid = '" + word.group(2) + "'::regclass AND own.objid = "
                    + word.group(3) + " AND own.deptype = 'e'))";
            case "relation" -> relation(word.group(2));
            default -> throw new IllegalArgumentException("no such word: " + word.group());
        };
    }

    private static String relation(String alias) {
        return "(lower(" + alias + ".relname) NOT IN " + BOOKS + " AND " + alias + ".relnamespace IN (SELECT oid FROM pg_namespace "
                + "WHERE nspname !~ '^pg_' AND nspname <> 'information_schema') AND NOT EXISTS (SELECT FROM pg_depend own "
                + "WHERE own.classid = 'pg_class'::regclass AND own.objid = " + alias + ".oid AND own.deptype = 'e'))";
    }

    private static String text(String resource) {
        try (InputStream in = CatalogueQueries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
        }
    }
}

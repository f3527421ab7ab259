package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What of a database is not the project's business: never compared, never offered, never dropped. An entry is a name or a pattern as in {@link NamePattern}, with the kind of
 * thing before it or without ({@code table flyway_*}, {@code view reports.*}, {@code audit_log}); what is in a table has the table's name and a dot before its own
 * ({@code column orders.legacy_code}).
 *
 * @param entries in the order in which a person wrote them
 */
public record IgnoreList(List<String> entries) {

    /** Nothing is ignored. */
    public static final IgnoreList NONE = new IgnoreList(List.of());

    private static final List<String> KINDS = Arrays.asList("table", "column", "primary key", "unique constraint", "check", "foreign key",
            "index", "enum type", "sequence", "schema", "view", "materialized view", "function", "procedure", "aggregate", "trigger",
            "rule",
            "policy", "domain", "type", "extension", "collation", "operator", "cast", "statistics", "constant", "constraint", "comment",
            "setting", "other");

    /** @throws IllegalArgumentException if an entry is blank */
    public IgnoreList {
        entries = List.copyOf(entries);
        if (entries.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an entry of what is ignored needs a name");
        }
    }

    /** Whether something of that kind and name is ignored; a part of a table has the table's name and a dot before its own. */
    public boolean has(String kind, QualifiedName name) {
        return entries.stream().anyMatch(e -> has(e, kind, name));
    }

    private static boolean has(String entry, String kind, QualifiedName name) {
        String text = entry.strip();
        String said = KINDS.stream().filter(k -> text.toLowerCase(Locale.ROOT).startsWith(k + " "))
                .max(Comparator.comparingInt(String::length)).orElse("");
        boolean ofKind = said.isEmpty() || said.equals(kind);
        return ofKind && new NamePattern(text.substring(said.length()).strip()).fits(name);
    }

    /** The same with one more thing, by its kind and whole name. */
    public IgnoreList with(String kind, QualifiedName name) {
        return has(kind, name) ? this : new IgnoreList(Stream.concat(entries.stream(), Stream.of(kind + " " + name)).toList());
    }

    /** The same with another entry, unless it stands there. */
    public IgnoreList with(String entry) {
        return entries.contains(entry) ? this : new IgnoreList(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}

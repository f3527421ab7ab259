package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a database is not the project's business: never compared, never offered, never dropped. An entry is a name or a pattern as in {@link NamePattern}, with the kind of
 * thing before it or without ({@code table flyway_*}, {@code view reports.*}, {@code audit_log}); what is in a table has the table's name and a dot before its own
 * ({@code column orders.legacy_code}). After {@code =} a name is that name and no other, letter by letter and in that schema ({@code table =orders} is not {@code sales.orders});
 * so is what a person ignores by pointing at it. Immutable; two with the same entries are equal.
 */
public final class IgnoreList {

    /** Nothing is ignored. */
    public static final IgnoreList NONE = new IgnoreList(List.of());

    private static final List<String> KINDS = List.of("table", "column", "primary key", "unique constraint", "check", "foreign key",
            "index", "enum type", "sequence", "schema", "view", "materialized view", "function", "procedure", "aggregate", "trigger",
            "rule", "policy", "domain", "type", "extension", "collation", "operator", "cast", "statistics", "constant", "constraint",
            "comment", "setting", "other");

    private final List<String> entries;
    private final Set<Named> exact = new HashSet<>();
    private final Set<Named> names = new HashSet<>();
    private final List<Like> patterns = new ArrayList<>();

    /**
     * One thing.
     *
     * @param kind what it is, for people; empty for anything
     * @param name its name with its schema before it
     */
    private record Named(String kind, String name) {}

    private record Like(String kind, NamePattern pattern) {}

    /**
     * A thing to be ignored.
     *
     * @param kind what it is, for people
     * @param name its name, of a part of a table the table's with a dot and its own
     */
    public record Ignored(String kind, QualifiedName name) {}

    /**
     * A list of entries in the order in which a person wrote them.
     *
     * @throws IllegalArgumentException if an entry is blank
     */
    public IgnoreList(Collection<String> entries) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(this::read);
    }

    private void read(String entry) {
        String text = entry.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an entry of what is ignored needs a name");
        }
        int equals = text.startsWith("=") ? 0 : text.indexOf(" =");
        if (equals >= 0) {
            exact.add(new Named(text.substring(0, equals).toLowerCase(Locale.ROOT), text.substring(text.indexOf('=') + 1).strip()));
            return;
        }
        like("", text);
        KINDS.stream().filter(k -> text.toLowerCase(Locale.ROOT).startsWith(k + " ")).max(Comparator.comparingInt(String::length))
                .ifPresent(k -> like(k, text.substring(k.length()).strip()));
    }

    private void like(String kind, String text) {
        if (NamePattern.isName(text)) {
            names.add(new Named(kind, NamePattern.folded(text)));
        } else {
            patterns.add(new Like(kind, new NamePattern(text)));
        }
    }

    /** What was written, in that order. */
    public List<String> entries() {
        return entries;
    }

    /** Whether something of that kind and name is ignored; a part of a table has the table's name and a dot before its own. */
    public boolean has(String kind, QualifiedName name) {
        return isIn(exact, kind, name.toString()) || isIn(names, kind, NamePattern.folded(name.name()))
                || (name.schema() != null && isIn(names, kind, NamePattern.folded(name.toString())))
                || patterns.stream().anyMatch(p -> (p.kind.isEmpty() || p.kind.equals(kind)) && p.pattern.fits(name));
    }

    private static boolean isIn(Set<Named> all, String kind, String name) {
        return all.contains(new Named(kind, name)) || all.contains(new Named("", name));
    }

    /** The same with more things, each by its kind and exact name, unless they are ignored already. */
    public IgnoreList with(Collection<Ignored> more) {
        Set<String> all = new LinkedHashSet<>(entries);
        more.stream().filter(i -> !has(i.kind, i.name)).forEach(i -> all.add(i.kind + " =" + i.name));
        return all.size() == entries.size() ? this : new IgnoreList(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IgnoreList list && entries.equals(list.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "IgnoreList" + entries;
    }
}

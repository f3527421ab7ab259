package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.QueryScope.Clause;
import dev.crowfoot.schema.diff.QueryScope.Item;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement on tables (a view, a trigger, an index, a setting) under other names of the tables and their columns, as PostgreSQL has it after they were renamed: what a query gives keeps the name that it
 * had. A text that joins by {@code USING} a renamed column, or naturally, is left as it is, since no other name can be put there.
 */
final class StatementRenaming {

    /** What the row of the table that a trigger or a rule is on is called. */
    private static final Set<String> ROWS = Set.of("new", "old", "excluded");
    private final Map<QualifiedName, QualifiedName> tables;
    private final Map<QualifiedName, Map<String, String>> columns;
    private final Map<QualifiedName, QualifiedName> types;
    private final List<Token> all;
    private final List<Integer> places = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final StatementScopes scopes;
    private final StatementSyntax syntax;
    private boolean impossible;

    private StatementRenaming(String sql, Map<QualifiedName, QualifiedName> tables,
            Map<QualifiedName, Map<String, String>> columns, Map<QualifiedName, QualifiedName> types) {
        this.tables = tables;
        this.columns = columns;
        this.types = types;
        all = new ArrayList<>(SqlTokens.of(sql));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() != Kind.SPACE) {
                places.add(i);
                tokens.add(all.get(i));
            }
        }
        scopes = StatementScopes.of(tokens);
        syntax = new StatementSyntax(tokens, scopes);
    }

    /**
     * The statement with the later names.
     *
     * @param columns old to new names by the old name of their table
     */
    static String rename(String sql, Map<QualifiedName, QualifiedName> tables,
            Map<QualifiedName, Map<String, String>> columns, Map<QualifiedName, QualifiedName> types) {
        StatementRenaming renaming = new StatementRenaming(sql, tables, columns, types);
        renaming.run();
        StringBuilder text = new StringBuilder();
        renaming.all.forEach(t -> text.append(t.text()));
        return renaming.impossible ? sql : text.toString();
    }

    private void run() {
        int i = 0;
        while (i < tokens.size()) {
            int length = chain(i);
            if (length > 0) {
                chainAt(i, length);
            } else if (tokens.get(i).kind() == Kind.STRING && tokens.getFirst().is("do")) {
                replace(i, BlockRenaming.rename(tokens.get(i).text(), tables, columns));
            }
            impossible |= tokens.get(i).is("natural") && scopes.clauseAt(i) == Clause.TABLES;
            i += Math.max(1, 2 * length - 1);
        }
    }

    /** How many names, joined by dots, start there. */
    private int chain(int i) {
        if (i >= tokens.size() || !tokens.get(i).isIdentifier()) {
            return 0;
        }
        boolean more = i + 2 < tokens.size() && tokens.get(i + 1).isSymbol(".") && tokens.get(i + 2).isIdentifier();
        return more ? 1 + chain(i + 2) : 1;
    }

    private void chainAt(int i, int length) {
        if (scopes.isTable(i)) {
            table(i, length);
        } else if (syntax.isOfType(i)) {
            type(i, length);
        } else if (length > 1 || syntax.isStar(i)) {
            qualified(i, syntax.isStar(i) ? length + 1 : length);
        } else if (!scopes.isOwn(i) && !syntax.isCall(i) && !(syntax.mayBeType(i) && type(i, length)) && !syntax.isNameOfAnother(i)) {
            unqualified(i);
        }
    }

    private void table(int i, int length) {
        Map.Entry<QualifiedName, QualifiedName> renamed = renamed(i, length);
        if (renamed != null) {
            impossible |= isTaken(renamed.getValue().name(), i, length);
            write(i, length, renamed.getKey(), renamed.getValue());
        }
    }

    /** Whether a query would take the later name of the table there for something else. */
    private boolean isTaken(String later, int i, int length) {
        boolean isAlias = scopes.items().noneMatch(item -> item.place() == i);
        return (length == 1 && scopes.names(later))
                || (!isAlias && scopes.items().anyMatch(item -> item.isAlias() && item.qualifier().equals(later)));
    }

    private boolean type(int i, int length) {
        for (Map.Entry<QualifiedName, QualifiedName> name : Stream.of(types, tables).flatMap(names -> names.entrySet().stream()).toList()) {
            if (isName(i, length, name.getKey())) {
                write(i, length, name.getKey(), name.getValue());
                return true;
            }
        }
        return false;
    }

    private Map.@Nullable Entry<QualifiedName, QualifiedName> renamed(int i, int length) {
        return tables.entrySet().stream().filter(e -> isName(i, length, e.getKey())).findFirst().orElse(null);
    }

    /** Whether the names there are that name, with or without its schema. */
    private boolean isName(int i, int length, QualifiedName name) {
        String schema = name.schema();
        boolean sameSchema = schema == null ? length == 1 || (length == 2 && StatementScopes.isUsualSchema(tokens.get(i)))
                : length == 2 && spells(i, schema);
        return sameSchema && spells(i + 2 * length - 2, name.name());
    }

    private void write(int i, int length, QualifiedName before, QualifiedName after) {
        String schema = after.schema();
        boolean moved = !Objects.equals(before.schema(), schema);
        int last = i + 2 * length - 2;
        replace(last, (moved && schema != null ? Identifiers.sql(schema) + "." : "") + written(last, before.name(), after.name()));
        for (int k = i; moved && k < last; k++) {
            replace(k, "");
        }
    }

    /** With names before it, or a star behind it. */
    private void qualified(int i, int length) {
        int last = i + 2 * length - 2;
        int own = last - 2;
        boolean isOther = syntax.isSymbol(last + 1, "(") || syntax.isSymbol(i - 1, ".") || (syntax.mayBeType(i) && type(i, length));
        Item item = length == 2 ? item(scopes.at(i), own) : null;
        QualifiedName table = isOther ? null
                : item != null ? item.table()
                : ROWS.contains(SqlText.name(tokens.get(own))) ? row(i)
                : length == 2 && scopes.at(i).isQuery() ? null : named(i, length - 1);
        if (table == null) {
            return;
        }
        column(last, columns.getOrDefault(table, Map.of()));
        QualifiedName later = tables.get(table);
        if (later != null && (item == null || !item.isAlias()) && !ROWS.contains(SqlText.name(tokens.get(own)))) {
            write(i, length - 1, table, item != null ? QualifiedName.of(later.name()) : later);
        }
    }

    /** The table that the names there are the old name of. */
    private @Nullable QualifiedName named(int i, int length) {
        return Stream.concat(tables.keySet().stream(), columns.keySet().stream()).filter(t -> isName(i, length, t)).findFirst()
                .orElse(null);
    }

    private @Nullable Item item(QueryScope scope, int qualifier) {
        for (QueryScope at = scope; at != null; at = at.outer()) {
            for (Item item : at.items()) {
                if (spells(qualifier, item.qualifier())) {
                    return item;
                }
            }
        }
        return null;
    }

    /** The table of the row that {@code new}, {@code old} or {@code excluded} is there. */
    private @Nullable QualifiedName row(int i) {
        if (tokens.get(i).is("excluded")) {
            return scopes.items().filter(item -> item.place() < i && syntax.is(item.place() - 1, "into")).reduce((_, last) -> last)
                    .map(Item::table).orElse(null);
        }
        List<Item> items = scopes.outermost().items();
        return items.isEmpty() ? null : items.getFirst().table();
    }

    private void unqualified(int i) {
        if (scopes.clauseAt(i) == Clause.ORDER && scopes.at(i).gives(SqlText.name(tokens.get(i)))) {
            return;
        }
        for (QueryScope at = scopes.at(i); at != null; at = at.isClosed() ? null : at.outer()) {
            for (Item item : at.items(i)) {
                if (column(i, columns.getOrDefault(item.table(), Map.of()))) {
                    return;
                }
            }
        }
    }

    /** Writes the later name of a column, and the earlier one behind it where a query gives it by no other name. */
    private boolean column(int i, Map<String, String> renamed) {
        for (Map.Entry<String, String> name : renamed.entrySet()) {
            if (spells(i, name.getKey())) {
                impossible |= syntax.isOfUsing(i);
                String as = syntax.isGiven(i) && syntax.isEndOfGiven(i + 1) ? " AS " + tokens.get(i).text() : "";
                replace(i, written(i, name.getKey(), name.getValue()) + as);
                if (syntax.isGiven(i) && syntax.is(i + 1, "as") && spells(i + 2, name.getValue()) && syntax.isEndOfGiven(i + 3)) {
                    all.subList(places.get(i) + 1, places.get(i + 2) + 1).replaceAll(t -> new Token(t.kind(), ""));
                }
                return true;
            }
        }
        return false;
    }

    private boolean spells(int i, String name) {
        return SqlText.spellings(tokens.get(i)).contains(name);
    }

    /** The later name, in capitals and quotes where the earlier one is so as H2 holds it. */
    private String written(int i, String before, String after) {
        String text = tokens.get(i).text();
        boolean held = tokens.get(i).kind() == Kind.QUOTED && Identifiers.isPlain(before) && Identifiers.isPlain(after)
                && text.equals('"' + before.toUpperCase(Locale.ROOT) + '"');
        return held ? '"' + after.toUpperCase(Locale.ROOT) + '"' : Identifiers.sql(after);
    }

    private void replace(int i, String text) {
        all.set(places.get(i), new Token(tokens.get(i).kind(), text));
    }
}

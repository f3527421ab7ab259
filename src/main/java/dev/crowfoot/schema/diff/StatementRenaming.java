package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import dev.crowfoot.schema.diff.StatementScopes.Clause;
import dev.crowfoot.schema.diff.StatementScopes.Item;
import dev.crowfoot.schema.diff.StatementScopes.Scope;
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
    /** What a name stands behind that is neither a table's nor a column's. */
    private static final Set<String> BEFORE_OTHERS = Set.of("index", "trigger", "policy", "rule", "constraint", "view", "function",
            "procedure", "exists", "concurrently", "collate", "language", "method", "statistics", "type", "as", "sequence", "domain",
            "schema",
            "extension", "cluster");

    /** As many words say that a statement makes or drops a routine: {@code CREATE OR REPLACE FUNCTION}. */
    private static final int ROUTINE = 4;

    private final Map<QualifiedName, QualifiedName> tables;
    private final Map<QualifiedName, Map<String, String>> columns;
    private final Map<QualifiedName, QualifiedName> types;
    private final List<Token> all;
    private final List<Integer> places = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final StatementScopes scopes;
    /** Up to there each name may be a type of a parameter, or of what a routine gives; a body in quotes is left as it is. */
    private final int signature;
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
        signature = signature();
    }

    private int signature() {
        if (tokens.stream().limit(ROUTINE).noneMatch(t -> t.is("function") || t.is("procedure") || t.is("aggregate"))) {
            return 0;
        }
        return (int) tokens.stream().takeWhile(t -> !t.is("language") && !t.is("return") && !t.is("begin")).count();
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
        Token before = i == 0 ? null : tokens.get(i - 1);
        if (scopes.isTable(i)) {
            table(i, length);
        } else if (before != null && (before.isSymbol("::") || before.is("as"))) {
            type(i, length);
        } else if (length > 1 || isStar(i)) {
            qualified(i, isStar(i) ? length + 1 : length);
        } else if (!isCall(i) && !(i < signature && !isNameOfOwn(i) && type(i, length)) && !isNameOfAnother(i)) {
            unqualified(i);
        }
    }

    /** Of a parameter, behind which its type stands. */
    private boolean isNameOfOwn(int i) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next != null && next.isIdentifier() && !next.text().equals(next.text().toUpperCase(Locale.ROOT));
    }

    private void table(int i, int length) {
        Map.Entry<QualifiedName, QualifiedName> renamed = renamed(i, length);
        if (renamed != null) {
            write(i, length, renamed.getKey(), renamed.getValue());
        }
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
        Item item = length == 2 ? item(scopes.at(i), own) : null;
        QualifiedName table = item != null ? item.table() : ROWS.contains(SqlText.name(tokens.get(own))) ? subject() : named(i, length - 1);
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

    private @Nullable Item item(Scope scope, int qualifier) {
        for (Scope at = scope; at != null; at = at.outer()) {
            for (Item item : at.items()) {
                if (spells(qualifier, item.qualifier())) {
                    return item;
                }
            }
        }
        return null;
    }

    private @Nullable QualifiedName subject() {
        List<Item> items = scopes.outermost().items();
        return items.isEmpty() ? null : items.getFirst().table();
    }

    private void unqualified(int i) {
        for (Scope at = scopes.at(i); at != null; at = at.outer()) {
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
                impossible |= isOfUsing(i);
                String as = isGivenAsItIs(i) ? " AS " + tokens.get(i).text() : "";
                replace(i, written(i, name.getKey(), name.getValue()) + as);
                return true;
            }
        }
        return false;
    }

    private boolean isOfUsing(int i) {
        int open = i - 1;
        while (open > 0 && !tokens.get(open).isSymbol("(") && !tokens.get(open).isSymbol(")")) {
            open--;
        }
        return open > 0 && tokens.get(open).isSymbol("(") && tokens.get(open - 1).is("using") && scopes.clauseAt(open - 1) == Clause.TABLES;
    }

    private boolean isGivenAsItIs(int i) {
        if (scopes.clauseAt(i) != Clause.GIVEN) {
            return false;
        }
        int first = i;
        while (first > 1 && tokens.get(first - 1).isSymbol(".")) {
            first -= 2;
        }
        Token before = first == 0 ? null : tokens.get(first - 1);
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return before != null && (before.is("select") || before.is("distinct") || before.is("all") || before.isSymbol(","))
                && (after == null || after.is("from") || after.isSymbol(",") || after.isSymbol(")") || after.isSymbol(";"));
    }

    private boolean isStar(int i) {
        return i + 2 < tokens.size() && tokens.get(i + 1).isSymbol(".") && tokens.get(i + 2).isSymbol("*");
    }

    private boolean isCall(int i) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next != null && ((next.isSymbol("(") && !isListed(i)) || next.kind() == Kind.STRING
                || (tokens.get(i).is("at") && (next.is("time") || next.is("local"))));
    }

    /** {@code UPDATE OF a}, {@code COLUMN a}: never a call, whatever follows. */
    private boolean isListed(int i) {
        return i > 0 && tokens.get(i - 1).is("column");
    }

    /** Behind another name stands a type or an operator class, behind some words a name of something else; a word in capitals among others is a keyword. */
    private boolean isNameOfAnother(int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        Token token = tokens.get(i);
        boolean shouted = token.kind() == Kind.WORD && !token.text().equals(token.text().toLowerCase(Locale.ROOT)) && hasQuietWords();
        return before == null || shouted || (before.kind() == Kind.WORD && BEFORE_OTHERS.contains(before.text().toLowerCase(Locale.ROOT)))
                || (before.isIdentifier() && !StatementScopes.isKeyword(before));
    }

    private boolean hasQuietWords() {
        return tokens.stream().anyMatch(t -> t.kind() == Kind.WORD && t.text().equals(t.text().toLowerCase(Locale.ROOT)));
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

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
            "schema", "extension", "cluster", "over", "window", "to");
    /** What a column stands behind that is no reserved word. */
    private static final Set<String> BEFORE_COLUMNS = Set.of("symmetric", "asymmetric", "escape", "placing", "variadic", "zone");

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
        if (cast() > 0 || is(1, "operator") || is(2, "operator") || is(1, "type")) {
            return tokens.size();
        }
        if (tokens.stream().limit(ROUTINE).noneMatch(t -> t.is("function") || t.is("procedure") || t.is("aggregate"))) {
            return 0;
        }
        return (int) tokens.stream().takeWhile(t -> !t.is("language") && !t.is("return") && !t.is("begin")).count();
    }

    /** The place of the word where a cast is made, dropped or commented on; 0 in another statement. */
    private int cast() {
        return is(1, "cast") ? 1 : is(0, "comment") && is(2, "cast") ? 2 : 0;
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
        } else if (isOfType(i)) {
            type(i, length);
        } else if (length > 1 || isStar(i)) {
            qualified(i, isStar(i) ? length + 1 : length);
        } else if (!scopes.isOwn(i) && !isCall(i) && !(mayBeType(i) && type(i, length)) && !isNameOfAnother(i)) {
            unqualified(i);
        }
    }

    /** In the signature of a routine, or behind the name of a column in parentheses. */
    private boolean mayBeType(int i) {
        return i < signature ? !isNameOfOwn(i) : isBehindName(i) && opening(i) > 0 && scopes.clauseAt(i) == Clause.OTHER;
    }

    /** Behind {@code ::}, or behind {@code AS} where something is cast or a domain is made; elsewhere another name stands behind that. */
    private boolean isOfType(int i) {
        return isSymbol(i - 1, "::") || (is(i - 1, "as") && (is(1, "domain") || is(opening(i) - 1, "cast")))
                || (is(i - 2, "cast") && i - 2 == cast());
    }

    /** Where the parenthesis is that is open there; before the first where none is. */
    private int opening(int i) {
        int depth = 0;
        int at = i - 1;
        while (at >= 0 && !(depth == 0 && isSymbol(at, "("))) {
            depth += isSymbol(at, ")") ? 1 : isSymbol(at, "(") ? -1 : 0;
            at--;
        }
        return at;
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    private boolean isSymbol(int i, String symbol) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSymbol(symbol);
    }

    /** Of a parameter, behind which its type stands. */
    private boolean isNameOfOwn(int i) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next != null && next.isIdentifier() && !next.text().equals(next.text().toUpperCase(Locale.ROOT));
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
        boolean isOther = isSymbol(last + 1, "(") || isSymbol(i - 1, ".") || (mayBeType(i) && type(i, length));
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

    /** The table of the row that {@code new}, {@code old} or {@code excluded} is there. */
    private @Nullable QualifiedName row(int i) {
        if (tokens.get(i).is("excluded")) {
            return scopes.items().filter(item -> item.place() < i && is(item.place() - 1, "into")).reduce((_, last) -> last)
                    .map(Item::table).orElse(null);
        }
        List<Item> items = scopes.outermost().items();
        return items.isEmpty() ? null : items.getFirst().table();
    }

    private void unqualified(int i) {
        if (scopes.clauseAt(i) == Clause.ORDER && scopes.at(i).gives(SqlText.name(tokens.get(i)))) {
            return;
        }
        for (Scope at = scopes.at(i); at != null; at = at.isClosed() ? null : at.outer()) {
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
                String as = isGiven(i) && isEndOfGiven(i + 1) ? " AS " + tokens.get(i).text() : "";
                replace(i, written(i, name.getKey(), name.getValue()) + as);
                if (isGiven(i) && is(i + 1, "as") && spells(i + 2, name.getValue()) && isEndOfGiven(i + 3)) {
                    all.subList(places.get(i) + 1, places.get(i + 2) + 1).replaceAll(t -> new Token(t.kind(), ""));
                }
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

    /** Whether what a query gives begins with the column there. */
    private boolean isGiven(int i) {
        if (scopes.clauseAt(i) != Clause.GIVEN) {
            return false;
        }
        int first = i;
        while (isSymbol(first - 1, ".")) {
            first -= 2;
        }
        return is(first - 1, "select") || is(first - 1, "distinct") || is(first - 1, "all") || isSymbol(first - 1, ",")
                || isBehindDistinctOn(first);
    }

    private boolean isEndOfGiven(int i) {
        return i >= tokens.size() || is(i, "from") || isSymbol(i, ",") || isSymbol(i, ")") || isSymbol(i, ";");
    }

    private boolean isBehindDistinctOn(int i) {
        int open = isSymbol(i - 1, ")") ? opening(i - 1) : -1;
        return open > 1 && is(open - 1, "on") && is(open - 2, "distinct");
    }

    private boolean isStar(int i) {
        return i + 2 < tokens.size() && tokens.get(i + 1).isSymbol(".") && tokens.get(i + 2).isSymbol("*");
    }

    private boolean isCall(int i) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next != null && ((next.isSymbol("(") && !isListed(i)) || next.kind() == Kind.STRING
                || next.isSymbol("=>") || next.isSymbol(":=") || (tokens.get(i).is("at") && (next.is("time") || next.is("local"))));
    }

    /** {@code UPDATE OF a}, {@code COLUMN a}: never a call, whatever follows. */
    private boolean isListed(int i) {
        return i > 0 && tokens.get(i - 1).is("column");
    }

    /**
     * Behind another name stands a type or an operator class, behind some words a name of something else, behind a dot a part of a value, behind a closing parenthesis what a query calls
     * it; a word in capitals among others is a keyword.
     */
    private boolean isNameOfAnother(int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        Token token = tokens.get(i);
        boolean shouted = token.kind() == Kind.WORD && !token.text().equals(token.text().toLowerCase(Locale.ROOT)) && hasQuietWords();
        boolean isBehindValue = before != null
                && (before.isSymbol(".") || before.isSymbol("]") || before.kind() == Kind.STRING || before.kind() == Kind.NUMBER
                        || (before.isSymbol(")") && !isBehindDistinctOn(i)));
        return before == null || shouted || isBehindValue || isWordOfSyntax(i) || isRole(i) || isOneOf(before, BEFORE_OTHERS)
                || isBehindName(i);
    }

    /** Where a type stands, or another name. */
    private boolean isBehindName(int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        return before != null && before.isIdentifier() && !StatementScopes.isKeyword(before) && !isOneOf(before, BEFORE_OTHERS)
                && !isOneOf(before, BEFORE_COLUMNS);
    }

    /** {@code EXTRACT(year FROM …)}, {@code timestamp with time zone}, {@code NULLS FIRST}. */
    private boolean isWordOfSyntax(int i) {
        return (isSymbol(i - 1, "(") && is(i - 2, "extract") && is(i + 1, "from")) || (tokens.get(i).is("time") && is(i + 1, "zone"))
                || (is(i - 1, "nulls") && (tokens.get(i).is("first") || tokens.get(i).is("last")));
    }

    /** Of those that a policy is for. */
    private boolean isRole(int i) {
        int at = i;
        while (isSymbol(at - 1, ",") && tokens.get(at).isIdentifier()) {
            at -= 2;
        }
        return at < i && is(at - 1, "to") && is(1, "policy");
    }

    private static boolean isOneOf(Token token, Set<String> words) {
        return token.kind() == Kind.WORD && words.contains(token.text().toLowerCase(Locale.ROOT));
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

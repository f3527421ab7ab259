package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in a statement tables are named, and which of them a name at any place may belong to: each query within the statement, and each arm of a union, is a scope of its own, which sees those around it. Syntax: PostgreSQL manual, {@code SELECT}
 * and the {@code CREATE} and {@code ALTER} commands; H2's is a part of it.
 */
final class StatementScopes {

    /** Words after a table that are not another name for it, and words before a column that are not its table's or its type's. */
    private static final Set<String> KEYWORDS = Set.of("add", "all", "alter", "and", "any", "as", "asc", "before", "between", "by", "case",
            "check", "column", "cross", "default", "desc", "distinct", "do", "drop", "else", "end", "except", "exclude", "execute", "fetch",
            "for", "foreign", "from", "full", "group", "having", "ilike", "in", "include", "inner", "instead", "intersect", "is", "isnull",
            "join",
            "key", "lateral", "left", "like", "limit", "natural", "not", "nothing", "notnull", "null", "nulls", "of", "offset", "on", "or",
            "order", "outer",
            "over", "partition", "period", "primary", "references", "rename", "returning", "right", "select", "set", "similar", "some",
            "tablesample", "then",
            "to", "union", "unique", "update", "using", "values", "when", "where", "window", "with");
    /** What stands where a table may, and is none. */
    private static final Set<String> NO_TABLES = Set.of("only", "lateral", "if", "select", "values", "with", "of", "set", "to", "insert",
            "update", "delete");
    /** What a table stands behind. {@code FROM}, {@code ON} and a comma may be something else and are looked at. */
    private static final Set<String> BEFORE_TABLES = Set.of("join", "only", "into", "table", "references", "inherit");
    private static final Set<String> AFTER_FROM =
            Set.of("where", "group", "order", "having", "limit", "offset", "fetch", "window", "set", "returning");
    private static final Set<String> ARMS = Set.of("union", "intersect", "except");

    /** As many words say what a statement makes: {@code CREATE OR REPLACE FORCE RECURSIVE VIEW}. */
    private static final int KIND = 5;

    private final List<Token> tokens;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    /** Places of the first name of what is a table's. */
    private final Set<Integer> tablePlaces = new HashSet<>();
    private final Deque<Paren> open = new ArrayDeque<>();
    private final boolean isOfView;
    private final boolean isOfRule;
    private final boolean isOfSynonym;
    private Scope scope = new Scope(null);

    /** A table of a query, by the name that its columns can have before them. */
    record Item(int place, String qualifier, QualifiedName table, boolean isAlias) {}

    /** What is known of one query. */
    static final class Scope {

        private final @Nullable Scope outer;
        private final List<Item> items = new ArrayList<>();
        private Clause clause = Clause.OTHER;
        private boolean isQuery;

        private Scope(@Nullable Scope outer) {
            this.outer = outer;
        }

        @Nullable
        Scope outer() {
            return outer;
        }

        List<Item> items() {
            return items;
        }

        /** The tables that a column at that place may belong to: in a query any, in another statement the one named last before it, or the first. */
        List<Item> items(int place) {
            if (isQuery || items.size() < 2) {
                return items;
            }
            return List.of(items.stream().filter(item -> item.place < place).reduce((_, last) -> last).orElse(items.getFirst()));
        }
    }

    /** Where in a query a place is: right in the list of what it gives, right between its tables, or elsewhere. */
    enum Clause {
        GIVEN, TABLES, OTHER
    }

    /** Parentheses that are open. */
    private record Paren(Scope before, Clause clause, boolean isQuery, boolean isTables) {}

    private StatementScopes(List<Token> tokens) {
        this.tokens = tokens;
        List<Token> kind = tokens.subList(0, Math.min(KIND, tokens.size()));
        isOfView = is(0, "create") && kind.stream().anyMatch(t -> t.is("view"));
        isOfRule = is(0, "create") && kind.stream().anyMatch(t -> t.is("rule"));
        isOfSynonym = is(0, "create") && kind.stream().anyMatch(t -> t.is("synonym"));
    }

    /** Of the tokens of a statement that say something. */
    static StatementScopes of(List<Token> tokens) {
        StatementScopes scopes = new StatementScopes(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            scopes.visit(i);
        }
        return scopes;
    }

    /** The innermost query around that place. */
    Scope at(int place) {
        return scopes.get(place);
    }

    Clause clauseAt(int place) {
        return clauses.get(place);
    }

    /** Whether a table is named there. */
    boolean isTable(int place) {
        return tablePlaces.contains(place);
    }

    /** The outermost query, whose tables what the statement is on belongs to. */
    Scope outermost() {
        return scopes.isEmpty() ? scope : scopes.getFirst();
    }

    static boolean isKeyword(Token token) {
        return token.kind() == Kind.WORD && KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** H2 writes the schema that it has by itself before every name. */
    static boolean isUsualSchema(Token token) {
        return token.text().equals("PUBLIC") || token.text().equals("\"PUBLIC\"");
    }

    private void visit(int i) {
        Token token = tokens.get(i);
        if (token.isSymbol(")") && !open.isEmpty()) {
            close();
        }
        boolean body = token.is("as") && open.isEmpty() && isOfView && scope == scopes.getFirst();
        if (body || (token.kind() == Kind.WORD && ARMS.contains(token.text().toLowerCase(Locale.ROOT)))) {
            scope = new Scope(scope.outer);
        }
        scopes.add(scope);
        clauses.add(isDirect() ? scope.clause : Clause.OTHER);
        if (token.isSymbol("(")) {
            open(i);
        } else if (token.isIdentifier()) {
            word(i, token);
        }
    }

    private void open(int i) {
        boolean above = is(i - 1, "inherits");
        boolean query = is(i + 1, "select") || is(i + 1, "with") || is(i + 1, "values");
        boolean tables = !query && isAmongTables() && i > 0
                && (is(i - 1, "from") || is(i - 1, "join") || tokens.get(i - 1).isSymbol("(") || tokens.get(i - 1).isSymbol(","));
        open.push(new Paren(scope, scope.clause, query, tables || above));
        if (above) {
            scope.clause = Clause.TABLES;
        }
        if (query) {
            scope = new Scope(scope);
        }
    }

    private void close() {
        Paren paren = open.pop();
        scope = paren.before;
        scope.clause = paren.clause;
    }

    /** Whether what stands here is right in a query, in no parentheses but those around tables. */
    private boolean isDirect() {
        return open.isEmpty() || open.peek().isQuery || open.peek().isTables;
    }

    private boolean isAmongTables() {
        return isDirect() && scope.clause == Clause.TABLES;
    }

    private void word(int i, Token token) {
        boolean direct = isDirect();
        if (direct && token.is("select")) {
            scope.clause = Clause.GIVEN;
            scope.isQuery = true;
        } else if (direct && token.is("from") && !is(i - 1, "distinct")) {
            scope.clause = Clause.TABLES;
        } else if (direct && token.kind() == Kind.WORD && AFTER_FROM.contains(token.text().toLowerCase(Locale.ROOT))) {
            scope.clause = Clause.OTHER;
        }
        if (isBehindWhatNamesTables(i) && !(token.kind() == Kind.WORD && NO_TABLES.contains(token.text().toLowerCase(Locale.ROOT)))) {
            table(i);
        }
    }

    private boolean isBehindWhatNamesTables(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (before.kind() == Kind.WORD && BEFORE_TABLES.contains(before.text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return (isAmongTables()
                && (before.is("from") || before.isSymbol(",") || (before.isSymbol("(") && !open.isEmpty() && open.peek().isTables)))
                || (before.is("update") && !is(i - 2, "for") && !is(i - 2, "on") && !is(i - 2, "or"))
                || (before.is("on") && open.isEmpty() && scope.clause != Clause.TABLES && !isOfStatistics() && !isOfComment(i))
                || (before.is("to") && isOfRule && open.isEmpty() && scope.items.isEmpty())
                || (before.is("for") && isOfSynonym)
                || (before.is("partition") && (is(i - 2, "attach") || is(i - 2, "detach")));
    }

    /** {@code CREATE STATISTICS s ON a, b FROM t}. */
    private boolean isOfStatistics() {
        return is(0, "create") && is(1, "statistics");
    }

    /** {@code COMMENT ON TRIGGER g ON t}: a kind stands behind the first. */
    private boolean isOfComment(int i) {
        return is(0, "comment") && i == 2;
    }

    private void table(int i) {
        int last = i;
        while (last + 2 < tokens.size() && tokens.get(last + 1).isSymbol(".") && tokens.get(last + 2).isIdentifier()) {
            last += 2;
        }
        if (last > i + 2 || (last + 1 < tokens.size() && tokens.get(last + 1).isSymbol("(") && scope.clause == Clause.TABLES)) {
            return;
        }
        String schema = last == i || isUsualSchema(tokens.get(i)) ? null : SqlText.name(tokens.get(i));
        QualifiedName table = new QualifiedName(schema, SqlText.name(tokens.get(last)));
        tablePlaces.add(i);
        int next = last + 1 < tokens.size() && tokens.get(last + 1).is("as") ? last + 2 : last + 1;
        boolean alias =
                scope.clause == Clause.TABLES && next < tokens.size() && tokens.get(next).isIdentifier() && !isKeyword(tokens.get(next));
        scope.items.add(new Item(i, alias ? SqlText.name(tokens.get(next)) : table.name(), table, alias));
    }

    private boolean is(int place, String word) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(word);
    }
}

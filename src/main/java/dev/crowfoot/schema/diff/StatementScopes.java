package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.QueryScope.Clause;
import dev.crowfoot.schema.diff.QueryScope.Item;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a statement tables are named, and which of them a name at any place may belong to: each query within the statement, and each arm of a union, is a scope of its own, which sees those around it. Syntax: PostgreSQL manual, {@code SELECT}
 * and the {@code CREATE} and {@code ALTER} commands; H2's is a part of it.
 */
final class StatementScopes {

    /** Words after a table that are not another name for it, and words before a column that are not its table's or its type's. */
    private static final Set<String> KEYWORDS = words("""
            add all alter and any as asc before between by case check column cross default desc distinct do drop else end except
            exclude execute fetch for foreign from full group having ilike in include inner instead intersect is isnull join key
            lateral left like limit natural not nothing notnull null nulls of offset on or order outer over partition period
            primary references rename returning right select set similar some tablesample then to union unique update using values
            when where window with""");
    /** What stands where a table may, and is none, as each keyword is. */
    private static final Set<String> NO_TABLES = Set.of("only", "if", "insert", "delete", "conflict");
    /** What stands for the rows of a sub-query, of what a {@code WITH} names, or of a function, whose columns are no table's. */
    private static final QualifiedName NO_TABLE = QualifiedName.of("\"no table\"");
    /** What a table stands behind. {@code FROM}, {@code ON} and a comma may be something else and are looked at. */
    private static final Set<String> BEFORE_TABLES = Set.of("join", "only", "into", "table", "references", "inherit");
    private static final Set<String> AFTER_FROM =
            Set.of("where", "group", "order", "having", "limit", "offset", "fetch", "window", "set", "returning");
    private static final Set<String> ARMS = Set.of("union", "intersect", "except");

    /** As many words say what a statement makes: {@code CREATE OR REPLACE FORCE RECURSIVE VIEW}. */
    private static final int KIND = 5;

    private final List<Token> tokens;
    private final List<QueryScope> scopes = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    /** Places of the first name of what is a table's. */
    private final Set<Integer> tablePlaces = new HashSet<>();
    /** Places of names that a query gives to its tables and their columns, and a statement to its queries. */
    private final Set<Integer> ownPlaces = new HashSet<>();
    private final Deque<Paren> open = new ArrayDeque<>();
    private final boolean isOfView;
    private final boolean isOfRule;
    private final boolean isOfSynonym;
    private QueryScope scope = new QueryScope(null);

    /**
     * Parentheses that are open.
     *
     * @param isQuery whether a query, or actions of a rule, is in them
     * @param isNames whether names that the statement makes are
     * @param query what {@code WITH} calls the query in them
     */
    private record Paren(int place, QueryScope before, Clause clause, boolean isQuery, boolean isTables, boolean isNames,
            @Nullable String query) {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

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
    QueryScope at(int place) {
        return scopes.get(place);
    }

    Clause clauseAt(int place) {
        return clauses.get(place);
    }

    /** Whether a table is named there. */
    boolean isTable(int place) {
        return tablePlaces.contains(place);
    }

    /** Whether a name there is one that the statement makes: another name of a table, of a column, of a query. */
    boolean isOwn(int place) {
        return ownPlaces.contains(place);
    }

    /** The tables of the statement in all of its queries. */
    Stream<Item> items() {
        return Stream.concat(Stream.of(scope), scopes.stream()).distinct().flatMap(s -> s.items().stream());
    }

    /** Whether any query in it is called so by {@code WITH}. */
    boolean names(String query) {
        return scopes.stream().anyMatch(s -> s.hasNamed(query));
    }

    /** The outermost query, whose tables what the statement is on belongs to. */
    QueryScope outermost() {
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
            close(i);
        }
        if (token.kind() == Kind.WORD && ARMS.contains(token.text().toLowerCase(Locale.ROOT)) && isDirect()) {
            scope = scope.arm();
        } else if (startsBody(token) || (token.isSymbol(";") && isDirect() && !open.isEmpty())) {
            scope = new QueryScope(scope.outer());
        } else if (token.is("select") && isDirect() && !scope.isQuery() && !scope.items().isEmpty()) {
            scope = new QueryScope(scope);
        }
        scopes.add(scope);
        clauses.add(isDirect() ? scope.clause() : Clause.OTHER);
        if (token.isSymbol("(")) {
            open(i);
        } else if (token.isIdentifier()) {
            word(i, token);
        }
    }

    private boolean startsBody(Token token) {
        return token.is("as") && open.isEmpty() && isOfView && scope == scopes.getFirst();
    }

    private void open(int i) {
        boolean above = is(i - 1, "inherits");
        boolean query = is(i + 1, "select") || is(i + 1, "with") || is(i + 1, "values");
        boolean actions = isOfRule && open.isEmpty() && (is(i - 1, "instead") || is(i - 1, "also") || is(i - 1, "do"));
        boolean tables = !query && isAmongTables() && i > 0
                && (is(i - 1, "from") || is(i - 1, "join") || tokens.get(i - 1).isSymbol("(") || tokens.get(i - 1).isSymbol(","));
        String name = nameOfQuery(i);
        open.push(new Paren(i, scope, scope.clause(), query || actions, tables || above, ownPlaces.contains(i - 1), name));
        if (above) {
            scope.enter(Clause.TABLES);
        }
        if (query || actions) {
            scope = new QueryScope(scope);
        }
    }

    /** What {@code WITH} calls the query that begins there; one that is recursive knows its own name. */
    private @Nullable String nameOfQuery(int i) {
        int as = is(i - 1, "materialized") ? is(i - 2, "not") ? i - 3 : i - 2 : i - 1;
        if (!is(as, "as") || as == 0) {
            return null;
        }
        int last = as - 1;
        while (last > 0 && tokens.get(as - 1).isSymbol(")") && !tokens.get(last).isSymbol("(")) {
            last--;
        }
        int at = tokens.get(last).isSymbol("(") ? last - 1 : last;
        if (at < 1 || !ownPlaces.contains(at)) {
            return null;
        }
        String name = SqlText.name(tokens.get(at));
        if (isRecursive(at)) {
            scope.name(name);
        }
        return name;
    }

    private boolean isRecursive(int at) {
        return IntStream.range(0, at).anyMatch(i -> is(i, "recursive") && scopes.get(i) == scope);
    }

    private void close(int i) {
        Paren paren = open.pop();
        scope = paren.before;
        scope.enter(paren.clause);
        if (paren.query != null) {
            scope.name(paren.query);
        }
        if (isAmongTables() && !paren.isNames) {
            int next = i + 1;
            next = is(next, "with") && is(next + 1, "ordinality") ? next + 2 : next;
            alias(is(next, "as") ? next + 1 : next, NO_TABLE);
        }
    }

    private void alias(int place, QualifiedName table) {
        if (place < tokens.size() && tokens.get(place).isIdentifier() && !isKeyword(tokens.get(place))) {
            ownPlaces.add(place);
            scope.add(new Item(place, SqlText.name(tokens.get(place)), table, true));
        }
    }

    /** Whether what stands here is right in a query, in no parentheses but those around tables. */
    private boolean isDirect() {
        return open.isEmpty() || open.peek().isQuery || open.peek().isTables;
    }

    private boolean isAmongTables() {
        return isDirect() && scope.clause() == Clause.TABLES;
    }

    private void word(int i, Token token) {
        boolean direct = isDirect();
        if (direct && token.is("select")) {
            scope.select();
        } else if (direct && token.is("from") && !is(i - 1, "distinct")) {
            scope.enter(Clause.TABLES);
        } else if (direct && token.is("order")) {
            scope.enter(Clause.ORDER);
        } else if (direct && token.kind() == Kind.WORD && AFTER_FROM.contains(token.text().toLowerCase(Locale.ROOT))) {
            scope.enter(Clause.OTHER);
        }
        if (isNameMade(i)) {
            ownPlaces.add(i);
        } else if (isBehindWhatNamesTables(i) && !isKeyword(token)
                && !(token.kind() == Kind.WORD && NO_TABLES.contains(token.text().toLowerCase(Locale.ROOT)))) {
            table(i);
        }
    }

    /** Of a query or of a window before {@code AS (}, of a column behind the name of what has it, or what a query calls what it gives. */
    private boolean isNameMade(int i) {
        boolean inNames = !open.isEmpty() && open.peek().isNames;
        boolean beginsList = inNames && (open.peek().place == i - 1 || tokens.get(i - 1).isSymbol(","));
        boolean given = is(i - 1, "as") && !is(i, "select") && isDirect() && scope.clause() == Clause.GIVEN;
        if (given) {
            scope.give(SqlText.name(tokens.get(i)));
        }
        return ownPlaces.contains(i) || beginsList || given || isBeforeQuery(i);
    }

    private boolean isBeforeQuery(int i) {
        if (!isDirect() || i == 0
                || !(is(i - 1, "with") || is(i - 1, "recursive") || is(i - 1, "window") || tokens.get(i - 1).isSymbol(","))) {
            return false;
        }
        int next = i + 1;
        if (next < tokens.size() && tokens.get(next).isSymbol("(")) {
            while (next < tokens.size() && !tokens.get(next).isSymbol(")")) {
                next++;
            }
            next++;
        }
        int behind = is(next + 1, "not") ? next + 2 : next + 1;
        behind = is(behind, "materialized") ? behind + 1 : behind;
        return is(next, "as") && behind < tokens.size() && tokens.get(behind).isSymbol("(");
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
                || (before.is("on") && open.isEmpty() && scope.clause() != Clause.TABLES && !isOfStatistics() && !isOfComment(i))
                || (before.is("to") && isOfRule && open.isEmpty() && scope.items().isEmpty())
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
        if (last > i + 2 || (last + 1 < tokens.size() && tokens.get(last + 1).isSymbol("(") && scope.clause() == Clause.TABLES)) {
            return;
        }
        String schema = last == i || isUsualSchema(tokens.get(i)) ? null : SqlText.name(tokens.get(i));
        QualifiedName table = new QualifiedName(schema, SqlText.name(tokens.get(last)));
        boolean isOfWith = last == i && scope.names(table.name());
        if (isOfWith) {
            ownPlaces.add(i);
        } else {
            tablePlaces.add(i);
        }
        int before = scope.items().size();
        if (scope.clause() == Clause.TABLES || is(last + 1, "as")) {
            int next = is(last + 1, "as") ? last + 2 : last + 1;
            boolean columns = next + 1 < tokens.size() && tokens.get(next + 1).isSymbol("(");
            alias(next, isOfWith || columns ? NO_TABLE : table);
        }
        if (scope.items().size() == before) {
            scope.add(new Item(i, table.name(), isOfWith ? NO_TABLE : table, isOfWith));
        }
    }

    private boolean is(int place, String word) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(word);
    }
}

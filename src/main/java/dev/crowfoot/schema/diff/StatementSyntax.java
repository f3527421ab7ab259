package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.diff.QueryScope.Clause;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a name at a place of a statement is, by the words around it: a type, a call, a column that a query gives, a name of something else. Syntax: as {@link StatementScopes}. */
final class StatementSyntax {

    /** What a name stands behind that is neither a table's nor a column's. */
    private static final Set<String> BEFORE_OTHERS = Set.of("index", "trigger", "policy", "rule", "constraint", "view", "function",
            "procedure", "exists", "concurrently", "collate", "language", "method", "statistics", "type", "as", "sequence", "domain",
            "schema", "extension", "cluster", "over", "window", "to");
    /** What a column stands behind that is no reserved word. */
    private static final Set<String> BEFORE_COLUMNS = Set.of("symmetric", "asymmetric", "escape", "placing", "variadic", "zone");

    /** As many words say that a statement makes or drops a routine: {@code CREATE OR REPLACE FUNCTION}. */
    private static final int ROUTINE = 4;

    private final List<Token> tokens;
    private final StatementScopes scopes;
    /** Up to there each name may be a type of a parameter, or of what a routine gives; a body in quotes is left as it is. */
    private final int signature;

    StatementSyntax(List<Token> tokens, StatementScopes scopes) {
        this.tokens = tokens;
        this.scopes = scopes;
        signature = signature();
    }

    boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    boolean isSymbol(int i, String symbol) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSymbol(symbol);
    }

    /** Behind {@code ::}, or behind {@code AS} where something is cast or a domain is made; elsewhere another name stands behind that. */
    boolean isOfType(int i) {
        return isSymbol(i - 1, "::") || (is(i - 1, "as") && (is(1, "domain") || is(opening(i) - 1, "cast")))
                || (is(i - 2, "cast") && i - 2 == cast());
    }

    /** In the signature of a routine, or behind the name of a column in parentheses. */
    boolean mayBeType(int i) {
        return i < signature ? !isNameOfOwn(i) : isBehindName(i) && opening(i) > 0 && scopes.clauseAt(i) == Clause.OTHER;
    }

    boolean isCall(int i) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next != null && ((next.isSymbol("(") && !isListed(i)) || next.kind() == Kind.STRING
                || next.isSymbol("=>") || next.isSymbol(":=") || (tokens.get(i).is("at") && (next.is("time") || next.is("local"))));
    }

    /**
     * Behind another name stands a type or an operator class, behind some words a name of something else, behind a dot a part of a value, behind a closing parenthesis what a query calls
     * it; a word in capitals among others is a keyword.
     */
    boolean isNameOfAnother(int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        Token token = tokens.get(i);
        boolean shouted = token.kind() == Kind.WORD && !token.text().equals(token.text().toLowerCase(Locale.ROOT)) && hasQuietWords();
        boolean isBehindValue = before != null
                && (before.isSymbol(".") || before.isSymbol("]") || before.kind() == Kind.STRING || before.kind() == Kind.NUMBER
                        || (before.isSymbol(")") && !isBehindDistinctOn(i)));
        return before == null || shouted || isBehindValue || isWordOfSyntax(i) || isRole(i) || isOneOf(before, BEFORE_OTHERS)
                || isBehindName(i);
    }

    /** Whether what a query gives begins with the column there. */
    boolean isGiven(int i) {
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

    boolean isEndOfGiven(int i) {
        return i >= tokens.size() || is(i, "from") || isSymbol(i, ",") || isSymbol(i, ")") || isSymbol(i, ";");
    }

    boolean isOfUsing(int i) {
        int open = i - 1;
        while (open > 0 && !tokens.get(open).isSymbol("(") && !tokens.get(open).isSymbol(")")) {
            open--;
        }
        return open > 0 && tokens.get(open).isSymbol("(") && tokens.get(open - 1).is("using") && scopes.clauseAt(open - 1) == Clause.TABLES;
    }

    boolean isStar(int i) {
        return i + 2 < tokens.size() && tokens.get(i + 1).isSymbol(".") && tokens.get(i + 2).isSymbol("*");
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

    /** Of a parameter, behind which its type stands. */
    private boolean isNameOfOwn(int i) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next != null && next.isIdentifier() && !next.text().equals(next.text().toUpperCase(Locale.ROOT));
    }

    private boolean isBehindDistinctOn(int i) {
        int open = isSymbol(i - 1, ")") ? opening(i - 1) : -1;
        return open > 1 && is(open - 1, "on") && is(open - 2, "distinct");
    }

    /** {@code UPDATE OF a}, {@code COLUMN a}: never a call, whatever follows. */
    private boolean isListed(int i) {
        return i > 0 && tokens.get(i - 1).is("column");
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
}

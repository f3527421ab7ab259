package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Expressions and statements compared as text: what white space, comments, case of words and needless quotes and parentheses say is nothing. */
public final class SqlText {

    private static final Pattern NUMBERED = Pattern.compile("\\\\(?:\\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4})|\\\\)");
    private static final int HEXADECIMAL = 16;

    private SqlText() {}

    /** Whether two texts say the same, letter by letter in literals and quoted names. Two nulls are the same. */
    public static boolean same(@Nullable String a, @Nullable String b) {
        return Objects.equals(a, b) || (a != null && b != null && normal(a).equals(normal(b)));
    }

    /** The text with one space between its tokens, words in lower case, no comments, no needless quotes and no parentheses around the whole. */
    public static String normal(String sql) {
        return String.join(" ", words(sql));
    }

    /** The names that a text mentions, in each common form that they can have; words that are no names are among them. */
    public static Set<String> mentioned(String sql) {
        Set<String> names = new HashSet<>();
        for (Token token : SqlTokens.of(sql)) {
            if (token.isIdentifier()) {
                names.addAll(spellings(token));
            }
        }
        return names;
    }

    /** The names in literals that stand for a sequence or another relation: before {@code ::regclass}, and in {@code nextval}. */
    public static Set<String> relations(String sql) {
        List<Token> tokens = SqlTokens.of(sql).stream().filter(t -> t.kind() != Kind.SPACE).toList();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean cast = i + 2 < tokens.size() && tokens.get(i + 1).isSymbol("::") && tokens.get(i + 2).is("regclass");
            boolean next = i > 1 && tokens.get(i - 1).isSymbol("(") && tokens.get(i - 2).is("nextval");
            if (tokens.get(i).kind() == Kind.STRING && (cast || next)) {
                names.addAll(mentioned(content(tokens.get(i).text()).replace("''", "'")));
            }
        }
        return names;
    }

    /** The names that a text mentions, also within its literals, as the body of a function is one. */
    public static Set<String> mentionedAnywhere(String sql) {
        Set<String> names = new HashSet<>();
        for (Token token : SqlTokens.of(sql)) {
            if (token.isIdentifier()) {
                names.addAll(spellings(token));
            } else if (token.kind() == Kind.STRING) {
                names.addAll(mentionedAnywhere(content(token.text())));
            }
        }
        return names;
    }

    /** The names that a text mentions with brackets after them, as a call has; also within its literals, as the body of a function is one. */
    public static Set<String> called(String sql) {
        Set<String> names = new HashSet<>();
        Token before = null;
        for (Token token : SqlTokens.of(sql)) {
            if (token.isSymbol("(") && before != null && before.isIdentifier()) {
                names.addAll(spellings(before));
            } else if (token.kind() == Kind.STRING) {
                names.addAll(called(content(token.text())));
            }
            before = token.kind() == Kind.SPACE ? before : token;
        }
        return names;
    }

    private static String content(String literal) {
        int open = literal.startsWith("$") ? literal.indexOf('$', 1) + 1 : literal.indexOf('\'') + 1;
        int close = literal.startsWith("$") ? literal.length() - open : literal.length() - 1;
        return literal.substring(open, Math.max(open, close)).replace("''", "'");
    }

    /** Whether a query is part of the text, which gives its columns names. */
    public static boolean selects(String sql) {
        List<Token> tokens = saying(sql);
        return IntStream.range(0, tokens.size()).anyMatch(i -> (tokens.get(i).is("select") && (i == 0 || !tokens.get(i - 1).is("for")))
                || tokens.get(i).is("returning"));
    }

    /** Whether a query in the text takes whatever columns there are: with {@code *}, {@code TABLE t} or a natural join. */
    public static boolean takesAllColumns(String sql) {
        List<Token> tokens = saying(sql);
        return IntStream.range(0, tokens.size()).anyMatch(i -> isStar(tokens, i) || tokens.get(i).is("natural")
                || (tokens.get(i).is("table") && i > 0 && (tokens.get(i - 1).is("as") || tokens.get(i - 1).isSymbol("("))));
    }

    /** A star that is neither a product, which another factor follows, nor that of {@code count(*)}. */
    private static boolean isStar(List<Token> tokens, int i) {
        if (!tokens.get(i).isSymbol("*") || i == 0 || tokens.get(i - 1).isSymbol("(")) {
            return false;
        }
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next == null || tokens.get(i - 1).isSymbol(".") || next.is("from") || List.of(",", ")", ";").contains(next.text());
    }

    private static List<Token> saying(String sql) {
        return SqlTokens.of(sql).stream().filter(t -> t.kind() != Kind.SPACE).toList();
    }

    /** Whether an expression takes its value from that sequence. */
    public static boolean usesSequence(@Nullable String sql, QualifiedName sequence) {
        return sql != null && !withSequence(sql, sequence, QualifiedName.of("another")).equals(sql);
    }

    /** An expression that takes its value from a sequence, with another one instead. */
    public static String withSequence(String sql, QualifiedName sequence, QualifiedName other) {
        QualifiedName none = QualifiedName.of("no table");
        return ExpressionRenaming.rename(sql, new Renames.Names(none, none, Map.of(), Map.of(), Map.of(sequence, other)));
    }

    /**
     * An expression of a table under other names of its columns, and of the table where that stands before them.
     *
     * @param columns new names by old ones
     */
    public static String renamed(String sql, QualifiedName table, QualifiedName later, Map<String, String> columns) {
        return ExpressionRenaming.rename(sql, new Renames.Names(table, later, columns, Map.of(), Map.of()));
    }

    /** An expression under other names of types, new by old ones. */
    public static String renamed(String sql, Map<QualifiedName, QualifiedName> types) {
        QualifiedName none = QualifiedName.of("no table");
        return ExpressionRenaming.rename(sql, new Renames.Names(none, none, Map.of(), types, Map.of()));
    }

    /** A text as a literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The tokens that say something, each in its normal form. */
    static List<String> words(String sql) {
        List<String> words = new ArrayList<>();
        for (Token token : SqlTokens.of(sql)) {
            if (token.kind() != Kind.SPACE) {
                words.add(normal(token));
            }
        }
        while (wrapped(words)) {
            words = words.subList(1, words.size() - 1);
        }
        return words;
    }

    private static String normal(Token token) {
        return switch (token.kind()) {
            case WORD, QUOTED -> Identifiers.isPlain(name(token)) ? name(token) : written(token);
            case NUMBER -> token.text().toLowerCase(Locale.ROOT);
            case STRING -> plainLiteral(token.text());
            case SYMBOL, SPACE -> token.text();
        };
    }

    private static String written(Token token) {
        return token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : token.text();
    }

    private static String plainLiteral(String text) {
        boolean needless = (text.startsWith("E'") || text.startsWith("e'")) && text.indexOf('\\') < 0;
        return needless ? text.substring(1) : text;
    }

    /** The common form of a name in a text; a quoted one in upper case is what H2 makes of a plain one. */
    static String name(Token token) {
        if (token.kind() == Kind.WORD) {
            return token.text().toLowerCase(Locale.ROOT);
        }
        String exact = exact(token);
        String lower = exact.toLowerCase(Locale.ROOT);
        return Identifiers.isPlain(lower) && exact.equals(exact.toUpperCase(Locale.ROOT)) ? lower : exact;
    }

    /** Each common form that a name in a text can have, the exact one first: what stands in quotes in upper case may be what H2 makes of a plain name. */
    static List<String> spellings(Token token) {
        String name = name(token);
        String exact = token.kind() == Kind.QUOTED ? exact(token) : name;
        if (!exact.equals(name)) {
            return List.of(exact, name);
        }
        return token.kind() == Kind.QUOTED && Identifiers.isPlain(exact) ? List.of('"' + exact + '"', exact) : List.of(name);
    }

    /** A name as it is among the {@link #words}. */
    static String word(String name) {
        return Identifiers.isPlain(name) ? name : normal(SqlTokens.of(Identifiers.sql(name)).getFirst());
    }

    /** What stands in the quotes of a quoted name; one that begins with {@code U&} has some characters by their numbers (PostgreSQL manual, 4.1.2.3). */
    static String exact(Token token) {
        String text = token.text();
        int end = text.length() > 1 && text.endsWith("\"") ? text.length() - 1 : text.length();
        int begin = text.indexOf('"') + 1;
        String name = text.substring(Math.min(begin, end), end).replace("\"\"", "\"");
        return begin > 1 ? NUMBERED.matcher(name).replaceAll(SqlText::numbered) : name;
    }

    private static String numbered(MatchResult found) {
        String digits = found.group(1) != null ? found.group(1) : found.group(2);
        return Matcher.quoteReplacement(digits == null ? "\\" : Character.toString(Integer.parseInt(digits, HEXADECIMAL)));
    }

    private static boolean wrapped(List<String> words) {
        if (words.size() < 2 || !words.getFirst().equals("(")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i == words.size() - 1;
            }
        }
        return false;
    }
}

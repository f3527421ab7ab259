package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a table under other names. A name before a parenthesis is a function and before a literal
 * a type, and stays; behind {@code ::} or {@code AS} stands a type; behind
 * {@code FOR}, or as a literal in {@code nextval}, a sequence; everything else is a column, with or without its table before it.
 */
final class ExpressionRenaming {

    private final Renames.Names names;
    private final List<Token> tokens;
    /** Where in the tokens those are that say something. */
    private final List<Integer> places = new ArrayList<>();

    private ExpressionRenaming(String sql, Renames.Names names) {
        this.names = names;
        tokens = new ArrayList<>(SqlTokens.of(sql));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Kind.SPACE) {
                places.add(i);
            }
        }
    }

    /** The expression with the later names; the same text where it has none of the earlier ones. */
    static String rename(String sql, Renames.Names names) {
        if (names.ofColumns().isEmpty() && names.types().isEmpty() && names.sequences().isEmpty()
                && names.table().equals(names.laterTable())) {
            return sql;
        }
        ExpressionRenaming renaming = new ExpressionRenaming(sql, names);
        renaming.run();
        StringBuilder text = new StringBuilder();
        renaming.tokens.forEach(t -> text.append(t.text()));
        return text.toString();
    }

    private void run() {
        int i = 0;
        while (i < places.size()) {
            int length = chain(i);
            if (length > 0) {
                chainAt(i, length);
            } else if (token(i).kind() == Kind.STRING) {
                sequenceLiteral(i);
            }
            i += Math.max(1, 2 * length - 1);
        }
    }

    /** How many names, joined by dots, start there. */
    private int chain(int i) {
        if (i >= places.size() || !token(i).isIdentifier()) {
            return 0;
        }
        boolean more = i + 2 < places.size() && token(i + 1).isSymbol(".") && token(i + 2).isIdentifier();
        return more ? 1 + chain(i + 2) : 1;
    }

    private void chainAt(int i, int length) {
        Token previous = i == 0 ? null : token(i - 1);
        if (previous != null && (previous.isSymbol("::") || previous.is("as"))) {
            qualified(i, length, names.types());
        } else if (previous != null && previous.is("for")) {
            qualified(i, length, names.sequences());
        } else {
            column(i, length);
        }
    }

    private void qualified(int i, int length, Map<QualifiedName, QualifiedName> renamed) {
        QualifiedName later = length > 2 || renamed.isEmpty() ? null
                : later(length == 2 ? spellings(i) : List.of(), spellings(i + 2 * length - 2), renamed);
        if (later != null) {
            String schema = later.schema();
            String written = (schema == null ? "" : Identifiers.sql(schema) + ".") + Identifiers.sql(later.name());
            replace(i, written);
            for (int k = 1; k < 2 * length - 1; k++) {
                replace(i + k, "");
            }
        }
    }

    private static @Nullable QualifiedName later(List<String> schemas, List<String> names, Map<QualifiedName, QualifiedName> renamed) {
        return names.stream().flatMap(name -> schemas.isEmpty() ? Stream.of(QualifiedName.of(name))
                : schemas.stream().map(schema -> new QualifiedName(schema, name))).filter(renamed::containsKey).map(renamed::get)
                .findFirst()
                .orElse(null);
    }

    private void column(int i, int length) {
        int last = i + 2 * length - 2;
        Token next = last + 1 < places.size() ? token(last + 1) : null;
        boolean function = next != null && (next.isSymbol("(") || next.kind() == Kind.STRING || isTimeZone(token(last), next));
        if (length == 1 && next != null && next.isSymbol(".") && spellings(last).contains(names.table().name())) {
            replaceName(last, names.laterTable().name());
        } else if (length == 1 && !function) {
            replaceColumn(last);
        } else if (length > 1 && spellings(last - 2).contains(names.table().name())) {
            replaceColumn(last);
            replaceName(last - 2, names.laterTable().name());
            String schema = names.laterTable().schema();
            if (length > 2 && schema != null) {
                replaceName(last - 4, schema);
            }
        }
    }

    /** {@code AT TIME ZONE}. */
    private static boolean isTimeZone(Token token, Token next) {
        return token.is("at") && (next.is("time") || next.is("local"));
    }

    private void replaceColumn(int i) {
        spellings(i).stream().filter(name -> !names.column(name).equals(name)).findFirst()
                .ifPresent(name -> replaceName(i, names.column(name)));
    }

    private void sequenceLiteral(int i) {
        boolean ofSequence = (i > 1 && token(i - 1).isSymbol("(") && token(i - 2).is("nextval"))
                || (i + 2 < places.size() && token(i + 1).isSymbol("::") && token(i + 2).is("regclass"));
        String text = token(i).text();
        if (ofSequence && text.length() > 2) {
            QualifiedName later = names.sequences().get(parse(text.substring(1, text.length() - 1)));
            if (later != null) {
                String schema = later.schema();
                replace(i, SqlText.literal((schema == null ? "" : Identifiers.sql(schema) + ".") + Identifiers.sql(later.name())));
            }
        }
    }

    private static QualifiedName parse(String text) {
        List<String> found = SqlTokens.of(text.replace("''", "'")).stream().filter(Token::isIdentifier).map(SqlText::name).toList();
        return found.isEmpty() ? QualifiedName.of(text) : new QualifiedName(schema(found), found.getLast());
    }

    private static @Nullable String schema(List<String> names) {
        return names.size() > 1 ? names.get(names.size() - 2) : null;
    }

    private List<String> spellings(int i) {
        return SqlText.spellings(token(i));
    }

    private void replaceName(int i, String later) {
        if (!spellings(i).contains(later)) {
            replace(i, Identifiers.sql(later));
        }
    }

    private Token token(int i) {
        return tokens.get(places.get(i));
    }

    private void replace(int i, String text) {
        tokens.set(places.get(i), new Token(token(i).kind(), text));
    }
}

package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be said of a PostgreSQL statement without understanding it. */
public final class DefinitionText {

    private static final Set<String> DEFINITIONS = Set.of("create", "alter", "comment");

    private DefinitionText() {}

    /** Whether it is one statement that defines something: no semicolon stands in it but at its end, in parentheses, or within {@code BEGIN ATOMIC … END}. */
    public static boolean isOneDefinition(String sql) {
        List<Token> tokens = SqlTokens.of(sql).stream().filter(t -> t.kind() != Kind.SPACE).toList();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isSymbol(";") && depth == 0 && !tokens.subList(i, tokens.size()).stream().allMatch(t -> t.isSymbol(";"))) {
                return false;
            }
            depth += opens(tokens, i, depth) ? 1 : depth > 0 && (token.isSymbol(")") || token.is("end")) ? -1 : 0;
        }
        return !tokens.isEmpty() && DEFINITIONS.stream().anyMatch(tokens.getFirst()::is);
    }

    private static boolean opens(List<Token> tokens, int i, int depth) {
        Token token = tokens.get(i);
        return token.isSymbol("(") || (token.is("atomic") && i > 0 && tokens.get(i - 1).is("begin")) || (token.is("case") && depth > 0);
    }

    /** The statement with other schemas for those things, wherever it names them with theirs. */
    public static String inSchemas(String sql, Map<QualifiedName, String> schemas) {
        List<Token> tokens = new ArrayList<>(SqlTokens.of(sql));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Kind.SPACE) {
                places.add(i);
            }
        }
        for (int i = 0; i + 2 < places.size(); i++) {
            Token schema = tokens.get(places.get(i));
            Token name = tokens.get(places.get(i + 2));
            boolean isFirst = i == 0 || !tokens.get(places.get(i - 1)).isSymbol(".");
            if (isFirst && schema.isIdentifier() && tokens.get(places.get(i + 1)).isSymbol(".") && name.isIdentifier()) {
                String other = schemas.get(new QualifiedName(SqlText.name(schema), SqlText.name(name)));
                tokens.set(places.get(i), other == null ? schema : new Token(Kind.WORD, Identifiers.sql(other)));
            }
        }
        StringBuilder text = new StringBuilder();
        tokens.forEach(t -> text.append(t.text()));
        return text.toString();
    }
}

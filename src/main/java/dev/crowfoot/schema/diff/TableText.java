package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code CREATE TABLE} statement in its parts, each in its normal form.
 *
 * @param head what stands before the brackets
 * @param columns what is said of each column, by its name
 * @param constraints the same for constraints with names
 * @param tail what stands behind the brackets
 */
public record TableText(String head, Map<String, String> columns, Map<String, String> constraints, String tail) {

    /** The parts of a statement; empty where it is none such. */
    public static Optional<TableText> of(String create) {
        List<Token> tokens = SqlTokens.of(create).stream().filter(t -> t.kind() != Kind.SPACE).toList();
        List<List<Token>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth -= token.isSymbol(")") ? 1 : 0;
            if (open >= 0 && depth == 0) {
                return Optional.of(of(tokens.subList(0, open), lines, tokens.subList(i + 1, tokens.size())));
            }
            if (open >= 0 && depth == 1 && token.isSymbol(",")) {
                lines.add(new ArrayList<>());
            } else if (open >= 0) {
                lines.getLast().add(token);
            }
            open = open < 0 && token.isSymbol("(") ? i : open;
            depth += token.isSymbol("(") ? 1 : 0;
        }
        return Optional.empty();
    }

    private static TableText of(List<Token> head, List<List<Token>> lines, List<Token> tail) {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> constraints = new LinkedHashMap<>();
        for (List<Token> line : lines) {
            boolean constraint = line.size() > 1 && line.getFirst().is("constraint");
            if (!line.isEmpty()) {
                (constraint ? constraints : columns).put(SqlText.name(line.get(constraint ? 1 : 0)), text(line));
            }
        }
        return new TableText(text(head), columns, constraints, text(tail));
    }

    private static String text(List<Token> tokens) {
        return SqlText.normal(String.join(" ", tokens.stream().map(Token::text).toList()));
    }
}

package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tables the tables that are kept as SQL have their columns from, as their statements say (PostgreSQL manual: {@code CREATE TABLE … INHERITS}, {@code PARTITION OF},
 * {@code ALTER TABLE … ATTACH PARTITION}, {@code INHERIT}). That a table stands on another says less: a foreign key is enough for it.
 */
final class Descent {

    private final Map<QualifiedName, Set<QualifiedName>> above = new HashMap<>();

    private Descent() {}

    static Descent of(List<SqlObject> objects) {
        Descent descent = new Descent();
        for (SqlObject object : objects) {
            if (object.kind().equals("table") || object.kind().equals("setting")) {
                descent.read(object);
            }
        }
        return descent;
    }

    /** The tables right above. */
    Set<QualifiedName> above(QualifiedName table) {
        return above.getOrDefault(table, Set.of());
    }

    private void read(SqlObject object) {
        List<Token> tokens = SqlTokens.of(object.create()).stream().filter(t -> t.kind() != Kind.SPACE).toList();
        for (int i = 2; i < tokens.size() - 1; i++) {
            boolean ofTable = object.kind().equals("table");
            if (ofTable && tokens.get(i).is("of") && tokens.get(i - 1).is("partition")) {
                note(object.name(), names(tokens, i + 1));
            } else if (ofTable && tokens.get(i).is("inherits")) {
                note(object.name(), names(tokens, i + 2));
            } else if (tokens.get(i).is("inherit") && !tokens.get(i - 1).is("no")) {
                note(names(tokens, altered(tokens, i)).getFirst(), names(tokens, i + 1));
            } else if (tokens.get(i).is("partition") && tokens.get(i - 1).is("attach")) {
                note(names(tokens, i + 1).getFirst(), names(tokens, altered(tokens, i)));
            }
        }
    }

    /** The place of what the last {@code ALTER TABLE} before is on. */
    private static int altered(List<Token> tokens, int before) {
        int at = before;
        while (at > 2 && !(tokens.get(at - 1).is("table") && tokens.get(at - 2).is("alter"))) {
            at--;
        }
        return tokens.get(at).is("only") ? at + 1 : at;
    }

    private void note(QualifiedName below, List<QualifiedName> tables) {
        above.computeIfAbsent(below, _ -> new HashSet<>()).addAll(tables);
    }

    /** The names there, with commas between them. */
    private static List<QualifiedName> names(List<Token> tokens, int from) {
        List<QualifiedName> names = new ArrayList<>();
        int i = from;
        do {
            boolean hasSchema = i + 2 < tokens.size() && tokens.get(i + 1).isSymbol(".");
            String name = SqlText.name(tokens.get(hasSchema ? i + 2 : i));
            names.add(new QualifiedName(hasSchema ? SqlText.name(tokens.get(i)) : null, name));
            i += hasSchema ? 4 : 2;
        } while (i < tokens.size() && tokens.get(i - 1).isSymbol(","));
        return names;
    }
}

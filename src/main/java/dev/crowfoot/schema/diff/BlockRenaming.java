package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.schema.diff.SqlTokens.Token;
import dev.crowfoot.target.Identifiers;
import java.util.Map;
import java.util.stream.Stream;

/** A block between dollars under other names of tables and columns, as the readers of PostgreSQL's catalogue write them; others stay as they are. */
final class BlockRenaming {

    private BlockRenaming() {}

    /** A block that finds its table and its column by their names as texts, as those do that rename what a server named. */
    static String rename(String text, Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns) {
        return Stream.concat(tables.keySet().stream(), columns.keySet().stream()).filter(table -> text.contains(found(table))).findFirst()
                .map(table -> rename(text, table, tables.getOrDefault(table, table), columns.getOrDefault(table, Map.of())))
                .orElse(text);
    }

    private static String rename(String text, QualifiedName table, QualifiedName later, Map<String, String> columns) {
        String from = formatted(sql(table));
        String to = formatted(sql(later));
        String result = text.replace(found(table), found(later)).replace("ALTER TABLE " + from + " ", "ALTER TABLE " + to + " ")
                .replace("%I ON " + from + " IS ", "%I ON " + to + " IS ");
        return columns.entrySet().stream().filter(column -> result.contains(named(column.getKey()))).findFirst()
                .map(column -> result.replace(named(column.getKey()), named(column.getValue()))).orElse(result);
    }

    private static String found(QualifiedName table) {
        return "to_regclass(" + SqlText.literal(sql(table)) + ")";
    }

    private static String named(String column) {
        return "attname = " + SqlText.literal(plain(column)) + " ";
    }

    /** As {@code format} is told a text. */
    private static String formatted(String text) {
        return text.replace("%", "%%").replace("'", "''");
    }

    private static String sql(QualifiedName name) {
        String schema = name.schema();
        return (schema == null ? "" : Identifiers.sql(schema) + ".") + Identifiers.sql(name.name());
    }

    /** A name without the quotes that force it. */
    private static String plain(String name) {
        return SqlText.exact(new Token(Kind.QUOTED, Identifiers.isPlain(name) ? '"' + name + '"' : Identifiers.sql(name)));
    }
}

package dev.crowfoot.app.imports;

import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Counts what a schema has, by kind. */
final class Counts {

    private static final Set<String> KINDS =
            Set.of("schemas", "tables", "columns", "primary keys", "unique constraints", "check constraints",
                    "foreign keys", "indexes", "enum types", "sequences");

    /** Kinds of SQL objects whose word alone does not say what they are. */
    private static final Set<String> VAGUE = Set.of("constraints", "settings", "comments", "others");

    private Counts() {}

    /** The kinds of which there is something. */
    static SequencedMap<String, Integer> of(Schema schema) {
        LinkedHashMap<String, Integer> counts = new LinkedHashMap<>();
        counts.put("schemas", schema.namespaces().size());
        counts.put("tables", schema.tables().size());
        counts.put("columns", sum(schema, t -> t.columns().size()));
        counts.put("primary keys", sum(schema, t -> t.primaryKey() == null ? 0 : 1));
        counts.put("unique constraints", sum(schema, t -> t.uniques().size()));
        counts.put("check constraints", sum(schema, t -> t.checks().size()));
        counts.put("foreign keys", sum(schema, t -> t.foreignKeys().size()));
        counts.put("indexes", sum(schema, t -> t.indexes().size()));
        counts.put("enum types", schema.enumTypes().size());
        counts.put("sequences", schema.sequences().size());
        schema.sqlObjects().stream().map(SqlObject::kind).sorted().forEach(kind -> counts.merge(sql(many(kind)), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Partitions, for one, are tables that are kept as SQL: they are not among those that people chose. */
    private static String sql(String kinds) {
        return KINDS.contains(kinds) || VAGUE.contains(kinds) ? kinds + " kept as SQL" : kinds;
    }

    private static int sum(Schema schema, ToIntFunction<Table> count) {
        return schema.tables().stream().mapToInt(count).sum();
    }

    private static String many(String kind) {
        String words = kind.replace('_', ' ');
        return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words.endsWith("x") ? words + "es"
                : words.endsWith("s") ? words : words + "s";
    }
}

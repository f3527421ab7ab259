package dev.crowfoot.migration;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.SqlText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which SQL objects tables need: by the type of a column, or by name in a default, a computed column, a check or an index. */
final class EarlyObjects {

    private final Map<ElementId, SqlObject> objects = new HashMap<>();
    private final Set<ElementId> needed = new HashSet<>();
    private final RoutineCalls calls;

    EarlyObjects(Schema schema) {
        calls = new RoutineCalls(schema.sqlObjects());
        schema.sqlObjects().forEach(o -> objects.put(o.id(), o));
        Set<String> words = new HashSet<>();
        if (!objects.isEmpty()) {
            schema.tables().forEach(t -> words.addAll(words(t)));
        }
        for (SqlObject object : schema.sqlObjects()) {
            boolean routine = ObjectOrder.ROUTINES.contains(object.kind());
            if (!routine || words.contains(object.name().name())) {
                need(object, !routine);
            }
        }
    }

    private void need(SqlObject object, boolean itself) {
        if (needed.add(object.id())) {
            object.dependsOn().stream().map(objects::get).filter(o -> o != null && ObjectOrder.ROUTINES.contains(o.kind()))
                    .forEach(o -> need(o, itself));
            calls.of(object).forEach(o -> need(o, itself));
        }
    }

    /** Those routines that have to be there when a database opens the body of that one: it opens those in SQL. */
    List<SqlObject> opened(SqlObject object) {
        return RoutineBodies.isInSql(object) ? calls.of(object) : List.of();
    }

    /** Whether a routine has to be there before the tables; everything else that stands on no table may be. */
    boolean isNeeded(SqlObject object) {
        return needed.contains(object.id());
    }

    /** The names that the types and expressions of a table say. */
    static Set<String> words(Table table) {
        Set<String> words = new HashSet<>();
        table.columns().forEach(c -> words.addAll(words(c)));
        table.parts().forEach(p -> words.addAll(words(p)));
        add(words, table.partitionBy());
        return words;
    }

    /** The names that a column's type and expressions say. */
    static Set<String> words(Column column) {
        Set<String> words = new HashSet<>();
        if (column.type().userDefined()) {
            words.add(column.type().name());
        }
        add(words, column.defaultExpression());
        Column.Generated generated = column.generated();
        add(words, generated == null ? null : generated.expression());
        return words;
    }

    /** The names that the expressions of a constraint or an index say. */
    static Set<String> words(TablePart part) {
        Set<String> words = new HashSet<>();
        if (part instanceof Check check) {
            add(words, check.expression());
        } else if (part instanceof Index index) {
            index.parts().stream().map(Index.Part::expression).forEach(e -> add(words, e));
            index.parts().stream().map(Index.Part::operatorClass).forEach(o -> add(words, o));
            add(words, index.predicate());
        }
        return words;
    }

    private static void add(Set<String> words, @Nullable String sql) {
        if (sql != null) {
            words.addAll(SqlText.mentioned(sql));
            words.addAll(SqlText.relations(sql));
        }
    }

    /** Those of the objects whose names are among the words. */
    static List<SqlObject> named(List<SqlObject> objects, Set<String> words) {
        return objects.stream().filter(o -> words.contains(o.name().name())).toList();
    }
}

package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives what was read from a database the identities of what is known: tables, sequences, enum types and SQL objects by their name, columns by their name in a paired table,
 * constraints and indexes by their name, and those that are left by what they say. Constants of a column come along where they fit. A known id is
 * given once; what is not known keeps its own.
 */
public final class SchemaMatcher {

    private final List<Schema> references;

    private SchemaMatcher(List<Schema> references) {
        this.references = references;
    }

    /** What was read, under the ids of the reference. */
    public static Schema identify(Schema live, Schema reference) {
        return identify(live, List.of(reference));
    }

    /** What was read, under the ids of the first reference that knows each thing. */
    public static Schema identify(Schema live, List<Schema> references) {
        return new SchemaMatcher(references).run(live);
    }

    private Schema run(Schema live) {
        Map<ElementId, ElementId> ids = new HashMap<>();
        List<Table> tables = match(live.tables(), Schema::tables, Table::id, this::withId, ids, List.of(Table::name));
        List<Sequence> sequences = match(live.sequences(), Schema::sequences, Sequence::id, Sequence::withId, ids, List.of(Sequence::name));
        List<EnumType> types = match(live.enumTypes(), Schema::enumTypes, EnumType::id,
                (t, id) -> new EnumType(id, t.name(), labels(t, id), t.comment()), ids, List.of(EnumType::name));
        List<SqlObject> objects = match(live.sqlObjects(), Schema::sqlObjects, SqlObject::id, SqlObject::withId, ids,
                List.of(o -> List.of(o.kind(), o.name(), SqlText.normal(o.drop())), o -> List.of(o.kind(), o.name())));
        List<SqlObject> linked = objects.stream().map(o -> withDependencies(o, ids)).toList();
        return new Schema(live.namespaces(), tables, sequences, types, linked);
    }

    /** Makes something of an element and the id that it gets. */
    private interface Identified<T> {
        T with(T element, ElementId id);
    }

    /**
     * Pairs by one key after the other.
     *
     * @param keys what two must have alike, the strictest first: routines, triggers and rules share names, and what drops one tells it from the others
     */
    private <T> List<T> match(List<T> live, Function<Schema, List<T>> list, Function<T, ElementId> id, Identified<T> identified,
            Map<ElementId, ElementId> ids, List<Function<T, Object>> keys) {
        Set<ElementId> given = new HashSet<>();
        for (Function<T, Object> key : keys) {
            Map<Object, List<ElementId>> known = new HashMap<>();
            references
                    .forEach(r -> list.apply(r).forEach(k -> known.computeIfAbsent(key.apply(k), _ -> new ArrayList<>()).add(id.apply(k))));
            for (T element : live) {
                if (!ids.containsKey(id.apply(element))) {
                    known.getOrDefault(key.apply(element), List.of()).stream().filter(given::add).findFirst()
                            .ifPresent(k -> ids.put(id.apply(element), k));
                }
            }
        }
        List<T> result = new ArrayList<>();
        for (T element : live) {
            ElementId now = ids.get(id.apply(element));
            result.add(now == null ? element : identified.with(element, now));
        }
        return result;
    }

    private static SqlObject withDependencies(SqlObject o, Map<ElementId, ElementId> ids) {
        Set<ElementId> known = new HashSet<>();
        o.dependsOn().forEach(d -> known.add(ids.getOrDefault(d, d)));
        return o.withDependsOn(known);
    }

    private List<Label> labels(EnumType type, ElementId id) {
        List<List<Label>> known = references.stream().flatMap(r -> r.enumTypes().stream()).filter(t -> t.id().equals(id))
                .map(EnumType::labels).toList();
        return type.labels().stream().map(l -> label(l, known)).toList();
    }

    private static Label label(Label label, List<List<Label>> known) {
        return known.stream().flatMap(List::stream).filter(k -> k.text().equals(label.text())).findFirst().orElse(label);
    }

    private Table withId(Table table, ElementId id) {
        List<Table> known = references.stream().flatMap(r -> r.table(id).stream()).toList();
        List<Column> columns = columns(table, known);
        List<TablePart> parts = parts(table, known);
        return table.withId(id).withColumns(columns).withParts(parts);
    }

    private static List<Column> columns(Table table, List<Table> known) {
        Set<ElementId> given = new HashSet<>();
        List<Column> result = new ArrayList<>();
        for (Column column : table.columns()) {
            Column match = known.stream().flatMap(t -> t.column(column.name()).stream()).filter(c -> given.add(c.id())).findFirst()
                    .orElse(null);
            result.add(match == null ? column : withId(column, match));
        }
        return result;
    }

    private static Column withId(Column c, Column known) {
        return new Column(known.id(), c.name(), c.type(), c.nullable(), c.defaultExpression(), c.identity(), c.generated(), c.collation(),
                c.comment(), c.values() == null ? known.values() : c.values());
    }

    private static List<TablePart> parts(Table table, List<Table> known) {
        List<TablePart> pool = new ArrayList<>(known.stream().flatMap(t -> t.parts().stream()).toList());
        Map<TablePart, ElementId> ids = new HashMap<>();
        for (TablePart part : table.parts()) {
            take(pool, part, (a, b) -> a.getClass() == b.getClass() && a.name().equals(b.name()), ids);
        }
        for (TablePart part : table.parts()) {
            take(pool, part, TableDiffer::sameContent, ids);
        }
        return table.parts().stream().map(p -> withId(p, ids.get(p))).toList();
    }

    private static void take(List<TablePart> pool, TablePart part, BiPredicate<TablePart, TablePart> same, Map<TablePart, ElementId> ids) {
        if (!ids.containsKey(part)) {
            pool.stream().filter(k -> same.test(part, k)).findFirst().ifPresent(k -> {
                ids.put(part, k.id());
                pool.removeIf(other -> other.id().equals(k.id()));
            });
        }
    }

    private static TablePart withId(TablePart part, @Nullable ElementId id) {
        return id == null ? part : part.withId(id);
    }
}

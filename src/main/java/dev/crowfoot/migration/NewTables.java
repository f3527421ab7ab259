package dev.crowfoot.migration;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes new tables, those that others refer to first, each with its keys, checks and indexes. Foreign keys that cannot be had yet follow later, and so do defaults, checks and
 * indexes that need a function which itself needs tables that are still to come.
 */
final class NewTables {

    /** A table and what of it waits for functions. */
    private record Waiting(Table table, List<Column> defaults, List<TablePart> parts) {}

    private final Situation situation;
    private final SqlObjects objects;
    /** Names of tables that are as they shall be, so that a foreign key can refer to them. */
    private final Set<QualifiedName> ready = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();

    NewTables(Situation situation, SqlObjects objects) {
        this.situation = situation;
        this.objects = objects;
    }

    void run() {
        List<Table> made = situation.after.tables().stream().filter(t -> situation.earlier(t.id()) == null).toList();
        if (made.isEmpty()) {
            return;
        }
        for (Table table : situation.tables()) {
            Table wanted = situation.wanted(table.id());
            if (wanted != null && hasKeys(table, wanted)) {
                ready.add(table.name());
            }
        }
        TableOrder.referencedFirst(made).forEach(this::create);
    }

    private static boolean hasKeys(Table now, Table wanted) {
        Set<ElementId> ids = new HashSet<>();
        now.parts().forEach(p -> ids.add(p.id()));
        return wanted.parts().stream().filter(p -> !Parts.key(p).isEmpty()).allMatch(p -> ids.contains(p.id()));
    }

    private void create(Table table) {
        Set<String> missing = objects.createFor(EarlyObjects.words(table), situation.tableIds());
        ready.add(table.name());
        List<Column> late = table.columns().stream().filter(c -> c.defaultExpression() != null && waits(EarlyObjects.words(c), missing))
                .toList();
        List<TablePart> lateParts = table.parts().stream().filter(p -> waits(EarlyObjects.words(p), missing)).toList();
        List<TablePart> parts = table.parts().stream().filter(p -> !lateParts.contains(p))
                .filter(p -> !(p instanceof ForeignKey k) || ready.contains(k.references())).toList();
        Table first = table.withColumns(table.columns().stream().map(c -> late.contains(c) ? c.withDefaultExpression(null) : c).toList());
        situation.step("create table " + table.name(), Subject.of(table.id()), TableDrops.whole(situation, first, parts),
                situation.dialect.tables().drop(table.name()));
        situation.put(first.withParts(parts));
        if (!late.isEmpty() || !lateParts.isEmpty()) {
            waiting.add(new Waiting(table, late, lateParts));
        }
    }

    private static boolean waits(Set<String> words, Set<String> missing) {
        return words.stream().anyMatch(missing::contains);
    }

    /** Whether that part of a new table waits for a function. */
    boolean isWaiting(TablePart part) {
        return waiting.stream().anyMatch(w -> w.parts().contains(part));
    }

    /** Whether an object says something of what waits, as a setting of an index does; or attaches a partition, whose own indexes become parts of those of the table above. */
    boolean isOnWaiting(SqlObject object) {
        return waiting.stream().filter(w -> !w.parts().isEmpty() && object.dependsOn().contains(w.table().id()))
                .anyMatch(w -> (w.table().partitionBy() != null && object.kind().equals("setting"))
                        || waits(SqlText.mentioned(object.create()), names(w.parts())));
    }

    private static Set<String> names(List<TablePart> parts) {
        return parts.stream().map(TablePart::name).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Adds what waited, when all functions are there. */
    void complete() {
        for (Waiting one : waiting) {
            QualifiedName table = one.table().name();
            for (Column column : one.defaults()) {
                situation.step("set default of column " + table + "." + column.name(), new Subject(one.table().id(), column.id()),
                        situation.dialect.columns().defaultValue(table, column),
                        situation.dialect.columns().defaultValue(table, column.withDefaultExpression(null)));
                situation.putColumn(one.table().id(), column);
            }
            for (TablePart part : one.parts()) {
                situation.step("add " + Parts.text(part) + " to " + table, Parts.subject(one.table(), part),
                        situation.dialect.parts().add(table, part), situation.dialect.parts().drop(table, part));
                situation.putPart(one.table().id(), part);
            }
        }
    }
}

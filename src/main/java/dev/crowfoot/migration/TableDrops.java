package dev.crowfoot.migration;

import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drops tables and columns that are no longer wanted, those that refer to others first. */
final class TableDrops {

    private final Situation situation;
    private final Obstacles obstacles;

    TableDrops(Situation situation, Obstacles obstacles) {
        this.situation = situation;
        this.obstacles = obstacles;
    }

    void dropEarly() {
        if (!obstacles.earlyTables.isEmpty()) {
            List<Table> tables = situation.tables().stream().filter(t -> obstacles.earlyTables.contains(t.id())).toList();
            cutIncoming(obstacles.earlyTables);
            drop(tables);
        }
    }

    void dropLate() {
        for (Table table : situation.tables()) {
            Table wanted = situation.wanted(table.id());
            if (wanted != null && obstacles.dropped.tables().contains(table.id())) {
                TakeDown.inDropOrder(table, TakeDown.unwanted(table, wanted))
                        .forEach(c -> TakeDown.drop(situation, situation.table(table.id()), c, false));
            }
        }
        drop(situation.tables().stream().filter(t -> situation.wanted(t.id()) == null).toList());
    }

    /** Foreign keys of tables that are dropped later, to tables that are dropped now. */
    private void cutIncoming(Set<ElementId> now) {
        for (Table table : situation.tables()) {
            if (!now.contains(table.id())) {
                table.foreignKeys().stream()
                        .filter(k -> situation.named(k.references()).map(t -> now.contains(t.id())).orElse(false))
                        .forEach(k -> cut(table, k));
            }
        }
    }

    private void drop(List<Table> tables) {
        List<Table> order = new ArrayList<>(TableOrder.referencedFirst(tables)).reversed();
        Set<ElementId> gone = new HashSet<>();
        for (Table table : order) {
            for (ForeignKey key : table.foreignKeys()) {
                boolean lost = situation.named(key.references())
                        .map(t -> !t.id().equals(table.id()) && order.indexOf(t) >= 0 && order.indexOf(t) < order.indexOf(table))
                        .orElse(false);
                if (lost) {
                    cut(table, key);
                }
            }
        }
        for (Table table : order) {
            drop(situation.table(table.id()));
            gone.add(table.id());
        }
        gone.forEach(situation::remove);
    }

    private void cut(Table table, ForeignKey key) {
        situation.step("drop " + Parts.text(key) + " of " + table.name(), Parts.subject(table, key),
                situation.dialect.parts().drop(table.name(), key), situation.dialect.parts().add(table.name(), key));
        situation.removePart(table.id(), key.id());
    }

    private void drop(Table table) {
        situation.step("drop table " + table.name(), Subject.of(table.id()), situation.dialect.tables().drop(table.name()),
                whole(situation, table, table.parts()),
                List.of(HazardCode.DROPS_TABLE.of("drops table " + table.name()
                        + " with all its rows; the way back makes it empty, and what refers to it then refers to nothing")));
    }

    /** What makes a table with those of its parts. */
    static List<Statement> whole(Situation situation, Table table, List<TablePart> parts) {
        List<Statement> statements = new ArrayList<>(situation.dialect.tables().create(table));
        PrimaryKey key = table.primaryKey();
        if (key != null && key.comment() != null) {
            statements.add(situation.dialect.parts().comment(table.name(), key, key.comment()));
        }
        parts.stream().filter(p -> !(p instanceof PrimaryKey)).sorted(Parts.ORDER)
                .forEach(p -> statements.addAll(situation.dialect.parts().add(table.name(), p)));
        return statements;
    }
}

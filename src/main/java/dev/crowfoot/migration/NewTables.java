package dev.crowfoot.migration;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes new tables, those that others refer to first, each with its keys, checks and indexes; foreign keys that cannot be had yet follow later. */
final class NewTables {

    private final Situation situation;
    /** Names of tables that are as they shall be, so that a foreign key can refer to them. */
    private final Set<QualifiedName> ready = new HashSet<>();

    NewTables(Situation situation) {
        this.situation = situation;
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
        ready.add(table.name());
        List<TablePart> parts = table.parts().stream().filter(p -> !(p instanceof ForeignKey k) || ready.contains(k.references())).toList();
        situation.step("create table " + table.name(), Subject.of(table.id()), TableDrops.whole(situation, table, parts),
                situation.dialect.tables().drop(table.name()));
        situation.put(table.withParts(parts));
    }
}

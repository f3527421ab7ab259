package dev.crowfoot.app.imports;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a schema that is wanted, whole in itself.
 *
 * @param leftOut what is not in it: the tables that are not wanted, and what cannot be without them or without what was not read
 */
record Selection(Schema schema, List<LeftOut> leftOut) {

    /** What is left when only the wanted tables are taken. */
    static Selection of(Schema all, TableChoice choice) {
        return new Choosing(all, choice).selection();
    }

    /** One choice at work. */
    private static final class Choosing {

        private final Schema all;
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final Map<QualifiedName, Table> kept = new HashMap<>();
        private final Map<ElementId, String> gone = new HashMap<>();

        Choosing(Schema all, TableChoice choice) {
            this.all = all;
            for (Table table : all.tables()) {
                if (choice.wants(table.name())) {
                    kept.put(table.name(), table);
                } else {
                    gone.put(table.id(), "table " + table.name());
                    leftOut.add(new LeftOut("table", table.name(), "not chosen"));
                }
            }
            for (KeptTable table : KeptTable.of(all)) {
                if (!choice.keeps(table)) {
                    gone.put(table.id(), "table " + table.name());
                    leftOut.add(new LeftOut("table", table.name(), "not chosen"));
                }
            }
        }

        Selection selection() {
            List<Table> tables = all.tables().stream().filter(t -> kept.containsKey(t.name())).map(this::withoutLostKeys).toList();
            List<Sequence> sequences = all.sequences().stream().filter(this::keeps).toList();
            List<SqlObject> objects = objects();
            Schema schema = new Schema(List.of(), tables, sequences, all.enumTypes(), objects);
            return new Selection(new Schema(namespaces(schema), tables, sequences, all.enumTypes(), objects), List.copyOf(leftOut));
        }

        private Table withoutLostKeys(Table table) {
            List<ForeignKey> keys = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys()) {
                String why = lost(key);
                if (why == null) {
                    keys.add(key);
                } else {
                    leftOut.add(new LeftOut("foreign key", table.name().withName(table.name().name() + "." + key.name()), why));
                }
            }
            return keys.size() == table.foreignKeys().size() ? table : table.withForeignKeys(keys);
        }

        /** Why a foreign key cannot be drawn, or null where it can. */
        private @Nullable String lost(ForeignKey key) {
            Table to = kept.get(key.references());
            if (to == null) {
                boolean read = all.tables().stream().anyMatch(t -> t.name().equals(key.references()));
                return "refers to " + key.references() + ", which is " + (read ? "left out" : "not among what was read");
            }
            return key.referencedColumns().stream().allMatch(c -> to.column(c).isPresent()) ? null
                    : "refers to a column of " + key.references() + " that was not read";
        }

        private boolean keeps(Sequence sequence) {
            Sequence.Owner owner = sequence.owner();
            if (owner == null || kept.containsKey(owner.table())) {
                return true;
            }
            gone.put(sequence.id(), "sequence " + sequence.name());
            leftOut.add(new LeftOut("sequence", sequence.name(), "belongs to " + owner.table() + ", which is left out"));
            return false;
        }

        /** An object that needs something that is left out is left out too, and so on. */
        private List<SqlObject> objects() {
            List<SqlObject> left = new ArrayList<>(all.sqlObjects());
            left.removeIf(o -> gone.containsKey(o.id()));
            boolean changed = true;
            while (changed) {
                changed = left.removeIf(o -> {
                    String missing = o.dependsOn().stream().map(gone::get).filter(g -> g != null).sorted().findFirst().orElse(null);
                    if (missing != null) {
                        gone.put(o.id(), o.kind() + " " + o.name());
                        leftOut.add(new LeftOut(o.kind(), o.name(), "needs " + missing + ", which is left out"));
                    }
                    return missing != null;
                });
            }
            return left;
        }

        /** A schema that nothing is in is in no drawing. */
        private List<Namespace> namespaces(Schema schema) {
            Set<String> used = schema.usedNamespaces();
            all.namespaces().stream().filter(n -> !used.contains(n.name()))
                    .forEach(n -> leftOut.add(new LeftOut("schema", QualifiedName.of(n.name()), "nothing that is drawn is in it")));
            return all.namespaces().stream().filter(n -> used.contains(n.name())).toList();
        }
    }
}

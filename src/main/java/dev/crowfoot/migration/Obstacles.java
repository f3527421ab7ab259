package dev.crowfoot.migration;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.SchemaChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be taken off before the tables can be changed, beyond what goes anyway: a key that a changed column or another key is part of, a computed column over a
 * column that changes its type, a table whose name is wanted. Told in the terms of the earlier schema.
 */
final class Obstacles {

    private final Situation situation;
    /** Columns that are made anew: computed ones over changed columns, and those that become computed. */
    final Ids rebuilt = new Ids();
    /** Columns whose type or collation changes under what they are used for. */
    final Ids retyped = new Ids();
    final Ids dropped = new Ids();
    /** Dropped columns whose names are wanted. */
    final Ids early = new Ids();
    /** Keys, constraints and indexes that are taken off; those that are wanted come back. */
    final Ids off = new Ids();
    final Set<ElementId> copiedTables = new HashSet<>();
    final Set<ElementId> earlyTables = new HashSet<>();
    /** Tables whose columns, name or rows are touched. */
    final Set<ElementId> touched = new HashSet<>();
    /** Those of them that are only called otherwise, or get columns, as far as is known. */
    private final Set<ElementId> shifted = new HashSet<>();
    /** Those of them of which something goes, or becomes another thing. */
    private final Set<ElementId> broken = new HashSet<>();

    private Obstacles(Situation situation) {
        this.situation = situation;
    }

    /** Ids of columns or parts, by table. */
    static final class Ids {
        private final Map<ElementId, Set<ElementId>> ids = new HashMap<>();

        boolean add(ElementId table, ElementId id) {
            return ids.computeIfAbsent(table, t -> new HashSet<>()).add(id);
        }

        boolean has(ElementId table, ElementId id) {
            return of(table).contains(id);
        }

        Set<ElementId> of(ElementId table) {
            return ids.getOrDefault(table, Set.of());
        }

        Set<ElementId> tables() {
            return ids.keySet();
        }
    }

    static Obstacles of(Situation situation) {
        Obstacles obstacles = new Obstacles(situation);
        situation.changes.forEach(obstacles::note);
        obstacles.enumColumns();
        obstacles.earlyTables();
        situation.before.tables().forEach(obstacles::computed);
        situation.before.tables().forEach(obstacles::parts);
        situation.before.tables().forEach(obstacles::incoming);
        return obstacles;
    }

    /** Tables of which something goes or becomes another thing: nothing can stand on that meanwhile. */
    Set<ElementId> brokenTables() {
        return broken;
    }

    /** Tables that are only called otherwise, or get columns. */
    Set<ElementId> shiftedTables() {
        Set<ElementId> only = new HashSet<>(shifted);
        only.removeAll(broken);
        return only;
    }

    private void breaks(ElementId table) {
        touched.add(table);
        broken.add(table);
    }

    private void shifts(ElementId table) {
        touched.add(table);
        shifted.add(table);
    }

    private void note(SchemaChange change) {
        switch (change) {
            case SchemaChange.ColumnDropped c -> {
                dropped.add(c.table().id(), c.column().id());
                breaks(c.table().id());
                if (isWanted(c.table().id(), c.column())) {
                    early.add(c.table().id(), c.column().id());
                }
            }
            case SchemaChange.ColumnRetyped c -> retype(c.table(), c.before(), c.after());
            case SchemaChange.ColumnCollationChanged c -> retype(c.table(), c.before(), c.after());
            case SchemaChange.ColumnGenerationChanged c -> generation(c.table(), c.before(), c.after());
            case SchemaChange.PartDropped p -> off.add(p.table().id(), p.part().id());
            case SchemaChange.PartChanged p -> off.add(p.table().id(), p.before().id());
            case SchemaChange.TableMovedToSchema t -> move(t.after().id());
            case SchemaChange.TableRenamed t -> shifts(t.after().id());
            case SchemaChange.TableDropped t -> breaks(t.table().id());
            case SchemaChange.ColumnAdded c -> shifts(c.table().id());
            case SchemaChange.ColumnRenamed c -> shifts(c.table().id());
            case SchemaChange.NamespaceCreated _,SchemaChange.NamespaceDropped _,SchemaChange.TableCreated _,SchemaChange.TableCommented _,SchemaChange.ColumnNullabilityChanged _,SchemaChange.ColumnDefaultChanged _,SchemaChange.ColumnIdentityChanged _,SchemaChange.ColumnCommented _,SchemaChange.ColumnValuesRenamed _,SchemaChange.PartAdded _,SchemaChange.PartRenamed _,SchemaChange.PartCommented _,SchemaChange.EnumTypeCreated _,SchemaChange.EnumTypeDropped _,SchemaChange.EnumTypeRenamed _,SchemaChange.EnumTypeMovedToSchema _,SchemaChange.EnumTypeCommented _,SchemaChange.EnumLabelAdded _,SchemaChange.EnumLabelRenamed _,SchemaChange.EnumLabelsRemoved _,SchemaChange.EnumLabelsReordered _,SchemaChange.SequenceCreated _,SchemaChange.SequenceDropped _,SchemaChange.SequenceAltered _,SchemaChange.SequenceOwnerChanged _,SchemaChange.SequenceRenamed _,SchemaChange.SequenceMovedToSchema _,SchemaChange.SequenceCommented _,SchemaChange.SqlObjectCreated _,SchemaChange.SqlObjectDropped _,SchemaChange.SqlObjectReplaced _ -> {
                // nothing stands in the way of these
            }
        }
    }

    private void move(ElementId table) {
        if (situation.dialect.tables().movesByCopy()) {
            copiedTables.add(table);
            breaks(table);
        } else {
            shifts(table);
        }
    }

    private void retype(Table table, Column before, Column after) {
        breaks(table.id());
        if (before.generated() != null || after.generated() != null) {
            rebuilt.add(table.id(), before.id());
        } else {
            retyped.add(table.id(), before.id());
        }
    }

    private void generation(Table table, Column before, Column after) {
        breaks(table.id());
        if (after.generated() != null) {
            rebuilt.add(table.id(), before.id());
        } else {
            retyped.add(table.id(), before.id());
        }
    }

    private boolean isWanted(ElementId table, Column column) {
        Table later = situation.wanted(table);
        return later != null && later.column(column.name()).isPresent();
    }

    /** A type that is made anew changes all its columns. */
    private void enumColumns() {
        Set<QualifiedName> types = new HashSet<>();
        EnumChanges.replaced(situation).forEach(t -> types.add(t.name()));
        if (types.isEmpty()) {
            return;
        }
        for (Table table : situation.before.tables()) {
            for (Column column : table.columns()) {
                SqlType type = column.type();
                if (type.userDefined() && types.contains(type.qualifiedName())) {
                    retyped.add(table.id(), column.id());
                    breaks(table.id());
                }
            }
        }
    }

    /** A dropped table goes first where its name, or that of something in it, is wanted. */
    private void earlyTables() {
        List<Table> gone = situation.before.tables().stream().filter(t -> situation.wanted(t.id()) == null).toList();
        if (gone.isEmpty()) {
            return;
        }
        Set<QualifiedName> names = new HashSet<>();
        for (Table table : situation.after.tables()) {
            names.add(table.name());
            table.parts().forEach(p -> names.add(table.name().withName(p.name())));
        }
        for (Table table : gone) {
            if (names.contains(table.name()) || table.parts().stream().anyMatch(p -> names.contains(table.name().withName(p.name())))) {
                earlyTables.add(table.id());
            }
        }
    }

    /** Computed columns over columns that change are made anew, and so on. */
    private void computed(Table table) {
        if (situation.wanted(table.id()) == null || !touched.contains(table.id())) {
            return;
        }
        boolean more = true;
        while (more) {
            Set<String> changed = names(table, retyped, rebuilt, dropped);
            more = false;
            for (Column column : table.columns()) {
                Column.Generated generated = column.generated();
                if (generated != null && !dropped.has(table.id(), column.id()) && Parts.mentions(generated.expression(), changed)) {
                    more |= rebuilt.add(table.id(), column.id());
                }
            }
        }
    }

    /** The names of those columns of a table. */
    static Set<String> names(Table table, Ids... columns) {
        Set<String> names = new HashSet<>();
        for (Ids ids : columns) {
            ids.of(table.id()).forEach(id -> table.column(id).ifPresent(c -> names.add(c.name())));
        }
        return names;
    }

    private void parts(Table table) {
        if (situation.wanted(table.id()) == null || !touched.contains(table.id())) {
            return;
        }
        Set<String> gone = names(table, rebuilt, dropped);
        Set<String> changed = names(table, retyped);
        gone.addAll(settled(table));
        for (TablePart part : table.parts()) {
            if (copiedTables.contains(table.id()) || Parts.mentions(part, gone) || Parts.holdsType(part, changed)) {
                off.add(table.id(), part.id());
            }
        }
    }

    /** Computed columns that keep their values: on the way back they are made anew. */
    private Set<String> settled(Table table) {
        Set<String> names = names(table, retyped);
        names.removeIf(n -> table.column(n).map(c -> c.generated() == null).orElse(true));
        return names;
    }

    /** Foreign keys whose other side is dropped or changes, or loses the key that they stand on. */
    private void incoming(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            Table other = situation.earlier(key.references());
            if (other == null || !(touched.contains(other.id()) || off.tables().contains(other.id()))) {
                continue;
            }
            boolean otherGoes = situation.wanted(other.id()) == null && situation.wanted(table.id()) != null;
            Set<String> changed = names(other, retyped, rebuilt, dropped);
            boolean keyGoes = other.parts().stream().filter(p -> off.has(other.id(), p.id()))
                    .anyMatch(p -> Parts.key(p).equals(new HashSet<>(key.referencedColumns())));
            boolean columnChanges = key.referencedColumns().stream().anyMatch(changed::contains);
            if (otherGoes || keyGoes || columnChanges || copiedTables.contains(other.id())) {
                off.add(table.id(), key.id());
            }
        }
    }
}

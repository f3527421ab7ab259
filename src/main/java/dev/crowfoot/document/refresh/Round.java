package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Entity;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.SchemaChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what differs, once each: first what others need, last what needs others. */
final class Round {

    private final Work work;
    private final Shared shared;
    private final TableWork tables;
    private final ColumnWork columns;
    private final ForeignKeyWork foreignKeys;
    private final PartWork parts;
    private final TypeWork types;
    private final SequenceWork sequences;
    private final ObjectWork objects;
    private final NewTables newTables;
    private final Set<ElementId> columnsDone = new HashSet<>();
    private final List<Runnable> late = new ArrayList<>();
    private final List<Runnable> last = new ArrayList<>();

    Round(Work work) {
        this.work = work;
        shared = new Shared(work);
        tables = new TableWork(work);
        columns = new ColumnWork(work);
        foreignKeys = new ForeignKeyWork(work);
        parts = new PartWork(work);
        types = new TypeWork(work);
        sequences = new SequenceWork(work);
        objects = new ObjectWork(work);
        newTables = new NewTables(work);
    }

    void run(List<SchemaChange> changes) {
        changes.forEach(this::draw);
        newTables.draw();
        late.forEach(Runnable::run);
        last.forEach(Runnable::run);
    }

    private void draw(SchemaChange change) {
        switch (change) {
            // the schemas of a drawing are those that something drawn is in
            case SchemaChange.NamespaceCreated _,SchemaChange.NamespaceDropped _ -> {}
            case SchemaChange.TableCreated c -> newTables.add(c.table());
            case SchemaChange.TableDropped c -> tables.drop(c.table());
            case SchemaChange.TableRenamed c -> tables.change(c.after());
            case SchemaChange.TableMovedToSchema c -> tables.change(c.after());
            case SchemaChange.TableCommented c -> tables.change(c.after());
            case SchemaChange.ColumnAdded c -> late.add(() -> columns.add(c.table(), c.column()));
            case SchemaChange.ColumnDropped c -> columns.drop(c.table(), c.column());
            case SchemaChange.ColumnRenamed c -> column(c.table(), c.after());
            case SchemaChange.ColumnRetyped c -> column(c.table(), c.after());
            case SchemaChange.ColumnNullabilityChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnDefaultChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnIdentityChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnGenerationChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnCollationChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnCommented c -> column(c.table(), c.after());
            case SchemaChange.ColumnValuesRenamed _ -> {}
            case SchemaChange.PartAdded c -> last.add(() -> added(c.table(), c.part()));
            case SchemaChange.PartDropped c -> dropped(c.table(), c.part());
            case SchemaChange.PartChanged c -> changed(c.table(), c.before(), c.after());
            case SchemaChange.PartRenamed c -> renamed(c.table(), c.before(), c.after());
            case SchemaChange.PartCommented c -> renamed(c.table(), c.before(), c.after());
            case SchemaChange.EnumTypeCreated c -> types.create(c.type());
            case SchemaChange.EnumTypeDropped c -> last.add(() -> types.drop(c.type()));
            case SchemaChange.EnumTypeRenamed c -> types.change(c.after());
            case SchemaChange.EnumTypeMovedToSchema c -> types.change(c.after());
            case SchemaChange.EnumTypeCommented c -> types.change(c.after());
            case SchemaChange.EnumLabelAdded c -> types.change(c.type());
            case SchemaChange.EnumLabelRenamed c -> types.change(c.type());
            case SchemaChange.EnumLabelsRemoved c -> types.change(c.after());
            case SchemaChange.EnumLabelsReordered c -> types.change(c.after());
            case SchemaChange.SequenceCreated c -> sequences.put(c.sequence());
            case SchemaChange.SequenceDropped c -> sequences.drop(c.sequence());
            case SchemaChange.SequenceAltered c -> sequences.put(c.after());
            case SchemaChange.SequenceOwnerChanged c -> last.add(() -> sequences.put(c.after()));
            case SchemaChange.SequenceRenamed c -> sequences.put(c.after());
            case SchemaChange.SequenceMovedToSchema c -> sequences.put(c.after());
            case SchemaChange.SequenceCommented c -> sequences.put(c.after());
            case SchemaChange.SqlObjectCreated c -> last.add(() -> objects.create(c.object()));
            case SchemaChange.SqlObjectDropped c -> objects.drop(c.object());
            case SchemaChange.SqlObjectReplaced c -> last.add(() -> objects.replace(c.after()));
        }
    }

    /** Everything of a column is drawn at once, however much of it differs. */
    private void column(Table table, dev.crowfoot.schema.Column column) {
        if (columnsDone.add(new ElementId(table.id().value() + "/" + column.id().value()))) {
            columns.change(table, column);
        }
    }

    private void added(Table table, TablePart part) {
        Entity entity = work.entity(table).orElse(null);
        Entity sayer = entity == null ? null : shared.sayer(entity, t -> isNew(t, part)).orElse(null);
        if (entity != null && sayer == null) {
            return;
        }
        if (part instanceof ForeignKey key) {
            foreignKeys.add(table, key, sayer);
        } else {
            parts.add(table, part, sayer);
        }
    }

    /** Whether the table is to get the same thing. */
    private boolean isNew(Table goal, TablePart part) {
        return goal.parts().stream().anyMatch(p -> p.withName("x").withId(part.id()).equals(part.withName("x"))
                && work.now().table(goal.id()).stream().flatMap(t -> t.parts().stream()).noneMatch(n -> n.id().equals(p.id())));
    }

    /** Whether the change cannot be said, or is said with that of another table. */
    private boolean isLeft(Table table, TablePart before, @Nullable TablePart after) {
        Entity entity = work.entity(table).orElse(null);
        return entity != null && !(before instanceof PrimaryKey)
                && (!shared.alike(entity, before, after) || !shared.isFirst(entity, before));
    }

    private void dropped(Table table, TablePart part) {
        if (isLeft(table, part, null)) {
            return;
        }
        if (part instanceof ForeignKey key) {
            foreignKeys.drop(table, key);
        } else {
            parts.drop(table, part);
        }
    }

    private void changed(Table table, TablePart before, TablePart after) {
        if (isLeft(table, before, after)) {
            return;
        }
        if (before instanceof ForeignKey old && after instanceof ForeignKey key) {
            last.add(() -> foreignKeys.change(table, old, key));
        } else {
            last.add(() -> parts.change(table, before, after));
        }
    }

    private void renamed(Table table, TablePart before, TablePart after) {
        Entity entity = work.entity(table).orElse(null);
        if (entity != null && !before.name().equals(after.name()) && shared.named(entity, before, after.name())) {
            return;
        }
        if (!java.util.Objects.equals(before.comment(), after.comment()) && isLeft(table, before, after)) {
            return;
        }
        if (before instanceof ForeignKey && after instanceof ForeignKey key) {
            foreignKeys.say(table, key);
        } else {
            parts.rename(table, before, after);
        }
    }
}

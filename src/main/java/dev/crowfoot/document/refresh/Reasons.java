package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.SchemaChange;
import java.util.List;
import java.util.stream.Collectors;

/** Why a change of a database cannot be drawn, and what can be done about it. */
final class Reasons {

    private static final String OTHER = "a drawing of this shape cannot say it";

    private final Work work;
    private final HierarchyWork hierarchies;
    private final Shared shared;

    Reasons(Work work) {
        this.work = work;
        hierarchies = new HierarchyWork(work);
        shared = new Shared(work);
    }

    /** The reason with the way out, for people. */
    String of(SchemaChange change) {
        return switch (change) {
            case SchemaChange.ColumnAdded c -> column(c.table(), c.column());
            case SchemaChange.ColumnDropped c -> column(c.table(), c.column());
            case SchemaChange.ColumnRenamed c -> column(c.table(), c.after());
            case SchemaChange.ColumnRetyped c -> column(c.table(), c.after());
            case SchemaChange.ColumnNullabilityChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnDefaultChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnIdentityChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnGenerationChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnCollationChanged c -> column(c.table(), c.after());
            case SchemaChange.ColumnCommented c -> column(c.table(), c.after());
            case SchemaChange.PartAdded c -> part(c.table(), c.part());
            case SchemaChange.PartDropped c -> part(c.table(), c.part());
            case SchemaChange.PartChanged c -> part(c.table(), c.after());
            case SchemaChange.PartRenamed c -> part(c.table(), c.after());
            case SchemaChange.PartCommented c -> part(c.table(), c.after());
            case SchemaChange.NamespaceCreated _,SchemaChange.NamespaceDropped _,SchemaChange.TableCreated _,SchemaChange.TableDropped _,SchemaChange.TableRenamed _,SchemaChange.TableMovedToSchema _,SchemaChange.TableCommented _,SchemaChange.ColumnValuesRenamed _,SchemaChange.EnumTypeCreated _,SchemaChange.EnumTypeDropped _,SchemaChange.EnumTypeRenamed _,SchemaChange.EnumTypeMovedToSchema _,SchemaChange.EnumTypeCommented _,SchemaChange.EnumLabelAdded _,SchemaChange.EnumLabelRenamed _,SchemaChange.EnumLabelsRemoved _,SchemaChange.EnumLabelsReordered _,SchemaChange.SequenceCreated _,SchemaChange.SequenceDropped _,SchemaChange.SequenceAltered _,SchemaChange.SequenceOwnerChanged _,SchemaChange.SequenceRenamed _,SchemaChange.SequenceMovedToSchema _,SchemaChange.SequenceCommented _,SchemaChange.SqlObjectCreated _,SchemaChange.SqlObjectDropped _,SchemaChange.SqlObjectReplaced _ ->
                OTHER;
        };
    }

    private String column(Table table, Column column) {
        Entity entity = work.entity(table).orElse(null);
        if (entity == null) {
            return OTHER;
        }
        if (column.id().value().equals(Inheritance.Discriminator.ID.value())) {
            return "the column tells the classes of " + entity.name()
                    + " apart, each by a text, a letter or a number that must be there to be read; take the children out of the hierarchy"
                    + " (inheritance: none), or let it have joined tables, and refresh again";
        }
        boolean key = work.column(entity, column.id()).filter(c -> c.key()).isPresent();
        return inTable(entity, key);
    }

    private String part(Table table, TablePart part) {
        Entity entity = work.entity(table).orElse(null);
        Entity target = part instanceof ForeignKey key ? work.goalTable(key.references()).flatMap(work::entity).orElse(null) : null;
        if (target != null && shared.isTablePerClass(target) && !shared.isLeaf(target)) {
            return "the rows of " + target.name() + " are in several tables, one a class, so that no relationship to it can have a foreign"
                    + " key; let its hierarchy have joined tables, or take " + target.name() + " out of it, and refresh again";
        }
        return entity == null ? OTHER : inTable(entity, part instanceof PrimaryKey);
    }

    private String inTable(Entity entity, boolean key) {
        if (shared.isTablePerClass(entity)) {
            return "what a class of a hierarchy says, the tables of all its children have alike, and not all of " + tables(entity)
                    + " are to have this; make it alike in all that have it from the same class, or take " + entity.name()
                    + " out of the hierarchy (inheritance: none), and refresh again";
        }
        if (key && hierarchies.isJoinedChild(entity)) {
            return "in joined tables a child has its parent's key; take " + entity.name()
                    + " out of the hierarchy (inheritance: none) and refresh again";
        }
        return key && hierarchies.isKeyOfChildren(entity)
                ? "in joined tables the children of " + entity.name()
                        + " have its key; take them out of the hierarchy (inheritance: none) and refresh again"
                : OTHER;
    }

    private String tables(Entity entity) {
        List<Entity> all = shared.hierarchy(entity);
        return all.stream().flatMap(e -> work.now().table(new ElementId(e.id().value())).stream()).map(t -> t.name().toString())
                .collect(Collectors.joining(", "));
    }
}

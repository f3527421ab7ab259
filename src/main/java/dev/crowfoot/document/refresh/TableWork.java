package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.TableName;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.schema.Table;
import java.util.Set;

/** Draws what differs in tables as a whole. */
final class TableWork {

    private final Work work;

    TableWork(Work work) {
        this.work = work;
    }

    /** Name, schema and comment as the table has them. */
    void change(Table table) {
        work.entity(table).ifPresentOrElse(entity -> work.put(named(entity, table)),
                () -> work.joinTable(table.id()).ifPresent(said -> change(said, table)));
    }

    private Entity named(Entity entity, Table table) {
        boolean usual = work.naming().table(entity.name()).equals(table.name().name());
        return entity.withTable(new TableName(table.name().schema(), usual ? null : table.name().name())).withComment(table.comment());
    }

    private void change(Work.Said said, Table table) {
        Relationship relationship = said.relationship();
        if (relationship.linkage() instanceof Linkage.JoinTable join) {
            TableName name = new TableName(table.name().schema(), table.name().name());
            Linkage other = join.withTable(name).withComment(table.comment());
            // without a comment of its own the table has the relationship's
            Relationship changed = relationship.withLinkage(other);
            work.apply(new Edit.ChangeMember(said.entity().id(), table.comment() == null ? changed.withComment(null) : changed));
        }
    }

    /** The entity, or the relationship, and what cannot be without it. */
    void drop(Table table) {
        work.entity(table).ifPresentOrElse(entity -> work.apply(new Edit.Remove(Set.of(entity.id()))),
                () -> work.joinTable(table.id()).ifPresent(said -> work.apply(new Edit.Remove(Set.of(said.relationship().id())))));
    }
}

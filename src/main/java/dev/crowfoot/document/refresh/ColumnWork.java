package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.LiftedNames;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/** Draws what differs in columns. */
final class ColumnWork {

    private final Work work;
    private final Holders holders;
    private final AttributeFacts facts;
    private final JoinColumnWork joins;
    private final Shared shared;
    private final HierarchyWork hierarchies;
    private final Flattening flattening;

    ColumnWork(Work work) {
        this.work = work;
        holders = new Holders(work);
        facts = new AttributeFacts(work);
        joins = new JoinColumnWork(work);
        shared = new Shared(work);
        hierarchies = new HierarchyWork(work);
        flattening = new Flattening(work);
    }

    /** Everything of the column as it shall be. */
    void change(Table table, Column goal) {
        Entity entity = work.entity(table).orElse(null);
        if (entity == null) {
            work.joinTable(table.id()).ifPresent(said -> joins.changeBetween(said, table, goal));
            return;
        }
        MappedColumn mapped = work.column(entity, goal.id()).orElse(null);
        Column now = work.now().table(table.id()).flatMap(t -> t.column(goal.id())).orElse(null);
        if (now == null) {
            return;
        }
        if (mapped == null) {
            hierarchies.discriminator(entity, now, goal);
        } else if (hierarchies.isInheritedKey(entity, mapped)) {
            hierarchies.inheritedKey(entity, mapped, now, goal);
        } else if (!shared.alike(entity, now, goal)) {
            // what a class above says, all tables have alike
            return;
        } else if (pullsUp(entity, mapped, now, goal)) {
            hierarchies.pullUp(entity, mapped);
        } else if (mapped.attribute() == null) {
            joins.change(entity, mapped, now, goal);
        } else {
            attribute(entity, mapped, mapped.attribute(), now, goal);
        }
    }

    private void attribute(Entity entity, MappedColumn mapped, Attribute attribute, Column now, Column goal) {
        Owner owner = holders.of(mapped, attribute);
        List<Embedded> around = holders.around(mapped);
        if (!around.isEmpty() && !now.name().equals(goal.name())) {
            rename(entity, around.getFirst(), mapped, goal);
            return;
        }
        if (work.pass() > 2 && (!around.isEmpty() || owner instanceof Mixin)) {
            // what is around it says something that the column no longer is
            flattening.flatten(entity, mapped);
            return;
        }
        boolean own = owner.id().equals(entity.id()) && !holders.isRepeated(entity);
        boolean named = around.isEmpty();
        if (own || holders.everywhere(attribute, (there, then) -> then.isPresent() && alike(there, then.get(), now, goal, named))) {
            Attribute changed = facts.changed(entity, attribute, now, goal);
            work.apply(new Edit.ChangeMember(owner.id(), changed));
        } else {
            flattening.flatten(entity, mapped);
        }
    }

    /** Whether a column of the same attribute elsewhere becomes the same. */
    private static boolean alike(Column there, Column then, Column now, Column goal, boolean named) {
        boolean sameName = named ? then.name().equals(goal.name()) : there.name().equals(then.name()) && now.name().equals(goal.name());
        return sameName && then.withName("x").withValues(null).equals(of(then.id(), goal));
    }

    private static Column of(ElementId id, Column c) {
        return new Column(id, "x", c.type(), c.nullable(), c.defaultExpression(), c.identity(), c.generated(), c.collation(), c.comment(),
                null);
    }

    /** An embedded member says what its columns are called. */
    private void rename(Entity entity, Embedded outer, MappedColumn mapped, Column goal) {
        SequencedMap<ColumnId, String> names = new TreeMap<>(outer.columnNames());
        String id = mapped.id().value();
        names.put(new ColumnId(id.substring(id.indexOf('.') + 1)), goal.name());
        Embedded renamed = new Embedded(outer.id(), outer.name(), outer.embeddable(), outer.prefix(), outer.nullable(), names,
                outer.comment());
        holders.sole(entity, outer).ifPresentOrElse(holder -> work.apply(new Edit.ChangeMember(holder.id(), renamed)),
                () -> flattening.flatten(entity, mapped));
    }

    /** Whether a column of one class of a single table is to have a value in all rows. */
    private static boolean pullsUp(Entity entity, MappedColumn mapped, Column now, Column goal) {
        return now.nullable() && !goal.nullable() && mapped.owner() instanceof EntityId owner && !owner.equals(entity.id())
                && entity.inheritance() instanceof Inheritance.Root;
    }

    /** Takes the attribute away, or what says the column. */
    void drop(Table table, Column column) {
        Entity entity = work.entity(table).orElse(null);
        if (entity == null) {
            // a table between two that has other columns is drawn as one of its own in the next round
            work.joinTable(table.id()).ifPresent(said -> work.apply(new Edit.Remove(Set.of(said.relationship().id()))));
            return;
        }
        MappedColumn mapped = work.column(entity, column.id()).orElse(null);
        if (mapped == null) {
            hierarchies.dropDiscriminator(entity);
            return;
        }
        if (!shared.alike(entity, column, null) || (mapped.key() && hierarchies.isKeyOfChildren(entity))) {
            return;
        }
        Attribute attribute = mapped.attribute();
        if (attribute == null) {
            joins.drop(entity, mapped);
            return;
        }
        Owner owner = holders.of(mapped, attribute);
        if ((owner.id().equals(entity.id()) && !holders.isRepeated(entity)) || holders.everywhere(attribute, (_, then) -> then.isEmpty())) {
            work.apply(new Edit.Remove(Set.of(attribute.id())));
        } else {
            flattening.flatten(entity, mapped);
        }
    }

    /** An attribute at the place that the column has; a column of a new foreign key comes with its relationship. */
    void add(Table table, Column column) {
        Entity entity = work.entity(table).orElse(null);
        if (entity == null) {
            work.joinTable(table.id()).ifPresent(said -> work.apply(new Edit.Remove(Set.of(said.relationship().id()))));
            return;
        }
        boolean there = work.now().table(table.id()).flatMap(t -> t.column(column.name())).isPresent();
        if (there || (work.pass() < 3 && new ForeignKeyWork(work).isOwn(table, column.name()))) {
            return;
        }
        Entity sayer = shared.sayer(entity, t -> isNew(t, column)).orElse(null);
        if (sayer == null) {
            return;
        }
        LiftedNames names = new LiftedNames();
        sayer.members().forEach(m -> names.take(m.name()));
        Attribute attribute = facts.made(sayer, table, new AttributeId(work.idOf(column.id())), names.field(column.name()), column);
        work.apply(new Edit.AddMember(sayer.id(), attribute, place(sayer, table, column.name())));
    }

    /** Whether the table is to get the same column. */
    private boolean isNew(Table goal, Column column) {
        return goal.column(column.name()).filter(c -> of(column.id(), c).equals(of(column.id(), column))).isPresent()
                && work.now().table(goal.id()).flatMap(t -> t.column(column.name())).isEmpty();
    }

    /** Behind the member whose column stands before it. */
    int place(Entity entity, Table table, String column) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(column);
        for (int i = at - 1; i >= 0; i--) {
            Optional<Integer> member = member(entity, table.columns().get(i).name(), table);
            if (member.isPresent()) {
                return member.get() + 1;
            }
        }
        return at == 0 ? 0 : entity.members().size();
    }

    private Optional<Integer> member(Entity entity, String column, Table table) {
        List<Member> members = entity.members();
        return work.now().table(table.id()).flatMap(t -> t.column(column)).flatMap(c -> work.column(entity, c.id()))
                .map(c -> members.stream().map(m -> m.id().value()).toList().indexOf(c.member().id().value())).filter(i -> i >= 0);
    }
}

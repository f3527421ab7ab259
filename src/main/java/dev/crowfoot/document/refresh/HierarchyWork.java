package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.DiscriminatorType;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Draws what differs in what only hierarchies have: discriminators, the keys of joined children, columns of a child that all rows have now. */
final class HierarchyWork {

    private final Work work;

    HierarchyWork(Work work) {
        this.work = work;
    }

    /** The column that tells classes apart; what no discriminator can be is left. */
    void discriminator(Entity entity, Column now, Column goal) {
        if (!(entity.inheritance() instanceof Inheritance.Root root)) {
            return;
        }
        Inheritance.Discriminator drawn = root.discriminator() == null ? Inheritance.Discriminator.DEFAULT : root.discriminator();
        Inheritance.Discriminator changed = drawn.withColumn(goal.name());
        if (!now.type().equals(goal.type())) {
            changed = typed(changed, goal.type());
        }
        var value = Objects.equals(now.defaultExpression(), goal.defaultExpression()) ? drawn.said().defaultValue()
                : new AttributeFacts(work).value(goal.defaultExpression(), work.types().of(goal.type()));
        changed = changed.withSaid(new Inheritance.Said(goal.nullable(), value, goal.comment()));
        work.put(entity.withInheritance(new Inheritance.Root(root.strategy(), root.isAbstract(), changed)));
    }

    private static Inheritance.Discriminator typed(Inheritance.Discriminator drawn, SqlType type) {
        return switch (type.name()) {
            case "integer" -> drawn.withType(DiscriminatorType.INTEGER, drawn.length());
            case "character" -> drawn.withType(DiscriminatorType.CHAR, drawn.length());
            case "character varying" -> type.arguments().isEmpty() ? drawn
                    : drawn.withType(DiscriminatorType.STRING, Integer.parseInt(type.arguments().getFirst()));
            default -> drawn;
        };
    }

    /** The discriminator is gone: joined tables tell their classes apart without one. */
    void dropDiscriminator(Entity entity) {
        if (entity.inheritance() instanceof Inheritance.Root root && root.strategy() == Inheritance.Strategy.JOINED) {
            work.put(entity.withInheritance(new Inheritance.Root(root.strategy(), root.isAbstract(), null)));
        }
    }

    /** The root of the hierarchy that the entity is a child in. */
    Optional<Inheritance.Root> rootOf(Entity entity) {
        Entity at = entity;
        for (int i = 0; i < work.design().entities().size() && at != null; i++) {
            if (at.inheritance() instanceof Inheritance.Root root) {
                return Optional.of(root);
            }
            at = at.inheritance() instanceof Inheritance.Child child ? work.design().entities().get(child.parent()) : null;
        }
        return Optional.empty();
    }

    /** Whether the table is that of a joined child, and the column one of the key that it has from its parent. */
    boolean isInheritedKey(Entity entity, MappedColumn column) {
        return column.key() && !entity.id().equals(column.owner()) && isJoinedChild(entity);
    }

    /** Whether the entity's table has its parent's key and a foreign key to its parent's table. */
    boolean isJoinedChild(Entity entity) {
        return entity.inheritance() instanceof Inheritance.Child
                && rootOf(entity).filter(r -> r.strategy() == Inheritance.Strategy.JOINED).isPresent();
    }

    /** Whether the tables of joined children have the key of the entity's table. */
    boolean isKeyOfChildren(Entity entity) {
        return rootOf(entity).filter(r -> r.strategy() == Inheritance.Strategy.JOINED).isPresent() && work.design().entities().values()
                .stream().anyMatch(e -> e.inheritance() instanceof Inheritance.Child child && child.parent().equals(entity.id()));
    }

    /** A column of the key that a joined child has from its parent: its name, type, default and comment are the child's own. */
    void inheritedKey(Entity entity, MappedColumn mapped, Column now, Column goal) {
        ColumnId id = new ColumnId(mapped.id().value());
        toParent(entity, spec -> {
            List<JoinColumn> columns = new ArrayList<>(spec.columns());
            JoinColumn known = columns.stream().filter(j -> j.references().equals(id)).findFirst()
                    .orElse(new JoinColumn(id, null, null, null, null, null));
            columns.remove(known);
            columns.add(JoinColumnWork.changed(work, known, now, goal));
            return spec.withColumns(columns);
        });
    }

    /** Changes what a child says of the foreign key to its parent's table. */
    void toParent(Entity entity, UnaryOperator<ForeignKeySpec> change) {
        if (entity.inheritance() instanceof Inheritance.Child child) {
            work.put(entity.withInheritance(child.withToParent(change.apply(child.toParent()))));
        }
    }

    /**
     * A column of one class of a single table has a value in all rows now, so all classes have it: its field goes up to the root. Empty
     * columns of other classes' rows are why those of a child may be null whatever it says.
     */
    boolean pullUp(Entity root, MappedColumn column) {
        Entity child = column.owner() instanceof EntityId owner && !owner.equals(root.id()) ? work.design().entities().get(owner) : null;
        Member member = child == null ? null : child.member(column.member().id()).orElse(null);
        if (child == null || member == null) {
            return false;
        }
        List<Member> rest = child.members().stream().filter(m -> !m.equals(member)).toList();
        List<Member> members = new ArrayList<>(root.members());
        members.add(member);
        work.put(child.withMembers(rest));
        work.put(root.withMembers(members));
        return true;
    }
}

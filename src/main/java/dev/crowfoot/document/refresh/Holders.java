package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance.Child;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Who says a column: the entity itself, or something that several say together. */
final class Holders {

    private final Work work;

    Holders(Work work) {
        this.work = work;
    }

    /** The entity, mixin or embeddable that has the attribute. */
    Owner of(MappedColumn column, Attribute attribute) {
        return work.design().owners().filter(o -> o.member(attribute.id()).isPresent()).findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing has the attribute of " + column.id()));
    }

    /** Whether other tables repeat what the entity says: those of its children, where each class has a table of its own. */
    boolean isRepeated(Entity entity) {
        return new HierarchyWork(work).rootOf(entity).filter(r -> r.strategy() == Strategy.TABLE_PER_CLASS).isPresent() && work.design()
                .entities().values().stream()
                .anyMatch(e -> e.inheritance() instanceof Child(var parent, _, _) && parent.equals(entity.id()));
    }

    /** The entity that says the member for this table alone: the one whose table it is, or another class of a single table. */
    Optional<Entity> sole(Entity entity, Member member) {
        return work.design().entities().values().stream().filter(e -> e.member(member.id()).isPresent()).findFirst()
                .filter(e -> !isRepeated(e));
    }

    /** The first column of the relationship in a mixin or an embeddable whose constraint or index that is in the entity's table. */
    Optional<MappedColumn> relationship(@Nullable Entity entity, ElementId part) {
        int dot = part.value().lastIndexOf('.');
        return entity == null || dot < 0 ? Optional.empty()
                : work.columns(entity).stream()
                        .filter(c -> c.relationship() != null && c.id().isWithin(new ColumnId(part.value().substring(0, dot)))
                                && work.design().entities().values().stream()
                                        .noneMatch(e -> e.members().contains(c.relationship())))
                        .findFirst();
    }

    /** The mixin or embeddable that says the relationship. */
    Owner of(Relationship relationship) {
        return work.design().owners().filter(o -> o.member(relationship.id()).isPresent()).findFirst().orElseThrow();
    }

    /** In how many places of tables the relationship has columns. */
    long uses(Relationship relationship) {
        return work.design().entities().values().stream()
                .filter(e -> work.now().table(new ElementId(e.id().value())).isPresent())
                .flatMap(e -> work.columns(e).stream().filter(c -> relationship.equals(c.relationship()))
                        .map(c -> e.id() + " " + c.id().value().substring(0, c.id().value().indexOf(relationship.id().value()))).distinct())
                .count();
    }

    /** The embedded members around an attribute, outermost first. */
    List<Embedded> around(MappedColumn column) {
        List<Embedded> around = new ArrayList<>();
        Member member = column.member();
        List<String> steps = column.id().steps();
        for (int i = 1; i < steps.size() && member instanceof Embedded embedded; i++) {
            around.add(embedded);
            Embeddable embeddable = work.design().embeddables().get(embedded.embeddable());
            String step = steps.get(i);
            Optional<Member> inner = embeddable == null ? Optional.empty()
                    : embeddable.members().stream().filter(m -> m.id().value().equals(step)).findFirst();
            if (inner.isEmpty()) {
                break;
            }
            member = inner.get();
        }
        return around;
    }

    /**
     * Whether what is true of this column is true wherever the attribute stands, so that it can be said once for all.
     *
     * @param alike whether the other column, there and as it shall be (or absent), is to become the same
     */
    boolean everywhere(Attribute attribute, BiPredicate<Column, Optional<Column>> alike) {
        for (Entity entity : work.design().entities().values()) {
            Optional<Table> now = work.now().table(new ElementId(entity.id().value()));
            for (MappedColumn mapped : now.isPresent() ? work.columns(entity) : List.<MappedColumn>of()) {
                if (attribute.equals(mapped.attribute()) && !inherited(entity, mapped)) {
                    ElementId id = new ElementId(mapped.id().value());
                    Optional<Column> goal = work.goal().table(now.get().id()).flatMap(t -> t.column(id));
                    Optional<Column> there = now.get().column(id);
                    boolean gone = work.goal().table(now.get().id()).isEmpty();
                    if (!gone && there.isPresent() && !alike.test(there.get(), goal)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a child of a joined hierarchy has the column only because its parent's key has it. */
    private boolean inherited(Entity entity, MappedColumn column) {
        return column.key() && column.owner() instanceof dev.crowfoot.design.id.EntityId owner && !owner.equals(entity.id())
                && entity.inheritance() instanceof dev.crowfoot.design.Inheritance.Child;
    }
}

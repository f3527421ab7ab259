package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

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

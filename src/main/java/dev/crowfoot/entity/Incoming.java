package dev.crowfoot.entity;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A relationship as its target sees it.
 *
 * @param owner the entity at the owning end
 */
record Incoming(Entity owner, Relationship relationship) {

    /** The relationships whose target has a field for them, by target. */
    static Map<EntityId, List<Incoming>> byTarget(Context context) {
        Map<EntityId, List<Incoming>> incoming = new HashMap<>();
        for (Entity entity : context.design().entities().values()) {
            if (context.classes().of(entity.id()).isEmpty()) {
                continue;
            }
            List<Member> members = new ArrayList<>(context.drawing().written(entity));
            context.drawing().superMixin(entity).ifPresent(mixin -> members.addAll(mixin.members()));
            for (Member member : members) {
                if (member instanceof Relationship r && r.inverse().navigable()) {
                    incoming.computeIfAbsent(r.target(), id -> new ArrayList<>()).add(new Incoming(entity, r));
                }
            }
        }
        for (Embeddable embeddable : context.design().embeddables().values()) {
            for (Member member : embeddable.members()) {
                if (member instanceof Relationship r && r.inverse().navigable()) {
                    context.note(embeddable.id(), r.id(), r.inverse().name() + ", the other end of " + embeddable.name() + "." + r.name()
                            + ", has no field, because it would belong to all that embed " + embeddable.name());
                }
            }
        }
        return incoming;
    }
}

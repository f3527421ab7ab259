package dev.crowfoot.entity;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A relationship as its target sees it.
 *
 * @param owner the entity at the owning end
 */
record Incoming(Entity owner, Relationship relationship) {

    /** The relationships whose target has a field for them, by target. What has none though it is drawn is reported. */
    static Map<EntityId, List<Incoming>> byTarget(Context context) {
        Map<EntityId, List<Incoming>> incoming = new HashMap<>();
        Map<EntityId, Set<String>> taken = new HashMap<>();
        for (Entity entity : context.design().entities().values()) {
            if (context.classes().of(entity.id()).isEmpty()) {
                continue;
            }
            List<Member> members = new ArrayList<>(context.drawing().written(entity));
            context.drawing().superMixin(entity).ifPresent(mixin -> members.addAll(mixin.members()));
            for (Member member : members) {
                if (member instanceof Relationship r && r.inverse().navigable() && context.classes().of(r.target()).isPresent()) {
                    Incoming end = new Incoming(entity, r);
                    Set<String> names = taken.computeIfAbsent(r.target(), id -> properties(context, id));
                    Optional<String> wrong = end.wrong(context, names);
                    wrong.ifPresent(reason -> context.leftOut(r.target(), r.id(), reason));
                    if (wrong.isEmpty()) {
                        incoming.computeIfAbsent(r.target(), id -> new ArrayList<>()).add(end);
                    }
                }
            }
        }
        noteEmbeddables(context);
        return incoming;
    }

    private static Set<String> properties(Context context, EntityId target) {
        return context.design().entity(target).stream().flatMap(entity -> context.drawing().all(entity).stream())
                .map(member -> JavaNames.property(member.name())).collect(Collectors.toCollection(HashSet::new));
    }

    /** Why the target has no field for it; takes the name if it has. */
    private Optional<String> wrong(Context context, Set<String> taken) {
        String field = JavaNames.field(relationship.inverse().name());
        if (!JavaNames.isIdentifier(field)) {
            return Optional.of("'" + field + "' cannot be the name of a Java field: rename it");
        }
        if (isMapped(context) && !context.drawing().hasField(owner, relationship)) {
            return Optional.of(field + " is left out because the other end, " + owner.name() + "." + relationship.name()
                    + ", cannot be a field: rename that");
        }
        return taken.add(JavaNames.property(field)) ? Optional.empty()
                : Optional.of(field + " is left out because the class has a field of that name: rename one of the two");
    }

    /** Whether the field at the other end says how the relationship is held. */
    boolean isMapped(Context context) {
        return RelationshipFields.hasOwningField(relationship, context.drawing().isKey(owner, relationship));
    }

    private static void noteEmbeddables(Context context) {
        for (Embeddable embeddable : context.design().embeddables().values()) {
            for (Member member : embeddable.members()) {
                if (member instanceof Relationship r && r.inverse().navigable()) {
                    context.note(embeddable.id(), r.id(), r.inverse().name() + ", the other end of " + embeddable.name() + "." + r.name()
                            + ", has no field, because it would belong to all that embed " + embeddable.name());
                }
            }
        }
    }
}

package dev.crowfoot.entity;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A relationship as its target sees it.
 *
 * @param owner the entity at the owning end
 */
record Incoming(Entity owner, Relationship relationship) {

    /** The relationships whose target has a field for them, by target. What has none though it is drawn is reported. */
    static Map<EntityId, List<Incoming>> byTarget(Context context) {
        List<Incoming> ends = drawn(context);
        Map<EntityId, Set<String>> drawn = new HashMap<>();
        ends.forEach(end -> drawn.computeIfAbsent(end.target(), _ -> new HashSet<>()).add(end.property()));
        Map<EntityId, List<Incoming>> incoming = new HashMap<>();
        Map<EntityId, Set<String>> taken = new HashMap<>();
        for (Incoming end : ends) {
            Set<String> names = taken.computeIfAbsent(end.target(), id -> properties(context, id, taken));
            Optional<String> wrong = end.wrong(context, names, drawn);
            wrong.ifPresent(reason -> context.leftOut(end.target(), end.relationship.id(), reason));
            if (wrong.isEmpty()) {
                incoming.computeIfAbsent(end.target(), _ -> new ArrayList<>()).add(end);
            }
        }
        noteEmbeddables(context);
        return incoming;
    }

    /** All whose target may have a field for them, those of parents before those of their children. */
    private static List<Incoming> drawn(Context context) {
        List<Incoming> ends = new ArrayList<>();
        for (Entity entity : context.design().entities().values()) {
            if (context.classes().of(entity.id()).isPresent()) {
                Stream.concat(context.drawing().written(entity).stream(),
                        context.drawing().superMixin(entity).stream().flatMap(mixin -> mixin.members().stream())).forEach(member -> {
                            if (member instanceof Relationship r && r.inverse().navigable()
                                    && context.classes().of(r.target()).isPresent()) {
                                ends.add(new Incoming(entity, r));
                            }
                        });
            }
        }
        ends.sort(Comparator.comparingInt(end -> parents(context, end.target()).size()));
        return ends;
    }

    /** The entities above one that has a class, from its parent on. */
    private static List<EntityId> parents(Context context, EntityId entity) {
        return context.design().entity(entity).stream()
                .flatMap(e -> Stream.iterate(context.drawing().parent(e), Optional::isPresent, p -> p.flatMap(context.drawing()::parent)))
                .flatMap(Optional::stream).map(Entity::id).toList();
    }

    /** The names that fields of the class and of those above it have, fields for incoming relationships among them. */
    private static Set<String> properties(Context context, EntityId target, Map<EntityId, Set<String>> taken) {
        Set<String> names = context.design().entity(target).stream().flatMap(entity -> context.drawing().all(entity).stream())
                .map(member -> JavaNames.property(member.name())).collect(Collectors.toCollection(HashSet::new));
        parents(context, target).forEach(parent -> names.addAll(taken.getOrDefault(parent, Set.of())));
        return names;
    }

    private EntityId target() {
        return relationship.target();
    }

    private String property() {
        return JavaNames.property(JavaNames.field(relationship.inverse().name()));
    }

    /** Why the target has no field for it; takes the name if it has. */
    private Optional<String> wrong(Context context, Set<String> taken, Map<EntityId, Set<String>> drawn) {
        String field = JavaNames.field(relationship.inverse().name());
        if (!JavaNames.isIdentifier(field)) {
            return Optional.of("'" + field + "' cannot be the name of a Java field: rename it");
        }
        boolean hidden = parents(context, owner.id()).stream()
                .anyMatch(parent -> drawn.getOrDefault(parent, Set.of()).contains(JavaNames.property(relationship.name())));
        if (isMapped(context) && (hidden || !context.drawing().hasField(owner, relationship))) {
            return Optional.of(field + " is left out because the other end, " + owner.name() + "." + relationship.name()
                    + ", cannot be a field: rename that");
        }
        return taken.add(property()) ? Optional.empty()
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

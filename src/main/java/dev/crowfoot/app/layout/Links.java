package dev.crowfoot.app.layout;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.EntityId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which entities of a design belong together, and by how many relationships.
 *
 * @param weights for each entity those that it is joined with, both ways; an entity is not joined with itself
 */
record Links(Map<EntityId, Map<EntityId, Integer>> weights) {

    /** The relationships and parents of a design. */
    static Links of(Design design) {
        Map<EntityId, Map<EntityId, Integer>> weights = new TreeMap<>();
        design.entities().keySet().forEach(id -> weights.put(id, new TreeMap<>()));
        design.entities().values().forEach(entity -> targets(entity, design)
                .filter(to -> !to.equals(entity.id()) && weights.containsKey(to)).forEach(to -> {
                    weights.computeIfAbsent(entity.id(), _ -> new TreeMap<>()).merge(to, 1, Integer::sum);
                    weights.computeIfAbsent(to, _ -> new TreeMap<>()).merge(entity.id(), 1, Integer::sum);
                }));
        return new Links(weights);
    }

    /** What an entity, or a mixin of it, refers to, once for each relationship. */
    static Stream<EntityId> targets(Entity entity, Design design) {
        Stream<Member> inherited = entity.mixins().stream().flatMap(id -> design.mixin(id).stream()).flatMap(m -> m.members().stream());
        Stream<EntityId> related = Stream.concat(entity.members().stream(), inherited)
                .flatMap(member -> member instanceof Relationship r ? Stream.of(r.target()) : Stream.empty());
        return entity.inheritance() instanceof Inheritance.Child child ? Stream.concat(related, Stream.of(child.parent())) : related;
    }

    /** The neighbours of an entity. */
    Map<EntityId, Integer> of(EntityId id) {
        return weights.getOrDefault(id, Map.of());
    }

    /** How many relationships join an entity with others of a group. */
    int within(EntityId id, Set<EntityId> group) {
        return of(id).entrySet().stream().filter(e -> group.contains(e.getKey())).mapToInt(Map.Entry::getValue).sum();
    }
}

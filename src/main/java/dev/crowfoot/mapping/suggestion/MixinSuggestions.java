package dev.crowfoot.mapping.suggestion;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Attributes that several entities end in, alike in everything. Only the last ones can be shared, since the columns of a mixin come behind an entity's
 * own and the order of columns is to stay; and only such as nothing else names by id.
 */
final class MixinSuggestions {

    private static final int LEAST_ATTRIBUTES = 2;
    private static final int LEAST_ENTITIES = 3;
    private static final int MOST_ATTRIBUTES = 12;
    private static final AttributeId ANY = new AttributeId("any");

    private final Design design;
    private final Supplier<String> ids;
    private final Map<EntityId, List<Attribute>> tails = new TreeMap<>();
    private final MixinNames names;

    MixinSuggestions(Design design, Supplier<String> ids) {
        this.design = design;
        this.ids = ids;
        this.names = new MixinNames(design);
        design.entities().values().stream().filter(e -> e.mixins().isEmpty() && e.inheritance().equals(Inheritance.NONE))
                .forEach(e -> tails.put(e.id(), tail(e)));
    }

    /** The one that saves the most attributes first; an entity is in one of them. */
    List<Suggestion> all() {
        List<Suggestion> found = new ArrayList<>();
        Map<EntityId, List<Attribute>> left = new TreeMap<>(tails);
        while (true) {
            Map<List<Attribute>, List<EntityId>> groups = groups(left);
            List<Attribute> best = groups.entrySet().stream().filter(g -> g.getValue().size() >= LEAST_ENTITIES)
                    .max(Comparator.comparingInt((Map.Entry<List<Attribute>, List<EntityId>> g) -> saved(g))
                            .thenComparing(g -> names(g.getKey())))
                    .map(Map.Entry::getKey).orElse(List.of());
            if (best.isEmpty()) {
                return found;
            }
            List<EntityId> entities = groups.getOrDefault(best, List.of());
            found.add(suggestion(best, entities));
            entities.forEach(left::remove);
        }
    }

    private static int saved(Map.Entry<List<Attribute>, List<EntityId>> group) {
        return group.getKey().size() * (group.getValue().size() - 1);
    }

    private static String names(List<Attribute> attributes) {
        return String.join(" ", attributes.stream().map(Attribute::name).toList());
    }

    private static Map<List<Attribute>, List<EntityId>> groups(Map<EntityId, List<Attribute>> tails) {
        Map<List<Attribute>, List<EntityId>> groups = new LinkedHashMap<>();
        tails.forEach((id, tail) -> {
            for (int from = Math.max(0, tail.size() - MOST_ATTRIBUTES); from <= tail.size() - LEAST_ATTRIBUTES; from++) {
                List<Attribute> alike = tail.subList(from, tail.size()).stream().map(MixinSuggestions::withoutId).toList();
                groups.computeIfAbsent(alike, _ -> new ArrayList<>()).add(id);
            }
        });
        return groups;
    }

    private static Attribute withoutId(Attribute a) {
        return new Attribute(ANY, a.name(), a.type(), a.column(), a.generation(), a.role(), a.java(), a.comment());
    }

    private Suggestion suggestion(List<Attribute> alike, List<EntityId> entities) {
        List<Member> members = new ArrayList<>();
        alike.forEach(a -> members.add(new Attribute(new AttributeId(ids.get()), a.name(), a.type(), a.column(), a.generation(), a.role(),
                a.java(), a.comment())));
        Mixin mixin = new Mixin(new MixinId(ids.get()), names.of(alike), null, Key.NONE, members);
        TreeMap<EntityId, Set<AttributeId>> attributes = new TreeMap<>();
        for (EntityId id : entities) {
            List<Attribute> tail = tails.getOrDefault(id, List.of());
            Set<AttributeId> shared = new HashSet<>();
            tail.subList(tail.size() - alike.size(), tail.size()).forEach(a -> shared.add(a.id()));
            attributes.put(id, shared);
        }
        List<String> called = entities.stream().flatMap(id -> design.entity(id).stream()).map(Entity::name).sorted().toList();
        return new Suggestion.ShareMembers(mixin, attributes, called);
    }

    /** The attributes whose columns are the last ones of the table and of which nothing else knows. */
    private List<Attribute> tail(Entity entity) {
        Set<AttributeId> used = Uses.of(entity, design);
        List<Attribute> tail = new ArrayList<>();
        for (Member member : entity.members().reversed()) {
            switch (member) {
                case Attribute a when used.contains(a.id()) -> {
                    return tail.reversed();
                }
                case Attribute a -> tail.add(a);
                case Relationship r when hasColumns(r) -> {
                    return tail.reversed();
                }
                case Relationship _ -> {
                    // it adds no column, so those before it are still the last
                }
                case Embedded _ -> {
                    return tail.reversed();
                }
            }
        }
        return tail.reversed();
    }

    private static boolean hasColumns(Relationship relationship) {
        return relationship.linkage() instanceof Linkage.JoinColumns(var key)
                && (key.columns().isEmpty() || key.columns().stream().anyMatch(c -> c.shares() == null));
    }
}

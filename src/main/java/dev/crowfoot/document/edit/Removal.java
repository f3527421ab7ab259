package dev.crowfoot.document.edit;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes drawn things away, and with them what cannot be without them. */
final class Removal {

    private Removal() {}

    static Document of(Document document, Set<Id> ids) {
        Design design = document.design();
        if (ids.stream().noneMatch(id -> Things.find(design, id).isPresent())) {
            throw new Refusal("There is nothing to delete; it may have been deleted before.");
        }
        Set<String> removed = Doomed.of(design, ids);
        Uses.refuseIfNeeded(design, removed);
        Document rest = document.withDesign(without(design, removed));
        for (Diagram diagram : document.diagrams().values()) {
            SequencedMap<EntityId, Placement> places = new TreeMap<>(diagram.placements());
            if (places.keySet().removeIf(entity -> removed.contains(entity.value()))) {
                rest = rest.with(diagram.withPlacements(places));
            }
        }
        return rest;
    }

    private static Design without(Design design, Set<String> removed) {
        Remainder remainder = new Remainder(removed);
        Design rest = design.withEntities(kept(design.entities(), removed)).withMixins(kept(design.mixins(), removed))
                .withEmbeddables(kept(design.embeddables(), removed)).withEnums(kept(design.enums(), removed))
                .withSequences(kept(design.sequences(), removed)).withSqlObjects(kept(design.sqlObjects(), removed));
        SequencedMap<EntityId, Entity> entities = new TreeMap<>(rest.entities());
        entities.replaceAll((id, entity) -> remainder.of(entity.withInheritance(inheritance(design, entity, removed))));
        rest = rest.withEntities(entities);
        rest = rest.withMixins(replaced(rest.mixins(), remainder::of)).withEmbeddables(replaced(rest.embeddables(), remainder::of))
                .withEnums(replaced(rest.enums(), remainder::of)).withSequences(replaced(rest.sequences(), remainder::of));
        return rest.withSqlObjects(replaced(rest.sqlObjects(), object -> independent(object, removed)));
    }

    /** A child of a removed parent goes to the nearest ancestor that stays, or stands alone; one with children of its own is the root then. */
    private static Inheritance inheritance(Design design, Entity entity, Set<String> removed) {
        Inheritance place = entity.inheritance();
        Set<EntityId> seen = new java.util.HashSet<>();
        while (place instanceof Inheritance.Child child && removed.contains(child.parent().value())) {
            Entity parent = design.entities().get(child.parent());
            if (parent == null || !seen.add(child.parent()) || !(parent.inheritance() instanceof Inheritance.Child grandchild)) {
                return parent != null && parent.inheritance() instanceof Inheritance.Root root && hasChildren(design, entity)
                        ? new Inheritance.Root(root.strategy(), false, root.discriminator()) : Inheritance.NONE;
            }
            place = child.withParent(grandchild.parent());
        }
        return place;
    }

    private static boolean hasChildren(Design design, Entity entity) {
        return design.entities().values().stream()
                .anyMatch(e -> e.inheritance() instanceof Inheritance.Child child && child.parent().equals(entity.id()));
    }

    private static SqlObject independent(SqlObject object, Set<String> removed) {
        List<Id> needed = object.dependsOn().stream().filter(id -> !removed.contains(id.value())).toList();
        return needed.equals(object.dependsOn()) ? object
                : object.withDependsOn(needed);
    }

    private static <K extends Id & Comparable<K>, V> SequencedMap<K, V> kept(Map<K, V> all, Set<String> removed) {
        return all.entrySet().stream().filter(entry -> !removed.contains(entry.getKey().value()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static <K extends Comparable<K>, V> SequencedMap<K, V> replaced(Map<K, V> all, java.util.function.UnaryOperator<V> change) {
        SequencedMap<K, V> copy = new TreeMap<>(all);
        copy.replaceAll((id, value) -> change.apply(value));
        return copy;
    }
}

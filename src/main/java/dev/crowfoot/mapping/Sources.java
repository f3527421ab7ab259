package dev.crowfoot.mapping;

import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.MixinId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A design and what many of its tables ask for: the children of entities, names by convention. */
final class Sources {

    /** The key under which the children of an entity are looked up. */
    record ChildrenOf(EntityId parent) {}

    private final Design design;
    private final Naming naming;
    private final Map<EntityId, List<Entity>> children = new HashMap<>();
    private final Map<EntityId, Entity> entities = new HashMap<>();
    private final Map<String, String> tables;

    /**
     * Of that design.
     *
     * @param tables names of tables by convention that are known already; it is added to
     */
    Sources(Design design, Map<String, String> tables) {
        this.design = design;
        this.naming = new Naming(design.conventions().naming());
        this.tables = tables;
        for (Entity entity : design.entities().values()) {
            entities.put(entity.id(), entity);
            if (entity.inheritance() instanceof Inheritance.Child child) {
                children.computeIfAbsent(child.parent(), _ -> new ArrayList<>()).add(entity);
            }
        }
    }

    Conventions conventions() {
        return design.conventions();
    }

    Naming naming() {
        return naming;
    }

    /** The table that the conventions give a class. */
    String tableOf(String className) {
        return tables.computeIfAbsent(className, naming::table);
    }

    /** What stands under that id, or the list of children, or null. */
    @Nullable
    Object get(Object id) {
        return switch (id) {
            case EntityId entity -> entities.get(entity);
            case MixinId mixin -> design.mixins().get(mixin);
            case EmbeddableId embeddable -> design.embeddables().get(embeddable);
            case EnumTypeId enumType -> design.enums().get(enumType);
            case ChildrenOf(EntityId parent) -> children.getOrDefault(parent, List.of());
            default -> throw new IllegalArgumentException("nothing is looked up by " + id);
        };
    }

}

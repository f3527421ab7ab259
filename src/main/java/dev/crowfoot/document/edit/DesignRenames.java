package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.mapping.Columns;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names in the database that differ between two states of a design, by the ids of what has them. */
final class DesignRenames {

    private final Design before;
    private final Design after;
    private final Columns old;
    private final Columns now;

    DesignRenames(Design before, Design after) {
        this.before = before;
        this.after = after;
        this.old = new Columns(before);
        this.now = new Columns(after);
    }

    /** New names by old ones, of the columns of the table that the entity's rows are in. */
    Map<String, String> columns(Entity entity) {
        Map<String, String> renamed = new HashMap<>();
        before.entity(entity.id()).ifPresent(was -> {
            Map<ColumnId, String> names = new HashMap<>();
            for (MappedColumn column : old.ofTable(was)) {
                names.put(column.id(), column.name());
            }
            for (MappedColumn column : now.ofTable(entity)) {
                String name = names.getOrDefault(column.id(), column.name());
                if (!name.equals(column.name())) {
                    renamed.put(name, column.name());
                }
            }
        });
        return renamed;
    }

    /** What the entity's table is called now. */
    String table(Entity entity) {
        return now.table(entity).name();
    }

    /** What it was called before; the same where there was none. */
    String tableBefore(Entity entity) {
        return before.entity(entity.id()).map(was -> old.table(was).name()).orElseGet(() -> table(entity));
    }

    /** New names by old ones, of the database's enum types. */
    Map<QualifiedName, QualifiedName> types() {
        Map<QualifiedName, QualifiedName> renamed = new HashMap<>();
        for (EnumType was : before.enums().values()) {
            EnumType is = after.enums().get(was.id());
            if (is != null && was.storage() == Storage.NATIVE && !old.type(was).equals(now.type(is))) {
                renamed.put(old.type(was), now.type(is));
            }
        }
        return renamed;
    }

    /** The entities whose columns can follow from the members of that owner: its own, its hierarchy's, its users', those that refer to it. */
    static List<Entity> touchedBy(Design design, OwnerId owner) {
        if (!(owner instanceof EntityId)) {
            return List.copyOf(design.entities().values());
        }
        EntityId root = root(design, owner);
        return design.entities().values().stream().filter(entity -> root(design, entity.id()).equals(root)
                || members(design, entity).anyMatch(member -> switch (member) {
                    case Relationship relationship -> root(design, relationship.target()).equals(root);
                    case Embedded embedded -> true;
                    case Attribute attribute -> false;
                })).toList();
    }

    private static Stream<Member> members(Design design, Entity entity) {
        return Stream.concat(entity.members().stream(), entity.mixins().stream()
                .flatMap(mixin -> design.mixin(mixin).map(Owner::members).orElse(List.of()).stream()));
    }

    private static EntityId root(Design design, OwnerId id) {
        EntityId root = (EntityId) id;
        Set<EntityId> seen = new HashSet<>();
        while (seen.add(root) && design.entity(root).map(Entity::inheritance).orElse(Inheritance.NONE) instanceof Inheritance.Child child) {
            root = child.parent();
        }
        return root;
    }
}

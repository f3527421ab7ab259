package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.TimestampType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions that are asked of a design again and again when classes are made: hierarchies, mixins, keys. What only a look at all of the
 * design tells is gathered once, so that the work grows with the design and not with its square.
 */
final class Drawing {

    private final Design design;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<MixinId, List<Entity>> users = new HashMap<>();
    private final Map<EntityId, List<Entity>> children = new HashMap<>();
    private final Set<EntityId> atFarEndOfJoinTables = new HashSet<>();
    private final Set<EmbeddableId> keyClasses = new HashSet<>();

    /** The questions about that design. */
    Drawing(Design design) {
        this.design = design;
        Stream.concat(design.owners().map(Owner::name), design.enums().values().stream().map(EnumType::name))
                .forEach(name -> uses.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum));
        for (Entity entity : design.entities().values()) {
            entity.mixins().stream().distinct().forEach(mixin -> users.computeIfAbsent(mixin, id -> new ArrayList<>()).add(entity));
            if (entity.inheritance() instanceof Inheritance.Child child) {
                children.computeIfAbsent(child.parent(), id -> new ArrayList<>()).add(entity);
            }
        }
        design.owners().flatMap(owner -> owner.members().stream()).forEach(member -> {
            if (member instanceof Relationship r && r.inverse().navigable() && r.linkage() instanceof Linkage.JoinTable) {
                atFarEndOfJoinTables.add(r.target());
            }
        });
        for (Entity entity : design.entities().values()) {
            keyMembers(entity).forEach(member -> {
                if (member instanceof Embedded embedded) {
                    keyClasses.add(embedded.embeddable());
                }
            });
        }
    }

    Design design() {
        return design;
    }

    /** Whether several classes would be called so, or by names that differ from it by capitals alone. */
    boolean isAmbiguous(String name) {
        return uses.getOrDefault(name.toLowerCase(Locale.ROOT), 0) > 1;
    }

    /** The entity that this one extends. */
    Optional<Entity> parent(Entity entity) {
        return entity.inheritance() instanceof Inheritance.Child child ? design.entity(child.parent()) : Optional.empty();
    }

    /** The top of the hierarchy; the entity itself if it has no parent, or if its parents run in a circle. */
    Entity root(Entity entity) {
        Set<EntityId> seen = new HashSet<>();
        Entity current = entity;
        while (seen.add(current.id())) {
            Optional<Entity> parent = parent(current);
            if (parent.isEmpty()) {
                return current;
            }
            current = parent.get();
        }
        return entity;
    }

    /** Whether the parents of the entity run in a circle. */
    boolean isCircular(Entity entity) {
        return parent(root(entity)).isPresent();
    }

    /** The root's way of laying out the hierarchy; empty outside of one. */
    Optional<Inheritance.Root> hierarchy(Entity entity) {
        return root(entity).inheritance() instanceof Inheritance.Root root ? Optional.of(root) : Optional.empty();
    }

    /** Whether its table is its parent's. */
    boolean sharesTable(Entity entity) {
        return entity.inheritance() instanceof Inheritance.Child
                && hierarchy(entity).map(h -> h.strategy() == Inheritance.Strategy.SINGLE_TABLE).orElse(true);
    }

    /** The entities that extend this one. */
    List<Entity> children(Entity entity) {
        return children.getOrDefault(entity.id(), List.of());
    }

    /** Whether it has no table: where each class has one with all columns, a class without objects needs none. */
    boolean hasNoTable(Entity entity) {
        return entity.inheritance() instanceof Inheritance.Root root && root.isAbstract()
                && root.strategy() == Inheritance.Strategy.TABLE_PER_CLASS;
    }

    /** Whether Java can have a field for the member: its name is one, and no member before it has the same. */
    boolean hasField(Owner owner, Member member) {
        List<Member> members = owner instanceof Entity entity ? all(entity) : owner.members();
        return JavaNames.isIdentifier(JavaNames.field(member.name()))
                && members.stream().filter(m -> JavaNames.property(m.name()).equals(JavaNames.property(member.name()))).findFirst()
                        .filter(first -> first.id().equals(member.id())).isPresent();
    }

    /** The mixin that is the Java superclass: the first, unless it can be no class. */
    Optional<Mixin> superMixin(Entity entity) {
        boolean child = entity.inheritance() instanceof Inheritance.Child;
        return child || entity.mixins().isEmpty() ? Optional.empty() : design.mixin(entity.mixins().getFirst())
                .filter(mixin -> JavaNames.isClassName(mixin.name()) && !isAmbiguous(mixin.name()));
    }

    /** The members written in the class itself: its own, then those of mixins that are no superclass. */
    List<Member> written(Entity entity) {
        List<Member> members = new ArrayList<>(entity.members());
        Optional<MixinId> superclass = superMixin(entity).map(Mixin::id);
        for (MixinId id : entity.mixins()) {
            if (!superclass.equals(Optional.of(id))) {
                design.mixin(id).ifPresent(mixin -> members.addAll(mixin.members()));
            }
        }
        return members;
    }

    /** All members of an object of this class: those of its parents, of its superclass, and those written in it. */
    List<Member> all(Entity entity) {
        List<Member> members = new ArrayList<>();
        if (!isCircular(entity)) {
            parent(entity).ifPresent(parent -> members.addAll(all(parent)));
        }
        superMixin(entity).ifPresent(mixin -> members.addAll(mixin.members()));
        members.addAll(written(entity));
        return members;
    }

    /** The primary key of the entity's hierarchy: the root's own, or the first that a mixin gives it. */
    Key key(Entity entity) {
        Entity root = root(entity);
        if (!root.key().isEmpty()) {
            return root.key();
        }
        return root.mixins().stream().flatMap(id -> design.mixin(id).stream()).map(Mixin::key).filter(key -> !key.isEmpty()).findFirst()
                .orElse(Key.NONE);
    }

    /** The members that the key consists of, each once, in the key's order; those that are gone are left out. */
    List<Member> keyMembers(Entity entity) {
        List<Member> all = all(root(entity));
        return key(entity).columns().stream().map(ColumnId::member).distinct()
                .flatMap(id -> all.stream().filter(m -> m.id().value().equals(id)).limit(1)).toList();
    }

    /** Whether the member is part of the primary key of its owner, or of an entity that has this mixin as superclass. */
    boolean isKey(Owner owner, Member member) {
        return switch (owner) {
            case Entity entity -> isKeyOf(entity, member);
            case Mixin mixin -> mixin.key().columns().stream().anyMatch(c -> c.isWithin(ColumnId.of(member.id())))
                    || users(mixin).stream().anyMatch(entity -> isKeyOf(entity, member));
            case Embeddable embeddable -> false;
        };
    }

    private boolean isKeyOf(Entity entity, Member member) {
        return !(entity.inheritance() instanceof Inheritance.Child)
                && key(entity).columns().stream().anyMatch(c -> c.isWithin(ColumnId.of(member.id())));
    }

    /** The entities that have this mixin as Java superclass. */
    List<Entity> users(Mixin mixin) {
        return allUsers(mixin).stream().filter(e -> superMixin(e).map(m -> m.id().equals(mixin.id())).orElse(false)).toList();
    }

    /** The entities that have this mixin, as superclass or not. */
    List<Entity> allUsers(Mixin mixin) {
        return users.getOrDefault(mixin.id(), List.of());
    }

    /** The attributes with that role among all members of the entity. */
    List<Attribute> withRole(Entity entity, AttributeRole role) {
        return all(entity).stream().filter(m -> m instanceof Attribute a && a.role() == role).map(Attribute.class::cast).toList();
    }

    /** Whether an embeddable is the key of some entity. */
    boolean isKeyClass(Embeddable embeddable) {
        return keyClasses.contains(embeddable.id());
    }

    /**
     * The attribute that marks deleted rows of the hierarchy. Hibernate would look for the mark of a class also in the join tables of that
     * class's collections, unless it is said by a mapped superclass; then the attribute is an attribute like any other.
     */
    Optional<Attribute> deletionMark(Entity entity) {
        Entity root = root(entity);
        Optional<Attribute> above = superMixin(root).flatMap(mixin -> marks(mixin.members()).findFirst());
        return above.isPresent() || hasJoinTables(root) ? above : marks(written(root)).findFirst();
    }

    /** Whether the attribute is the mark of its owner's class and no field of it. */
    boolean isDeletionMark(Owner owner, Attribute attribute) {
        return switch (owner) {
            case Entity entity -> parent(entity).isEmpty() && deletionMark(entity).filter(a -> a.id().equals(attribute.id())).isPresent();
            case Mixin mixin -> marks(mixin.members()).findFirst().filter(a -> a.id().equals(attribute.id())).isPresent();
            case Embeddable embeddable -> false;
        };
    }

    private static Stream<Attribute> marks(List<Member> members) {
        return members.stream().filter(Attribute.class::isInstance).map(Attribute.class::cast)
                .filter(a -> a.role() == AttributeRole.SOFT_DELETE)
                .filter(a -> a.type() == SimpleType.BOOLEAN || a.type() instanceof TimestampType);
    }

    private boolean hasJoinTables(Entity entity) {
        return written(entity).stream().anyMatch(m -> m instanceof Relationship r && r.linkage() instanceof Linkage.JoinTable)
                || atFarEndOfJoinTables.contains(entity.id());
    }
}

package dev.crowfoot.ui.canvas.draw;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.mapping.Naming;
import dev.crowfoot.ui.common.Drafts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of fields that follow from the names of classes. */
final class FieldNames {

    private final Set<String> taken;

    private FieldNames(Set<String> taken) {
        this.taken = taken;
    }

    /**
     * Names beside the fields of an entity's class: its own, those of its mixins, and those that relationships to it give it; the same of
     * the classes above and below it, whose fields it has or which have its own.
     */
    static FieldNames of(Design design, Entity entity) {
        List<Entity> kin = Stream.concat(Stream.of(entity), design.entities().values().stream()
                .filter(other -> isBelow(design, entity, other) || isBelow(design, other, entity))).toList();
        Set<EntityId> ids = kin.stream().map(Entity::id).collect(Collectors.toSet());
        Stream<Member> own = kin.stream().flatMap(e -> e.members().stream());
        Stream<Member> mixed = kin.stream().flatMap(e -> e.mixins().stream()).flatMap(id -> design.mixin(id).stream())
                .flatMap(m -> m.members().stream());
        Stream<String> inverse = design.owners().flatMap(o -> o.members().stream())
                .flatMap(m -> m instanceof Relationship r && ids.contains(r.target()) ? Stream.of(r.inverse()) : Stream.of())
                .filter(RelationshipEnd::navigable).map(RelationshipEnd::name);
        return new FieldNames(Stream.concat(Stream.concat(own, mixed).map(Member::name), inverse).collect(Collectors.toSet()));
    }

    private static boolean isBelow(Design design, Entity entity, Entity other) {
        Set<EntityId> met = new HashSet<>();
        Inheritance at = entity.inheritance();
        while (at instanceof Inheritance.Child child && met.add(child.parent())) {
            if (child.parent().equals(other.id())) {
                return true;
            }
            at = design.entity(child.parent()).map(Entity::inheritance).orElse(Inheritance.NONE);
        }
        return false;
    }

    /** The name, or with the first number that makes it free. */
    String free(String name) {
        return Drafts.free(name, taken);
    }

    /** {@code orderLine} for {@code OrderLine}. */
    static String field(String className) {
        return className.substring(0, 1).toLowerCase(Locale.ROOT) + className.substring(1);
    }

    /** {@code orderLines} for {@code OrderLine}. */
    static String plural(String className) {
        StringBuilder name = new StringBuilder();
        for (String word : new Naming(NamingRules.DEFAULT).table(className).replace("\"", "").split("_", -1)) {
            name.append(name.isEmpty() || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** The name, or with the first number that no other type has. */
    static String freeType(Design design, String name) {
        return Drafts.free(name, Stream.concat(design.owners().map(Owner::name), design.enums().values().stream().map(EnumType::name))
                .collect(Collectors.toSet()));
    }
}

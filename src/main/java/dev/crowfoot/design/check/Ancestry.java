package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a class has from its parents and mixins. */
final class Ancestry {

    /** A member with the class that says it. */
    record Said(Owner owner, Member member) {}

    private Ancestry() {}

    /** The entity and those that it extends, itself first; ends where it would begin again. */
    static List<Entity> line(Design design, Entity entity) {
        List<Entity> line = new ArrayList<>();
        Set<Object> met = new HashSet<>();
        Optional<Entity> at = Optional.of(entity);
        while (at.isPresent() && met.add(at.get().id())) {
            line.add(at.get());
            at = at.get().inheritance() instanceof Inheritance.Child child ? design.entity(child.parent()) : Optional.empty();
        }
        return line;
    }

    /** The topmost entity. */
    static Entity top(Design design, Entity entity) {
        return line(design, entity).getLast();
    }

    static Stream<Mixin> mixins(Design design, Entity entity) {
        return entity.mixins().stream().map(design.mixins()::get).filter(Objects::nonNull);
    }

    /** The members of the class itself and of its mixins. */
    static List<Said> own(Design design, Owner owner) {
        return withMixins(design, owner).flatMap(Ancestry::said).toList();
    }

    private static Stream<Owner> withMixins(Design design, Owner owner) {
        Stream<Owner> mixins = owner instanceof Entity entity ? mixins(design, entity).map(m -> m) : Stream.empty();
        return Stream.concat(Stream.of(owner), mixins);
    }

    private static Stream<Said> said(Owner owner) {
        return owner.members().stream().map(m -> new Said(owner, m));
    }

    /** The members of the class, its mixins, its parents and theirs; those of a mixin that is met twice once. */
    static List<Said> all(Design design, Owner owner) {
        if (!(owner instanceof Entity entity)) {
            return own(design, owner);
        }
        Set<Object> met = new HashSet<>();
        return line(design, entity).stream().flatMap(e -> withMixins(design, e)).filter(o -> met.add(o.id())).flatMap(Ancestry::said)
                .toList();
    }

    /** The primary key that an entity ends up with. */
    static Key key(Design design, Entity entity) {
        Entity top = top(design, entity);
        return top.key().isEmpty() ? mixins(design, top).map(Mixin::key).filter(k -> !k.isEmpty()).findFirst().orElse(Key.NONE) : top.key();
    }
}

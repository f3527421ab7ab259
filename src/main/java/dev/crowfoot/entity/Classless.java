package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why an entity can be no class, given which others are one.
 *
 * @param isClass whether what has that id becomes a class, as far as is known
 */
record Classless(Drawing drawing, Predicate<Id> isClass) {

    /** The reason with a way out; empty for an entity that can be a class. */
    Optional<String> reason(Entity entity) {
        if (drawing.isCircular(entity)) {
            return Optional.of("its parents run in a circle: choose another parent");
        }
        if (entity.inheritance() instanceof Inheritance.Child child) {
            return isClass.test(child.parent()) ? Optional.empty() : Optional.of("its parent has none");
        }
        if (drawing.hasNoTable(entity) && drawing.children(entity).stream().noneMatch(c -> isClass.test(c.id()))) {
            return Optional
                    .of("it is abstract, has no table, and no class extends it: let another entity extend it, or let it have objects");
        }
        return keyReason(entity);
    }

    private Optional<String> keyReason(Entity entity) {
        List<Member> key = drawing.keyMembers(entity);
        if (key.isEmpty()) {
            return Optional.of("it has no primary key: give it one");
        }
        return key.stream().flatMap(member -> keyReason(entity, member).stream()).findFirst();
    }

    private Optional<String> keyReason(Entity entity, Member member) {
        if (!drawing.hasField(entity, member)) {
            return Optional.of("'" + member.name() + "' of its primary key cannot be a Java field, or is there twice: rename it");
        }
        boolean there = switch (member) {
            case Attribute attribute -> true;
            case Relationship relationship -> isClass.test(relationship.target());
            case Embedded embedded -> isClass.test(embedded.embeddable());
        };
        return there ? Optional.empty() : Optional.of("what '" + member.name() + "' of its primary key refers to becomes none");
    }
}

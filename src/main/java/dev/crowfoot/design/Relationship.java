package dev.crowfoot.design;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * A line between two entities, held by the one that owns the foreign key or the join table. A one-to-many is the inverse end
 * of a many-to-one. It is part of the primary key where the entity's {@link Key} names it.
 *
 * @param target the entity at the other end, which may be the owner itself
 * @param optional whether a row may do without the other end
 * @param linkage what holds it in the database
 * @param owning the field in the owner's class; its name is the relationship's
 * @param inverse the field in the target's class
 */
public record Relationship(RelationshipId id, EntityId target, Cardinality cardinality, boolean optional, Linkage linkage,
        RelationshipEnd owning,
        RelationshipEnd inverse, @Nullable String comment) implements Member {

    /** How many there are of each end, the owner's first. */
    public enum Cardinality {
        MANY_TO_ONE, ONE_TO_ONE, MANY_TO_MANY
    }

    /** @throws IllegalArgumentException if the owning end has no name, or the linkage does not fit the cardinality */
    public Relationship {
        Names.checked("a relationship", owning.name());
        comment = Names.optional(comment);
        if (linkage instanceof Linkage.JoinColumns && cardinality == Cardinality.MANY_TO_MANY) {
            throw new IllegalArgumentException("the many-to-many relationship " + owning.name() + " needs a join table");
        }
    }

    /** The Java field in the owner's class. */
    @Override
    public String name() {
        return owning.name();
    }

    @Override
    public Relationship withName(String other) {
        return withOwning(owning.withName(other));
    }

    /** The same to another entity. */
    public Relationship withTarget(EntityId other) {
        return new Relationship(id, other, cardinality, optional, linkage, owning, inverse, comment);
    }

    /** The same with another cardinality and what holds it. */
    public Relationship withCardinality(Cardinality other, Linkage otherLinkage) {
        return new Relationship(id, target, other, optional, otherLinkage, owning, inverse, comment);
    }

    /** The same, optional or not. */
    public Relationship withOptional(boolean other) {
        return new Relationship(id, target, cardinality, other, linkage, owning, inverse, comment);
    }

    /** The same held by something else. */
    public Relationship withLinkage(Linkage other) {
        return new Relationship(id, target, cardinality, optional, other, owning, inverse, comment);
    }

    /** The same with another owning end. */
    public Relationship withOwning(RelationshipEnd other) {
        return new Relationship(id, target, cardinality, optional, linkage, other, inverse, comment);
    }

    /** The same with another inverse end. */
    public Relationship withInverse(RelationshipEnd other) {
        return new Relationship(id, target, cardinality, optional, linkage, owning, other, comment);
    }

    /** The same with another comment. */
    public Relationship withComment(@Nullable String other) {
        return new Relationship(id, target, cardinality, optional, linkage, owning, inverse, other);
    }
}

package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.RelationshipId;

/** Which line of a diagram is meant. */
public sealed interface EdgeKey extends Comparable<EdgeKey> {

    /** A relationship as one entity has it; a mixin's stands once for each of the mixin's entities. */
    record OfRelationship(EntityId owner, RelationshipId relationship) implements EdgeKey {
        @Override
        public Id selects() {
            return relationship;
        }

        @Override
        public String order() {
            return owner.value() + " " + relationship.value();
        }
    }

    /** An entity extends another one. */
    record OfInheritance(EntityId child) implements EdgeKey {
        @Override
        public Id selects() {
            return child;
        }

        @Override
        public String order() {
            return child.value();
        }
    }

    /** What is selected when a person points at the line. */
    Id selects();

    /** A text that gives the lines an order. */
    String order();

    @Override
    default int compareTo(EdgeKey other) {
        return order().compareTo(other.order());
    }
}

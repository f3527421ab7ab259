package dev.crowfoot.mapping;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.Strategy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity's place in a hierarchy.
 *
 * @param line the root, its child, and so on down to the entity itself; only the entity where it stands in no hierarchy, or in one that
 *     leads to no root
 * @param strategy how the hierarchy is laid out; of one alone each has its own table
 * @param root the root's part in it, or null in no hierarchy
 */
record Lineage(List<Entity> line, Strategy strategy, Inheritance.@Nullable Root root) {

    static Lineage of(Entity entity, Reads reads) {
        Deque<Entity> line = new ArrayDeque<>();
        Set<Object> met = new HashSet<>();
        Entity at = entity;
        while (at != null && met.add(at.id())) {
            line.addFirst(at);
            switch (at.inheritance()) {
                case Inheritance.Root root -> {
                    return new Lineage(List.copyOf(line), root.strategy(), root);
                }
                case Inheritance.Child child -> at = reads.entity(child.parent());
                case Inheritance.Standalone _ -> at = null;
            }
        }
        return new Lineage(List.of(entity), Strategy.TABLE_PER_CLASS, null);
    }

    /** The entity that the hierarchy starts with. */
    Entity top() {
        return line.getFirst();
    }

    /** The entity itself. */
    Entity self() {
        return line.getLast();
    }

    boolean isTop() {
        return line.size() == 1;
    }

    /** Whether the entity has a table of its own. */
    boolean hasTable() {
        return switch (strategy) {
            case SINGLE_TABLE -> isTop();
            case JOINED -> true;
            case TABLE_PER_CLASS -> root == null || !isTop() || !root.isAbstract();
        };
    }

    /** The entity in whose table the rows of this one are, as far as its key goes. */
    Entity tableOwner() {
        return strategy == Strategy.SINGLE_TABLE ? top() : self();
    }

    /** Whether a foreign key can point at it: the rows of a class whose children have tables of their own are in several. */
    boolean canBeReferenced(Reads reads) {
        return strategy != Strategy.TABLE_PER_CLASS || root == null || (hasTable() && reads.children(self().id()).isEmpty());
    }

    /** The column of its table that tells classes apart: in one table they must be (Jakarta Persistence 3.2, 2.13.1), joined ones may be. */
    @Nullable
    Discriminator discriminator() {
        if (root == null || !isTop()) {
            return null;
        }
        return switch (strategy) {
            case SINGLE_TABLE -> root.discriminator() == null ? Discriminator.DEFAULT : root.discriminator();
            case JOINED -> root.discriminator();
            case TABLE_PER_CLASS -> null;
        };
    }

    /** All below an entity, each before its own children. */
    static List<Entity> descendants(Entity entity, Reads reads) {
        List<Entity> found = new ArrayList<>();
        Set<Object> met = new HashSet<>(Set.of(entity.id()));
        collect(entity, reads, met, found);
        return found;
    }

    private static void collect(Entity entity, Reads reads, Set<Object> met, List<Entity> found) {
        for (Entity child : reads.children(entity.id())) {
            if (met.add(child.id())) {
                found.add(child);
                collect(child, reads, met, found);
            }
        }
    }
}

package dev.crowfoot.design;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One end of a relationship as a Java field.
 *
 * @param navigable whether the class has the field
 * @param name the field's name; may be empty where it is not navigable
 * @param cascades what is passed on from this end to the other
 * @param orphanRemoval whether what leaves this end is deleted
 * @param databaseDeletes whether deletion is left to the database's {@code ON DELETE}
 * @param orderBy the order of a collection as JPQL says it ({@code createdAt desc}), or null
 * @param collection how a to-many end is held
 */
public record RelationshipEnd(boolean navigable, String name, Set<Cascade> cascades, boolean orphanRemoval, boolean databaseDeletes,
        Fetch fetch,
        @Nullable String orderBy, CollectionKind collection) {

    /** What an operation on one end also does to the other (Jakarta Persistence 3.2, {@code CascadeType}). */
    public enum Cascade {
        PERSIST, MERGE, REMOVE, REFRESH, DETACH
    }

    /** How a to-many end is held in Java. */
    public enum CollectionKind {
        SET, LIST
    }

    /** When and how the other end is read. */
    public record Fetch(Timing timing, Style style, @Nullable Integer batchSize) {

        /** Read when first asked for, one at a time. */
        public static final Fetch LAZY = new Fetch(Timing.LAZY, Style.SELECT, null);

        /** When the other end is read. */
        public enum Timing {
            LAZY, EAGER
        }

        /** How the other end is read (Hibernate, {@code FetchMode}). */
        public enum Style {
            SELECT, JOIN, SUBSELECT
        }

        /** @throws IllegalArgumentException if the batch size is below 1 */
        public Fetch {
            if (batchSize != null && batchSize < 1) {
                throw new IllegalArgumentException("a batch has at least 1 row, not " + batchSize);
            }
        }
    }

    /** Without a field. */
    public static final RelationshipEnd NONE =
            new RelationshipEnd(false, "", Set.of(), false, false, Fetch.LAZY, null, CollectionKind.LIST);

    /** @throws IllegalArgumentException if it is navigable and has no name */
    public RelationshipEnd {
        if (navigable) {
            Names.checked("the end of a relationship", name);
        }
        cascades = cascades.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(cascades));
        orderBy = Names.optional(orderBy);
    }

    /** A lazy end with that field. */
    public static RelationshipEnd named(String name) {
        return new RelationshipEnd(true, name, Set.of(), false, false, Fetch.LAZY, null, CollectionKind.LIST);
    }

    /** The same with another field name. */
    public RelationshipEnd withName(String other) {
        return new RelationshipEnd(navigable, other, cascades, orphanRemoval, databaseDeletes, fetch, orderBy, collection);
    }

    /** The same, with a field or without. */
    public RelationshipEnd withNavigable(boolean other) {
        return new RelationshipEnd(other, name, cascades, orphanRemoval, databaseDeletes, fetch, orderBy, collection);
    }

    /** The same with other cascades. */
    public RelationshipEnd withCascades(Set<Cascade> other) {
        return new RelationshipEnd(navigable, name, other, orphanRemoval, databaseDeletes, fetch, orderBy, collection);
    }

    /** The same with another fate of orphans. */
    public RelationshipEnd withOrphanRemoval(boolean other) {
        return new RelationshipEnd(navigable, name, cascades, other, databaseDeletes, fetch, orderBy, collection);
    }

    /** The same with deletion left to the database or not. */
    public RelationshipEnd withDatabaseDeletes(boolean other) {
        return new RelationshipEnd(navigable, name, cascades, orphanRemoval, other, fetch, orderBy, collection);
    }

    /** The same with another loading strategy. */
    public RelationshipEnd withFetch(Fetch other) {
        return new RelationshipEnd(navigable, name, cascades, orphanRemoval, databaseDeletes, other, orderBy, collection);
    }

    /** The same in another order. */
    public RelationshipEnd withOrderBy(@Nullable String other) {
        return new RelationshipEnd(navigable, name, cascades, orphanRemoval, databaseDeletes, fetch, other, collection);
    }

    /** The same in another collection. */
    public RelationshipEnd withCollection(CollectionKind other) {
        return new RelationshipEnd(navigable, name, cascades, orphanRemoval, databaseDeletes, fetch, orderBy, other);
    }
}

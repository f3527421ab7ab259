package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.MixinId;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is kept in a table of its own (or in its parent's).
 *
 * @param name the simple name of the Java class
 * @param table the table's name and schema where they are given
 * @param mixins the mixins whose members it takes over, behind its own. The first is the Java superclass, unless it has a parent
 *     entity; the members of the others are written in the class itself
 * @param key the primary key; without one no class is generated
 * @param readOnly whether the program never writes it
 * @param partitionBy how PostgreSQL spreads the rows over partitions ({@code RANGE (created_at)}), or null where it does not. The
 *     partitions themselves are SQL objects
 * @param names what constraints and indexes of its table are called that follow from what it shares with others (mixins, embeddables,
 *     parents), and what indexes of tables between it and others are called, by their ids; those that are not here have the names that the conventions make
 */
public record Entity(EntityId id, String name, TableName table, @Nullable String comment, List<MixinId> mixins, Inheritance inheritance,
        Key key,
        boolean readOnly, List<Member> members, List<UniqueConstraint> uniques, List<CheckConstraint> checks, List<Index> indexes,
        @Nullable String partitionBy, SequencedMap<String, String> names)
        implements Owner {

    /** @throws IllegalArgumentException if the name is empty or too long, or a member's id stands twice */
    public Entity {
        name = Names.checked("an entity", name);
        comment = Names.optional(comment);
        mixins = List.copyOf(mixins);
        members = List.copyOf(members);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        partitionBy = Names.optional(partitionBy);
        names = Names.sorted(names);
        Names.distinct("the mixins of " + name, mixins);
        Names.distinct("the members of " + name, members.stream().map(Member::id).toList());
    }

    /** An entity with a name and nothing else. */
    public static Entity named(EntityId id, String name) {
        return new Entity(id, name, TableName.BY_CONVENTION, null, List.of(), Inheritance.NONE, Key.NONE, false, List.of(), List.of(),
                List.of(), List.of(), null, new TreeMap<>());
    }

    /** Whether this member is part of the entity's own primary key. */
    public boolean isKey(MemberId member) {
        return key.columns().stream().anyMatch(c -> c.isWithin(ColumnId.of(member)));
    }

    @Override
    public Entity withName(String other) {
        return new Entity(id, other, table, comment, mixins, inheritance, key, readOnly, members, uniques, checks, indexes, partitionBy,
                names);
    }

    /** The same in another table. */
    public Entity withTable(TableName other) {
        return new Entity(id, name, other, comment, mixins, inheritance, key, readOnly, members, uniques, checks, indexes, partitionBy,
                names);
    }

    /** The same with another comment. */
    public Entity withComment(@Nullable String other) {
        return new Entity(id, name, table, other, mixins, inheritance, key, readOnly, members, uniques, checks, indexes, partitionBy,
                names);
    }

    /** The same with other mixins. */
    public Entity withMixins(List<MixinId> other) {
        return new Entity(id, name, table, comment, other, inheritance, key, readOnly, members, uniques, checks, indexes, partitionBy,
                names);
    }

    /** The same with another place in a hierarchy. */
    public Entity withInheritance(Inheritance other) {
        return new Entity(id, name, table, comment, mixins, other, key, readOnly, members, uniques, checks, indexes, partitionBy, names);
    }

    /** The same with another primary key. */
    public Entity withKey(Key other) {
        return new Entity(id, name, table, comment, mixins, inheritance, other, readOnly, members, uniques, checks, indexes, partitionBy,
                names);
    }

    /** The same, read-only or not. */
    public Entity withReadOnly(boolean other) {
        return new Entity(id, name, table, comment, mixins, inheritance, key, other, members, uniques, checks, indexes, partitionBy, names);
    }

    @Override
    public Entity withMembers(List<Member> other) {
        return new Entity(id, name, table, comment, mixins, inheritance, key, readOnly, other, uniques, checks, indexes, partitionBy,
                names);
    }

    /** The same with other unique constraints. */
    public Entity withUniques(List<UniqueConstraint> other) {
        return new Entity(id, name, table, comment, mixins, inheritance, key, readOnly, members, other, checks, indexes, partitionBy,
                names);
    }

    /** The same with other check constraints. */
    public Entity withChecks(List<CheckConstraint> other) {
        return new Entity(id, name, table, comment, mixins, inheritance, key, readOnly, members, uniques, other, indexes, partitionBy,
                names);
    }

    /** The same with other indexes. */
    public Entity withIndexes(List<Index> other) {
        return new Entity(id, name, table, comment, mixins, inheritance, key, readOnly, members, uniques, checks, other, partitionBy,
                names);
    }

    /** The same with its rows spread in another way. */
    public Entity withPartitionBy(@Nullable String other) {
        return new Entity(id, name, table, comment, mixins, inheritance, key, readOnly, members, uniques, checks, indexes, other, names);
    }

    /** The same with other names of constraints and indexes that follow from what it shares. */
    public Entity withNames(SequencedMap<String, String> other) {
        return new Entity(id, name, table, comment, mixins, inheritance, key, readOnly, members, uniques, checks, indexes, partitionBy,
                other);
    }
}

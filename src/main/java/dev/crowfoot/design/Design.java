package dev.crowfoot.design;

import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is drawn. References in it may dangle while a person works; {@code design.check} names those that do. Each map is
 * ordered by id, so that a rename moves nothing.
 */
public record Design(Conventions conventions, SequencedMap<EntityId, Entity> entities, SequencedMap<EnumTypeId, EnumType> enums,
        SequencedMap<MixinId, Mixin> mixins, SequencedMap<EmbeddableId, Embeddable> embeddables,
        SequencedMap<SequenceId, Sequence> sequences,
        SequencedMap<SqlObjectId, SqlObject> sqlObjects) {

    /** A design with nothing in it. */
    public static final Design EMPTY = new Design(Conventions.DEFAULT, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(),
            new TreeMap<>(), new TreeMap<>());

    /** Copies the maps. */
    public Design {
        entities = Names.sorted(entities);
        enums = Names.sorted(enums);
        mixins = Names.sorted(mixins);
        embeddables = Names.sorted(embeddables);
        sequences = Names.sorted(sequences);
        sqlObjects = Names.sorted(sqlObjects);
    }

    /** The entity with that id, if it is still there. */
    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The enum type with that id, if it is still there. */
    public Optional<EnumType> enumType(EnumTypeId id) {
        return Optional.ofNullable(enums.get(id));
    }

    /** The mixin with that id, if it is still there. */
    public Optional<Mixin> mixin(MixinId id) {
        return Optional.ofNullable(mixins.get(id));
    }

    /** The embeddable with that id, if it is still there. */
    public Optional<Embeddable> embeddable(EmbeddableId id) {
        return Optional.ofNullable(embeddables.get(id));
    }

    /** The sequence with that id, if it is still there. */
    public Optional<Sequence> sequence(SequenceId id) {
        return Optional.ofNullable(sequences.get(id));
    }

    /** The SQL object with that id, if it is still there. */
    public Optional<SqlObject> sqlObject(SqlObjectId id) {
        return Optional.ofNullable(sqlObjects.get(id));
    }

    /** The entity, mixin or embeddable with that id, if it is still there. */
    public Optional<Owner> owner(OwnerId id) {
        return switch (id) {
            case EntityId entity -> Optional.ofNullable(entities.get(entity));
            case MixinId mixin -> Optional.ofNullable(mixins.get(mixin));
            case EmbeddableId embeddable -> Optional.ofNullable(embeddables.get(embeddable));
        };
    }

    /** Everything that has members: entities, then mixins, then embeddables. */
    public Stream<Owner> owners() {
        return Stream.of(entities.values(), mixins.values(), embeddables.values()).flatMap(c -> c.stream());
    }

    /** This design with the owner added, or put in place of the one with its id. */
    public Design with(Owner owner) {
        return switch (owner) {
            case Entity entity -> withEntities(put(entities, entity.id(), entity));
            case Mixin mixin -> withMixins(put(mixins, mixin.id(), mixin));
            case Embeddable embeddable -> withEmbeddables(put(embeddables, embeddable.id(), embeddable));
        };
    }

    /** This design with the enum type added, or put in place of the one with its id. */
    public Design with(EnumType enumType) {
        return withEnums(put(enums, enumType.id(), enumType));
    }

    /** This design with the sequence added, or put in place of the one with its id. */
    public Design with(Sequence sequence) {
        return withSequences(put(sequences, sequence.id(), sequence));
    }

    /** This design with the SQL object added, or put in place of the one with its id. */
    public Design with(SqlObject sqlObject) {
        return withSqlObjects(put(sqlObjects, sqlObject.id(), sqlObject));
    }

    /** This design under other conventions. */
    public Design withConventions(Conventions other) {
        return new Design(other, entities, enums, mixins, embeddables, sequences, sqlObjects);
    }

    /** This design with other entities. */
    public Design withEntities(SequencedMap<EntityId, Entity> other) {
        return new Design(conventions, other, enums, mixins, embeddables, sequences, sqlObjects);
    }

    /** This design with other enum types. */
    public Design withEnums(SequencedMap<EnumTypeId, EnumType> other) {
        return new Design(conventions, entities, other, mixins, embeddables, sequences, sqlObjects);
    }

    /** This design with other mixins. */
    public Design withMixins(SequencedMap<MixinId, Mixin> other) {
        return new Design(conventions, entities, enums, other, embeddables, sequences, sqlObjects);
    }

    /** This design with other embeddables. */
    public Design withEmbeddables(SequencedMap<EmbeddableId, Embeddable> other) {
        return new Design(conventions, entities, enums, mixins, other, sequences, sqlObjects);
    }

    /** This design with other sequences. */
    public Design withSequences(SequencedMap<SequenceId, Sequence> other) {
        return new Design(conventions, entities, enums, mixins, embeddables, other, sqlObjects);
    }

    /** This design with other SQL objects. */
    public Design withSqlObjects(SequencedMap<SqlObjectId, SqlObject> other) {
        return new Design(conventions, entities, enums, mixins, embeddables, sequences, other);
    }

    private static <K extends Comparable<K>, V> SequencedMap<K, V> put(Map<K, V> map, K key, V value) {
        TreeMap<K, V> copy = new TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }
}

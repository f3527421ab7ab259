package dev.crowfoot.design.id;

/** The id of an entity. */
public record EntityId(String value) implements OwnerId, Comparable<EntityId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public EntityId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static EntityId random() {
        return new EntityId(IdText.random());
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }
}

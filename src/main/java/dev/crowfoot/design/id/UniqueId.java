package dev.crowfoot.design.id;

/** The id of a unique constraint. */
public record UniqueId(String value) implements Id, Comparable<UniqueId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public UniqueId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static UniqueId random() {
        return new UniqueId(IdText.random());
    }

    @Override
    public int compareTo(UniqueId other) {
        return value.compareTo(other.value);
    }
}

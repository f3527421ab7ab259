package dev.crowfoot.design.id;

/** The id of an embeddable. */
public record EmbeddableId(String value) implements OwnerId, Comparable<EmbeddableId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public EmbeddableId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static EmbeddableId random() {
        return new EmbeddableId(IdText.random());
    }

    @Override
    public int compareTo(EmbeddableId other) {
        return value.compareTo(other.value);
    }
}

package dev.crowfoot.design.id;

/** The id of a use of an embeddable. */
public record EmbeddedId(String value) implements MemberId, Comparable<EmbeddedId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public EmbeddedId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static EmbeddedId random() {
        return new EmbeddedId(IdText.random());
    }

    @Override
    public int compareTo(EmbeddedId other) {
        return value.compareTo(other.value);
    }
}

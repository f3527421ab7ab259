package dev.crowfoot.design.id;

/** The id of an attribute. */
public record AttributeId(String value) implements MemberId, Comparable<AttributeId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public AttributeId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static AttributeId random() {
        return new AttributeId(IdText.random());
    }

    @Override
    public int compareTo(AttributeId other) {
        return value.compareTo(other.value);
    }
}

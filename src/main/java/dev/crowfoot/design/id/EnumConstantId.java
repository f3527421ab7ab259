package dev.crowfoot.design.id;

/** The id of a constant of an enum type. */
public record EnumConstantId(String value) implements Id, Comparable<EnumConstantId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public EnumConstantId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static EnumConstantId random() {
        return new EnumConstantId(IdText.random());
    }

    @Override
    public int compareTo(EnumConstantId other) {
        return value.compareTo(other.value);
    }
}

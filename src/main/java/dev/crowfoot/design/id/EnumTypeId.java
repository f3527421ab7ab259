package dev.crowfoot.design.id;

/** The id of an enum type. */
public record EnumTypeId(String value) implements Id, Comparable<EnumTypeId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public EnumTypeId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static EnumTypeId random() {
        return new EnumTypeId(IdText.random());
    }

    @Override
    public int compareTo(EnumTypeId other) {
        return value.compareTo(other.value);
    }
}

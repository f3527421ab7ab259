package dev.crowfoot.design.id;

/** The id of a check constraint. */
public record CheckId(String value) implements Id, Comparable<CheckId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public CheckId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static CheckId random() {
        return new CheckId(IdText.random());
    }

    @Override
    public int compareTo(CheckId other) {
        return value.compareTo(other.value);
    }
}

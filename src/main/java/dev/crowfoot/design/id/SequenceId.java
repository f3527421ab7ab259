package dev.crowfoot.design.id;

/** The id of a sequence. */
public record SequenceId(String value) implements Id, Comparable<SequenceId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public SequenceId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static SequenceId random() {
        return new SequenceId(IdText.random());
    }

    @Override
    public int compareTo(SequenceId other) {
        return value.compareTo(other.value);
    }
}

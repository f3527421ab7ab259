package dev.crowfoot.design.id;

/** The id of an index. */
public record IndexId(String value) implements Id, Comparable<IndexId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public IndexId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static IndexId random() {
        return new IndexId(IdText.random());
    }

    @Override
    public int compareTo(IndexId other) {
        return value.compareTo(other.value);
    }
}

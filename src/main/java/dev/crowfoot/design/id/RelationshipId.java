package dev.crowfoot.design.id;

/** The id of a relationship. */
public record RelationshipId(String value) implements MemberId, Comparable<RelationshipId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public RelationshipId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static RelationshipId random() {
        return new RelationshipId(IdText.random());
    }

    @Override
    public int compareTo(RelationshipId other) {
        return value.compareTo(other.value);
    }
}

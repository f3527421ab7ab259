package dev.crowfoot.design.id;

/** The id of an SQL object. */
public record SqlObjectId(String value) implements Id, Comparable<SqlObjectId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public SqlObjectId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static SqlObjectId random() {
        return new SqlObjectId(IdText.random());
    }

    @Override
    public int compareTo(SqlObjectId other) {
        return value.compareTo(other.value);
    }
}

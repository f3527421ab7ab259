package dev.crowfoot.schema;

/**
 * The identity by which elements of two schemas are paired. What is derived from a drawing has an id derived from the drawing's, so
 * a rename keeps it; what is read from a database has one made from its name until it is matched with a drawing.
 * Ids of columns, constraints and indexes are unique in their table, the others in the schema.
 */
public record ElementId(String value) implements Comparable<ElementId> {

    /** @throws IllegalArgumentException if the text is blank */
    public ElementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an element needs an id");
        }
    }

    /** The id of something that is known by its kind and name only. */
    public static ElementId named(String kind, String name) {
        return new ElementId(kind + ":" + name);
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }
}

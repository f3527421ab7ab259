package dev.crowfoot.schema;

/** A schema in the sense of SQL: a place for names in a database. Its name is its identity. */
public record Namespace(String name) {

    /** @throws IllegalArgumentException if the name is empty */
    public Namespace {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a schema needs a name");
        }
    }

    /** Whether it is in each new database, so that no migration makes or drops it: {@code public}, also where a connection's default schema is another. */
    public boolean isAlwaysThere() {
        return name.equals("public");
    }

    /** The id that it is known by. */
    public ElementId id() {
        return ElementId.named("schema", name);
    }
}

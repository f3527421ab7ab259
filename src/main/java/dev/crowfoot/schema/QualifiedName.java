package dev.crowfoot.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A name in a schema, in the common form that {@link dev.crowfoot.target.Identifiers} describes, as are all names in this package.
 *
 * @param schema the schema, or null for the connection's default one
 */
public record QualifiedName(@Nullable String schema, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER = Comparator
            .comparing(QualifiedName::schema, Comparator.nullsFirst(Comparator.<String>naturalOrder())).thenComparing(QualifiedName::name);

    /** @throws IllegalArgumentException if the name is empty */
    public QualifiedName {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a database object needs a name");
        }
    }

    /** A name in the default schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /** The same schema, another name. */
    public QualifiedName withName(String other) {
        return new QualifiedName(schema, other);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** For people and messages; not quoted. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}

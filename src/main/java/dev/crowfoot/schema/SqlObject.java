package dev.crowfoot.schema;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is SQL by nature and kept whole.
 *
 * @param kind what it is, in lower case ({@code view}, {@code function})
 * @param create the statement that makes it
 * @param drop the statement that takes it away
 * @param dependsOn what must be there before it
 */
public record SqlObject(ElementId id, String kind, QualifiedName name, String create, String drop, Set<ElementId> dependsOn,
        @Nullable String comment) {

    /** Copies the dependencies. */
    public SqlObject {
        dependsOn = Set.copyOf(dependsOn);
    }

    /** This under another identity. */
    public SqlObject withId(ElementId other) {
        return new SqlObject(other, kind, name, create, drop, dependsOn, comment);
    }

    /** This under another name, which its statements do not follow. */
    public SqlObject withName(QualifiedName other) {
        return new SqlObject(id, kind, other, create, drop, dependsOn, comment);
    }

    /** This that needs other things. */
    public SqlObject withDependsOn(Set<ElementId> other) {
        return new SqlObject(id, kind, name, create, drop, other, comment);
    }

    /** This with another comment. */
    public SqlObject withComment(@Nullable String other) {
        return new SqlObject(id, kind, name, create, drop, dependsOn, other);
    }
}

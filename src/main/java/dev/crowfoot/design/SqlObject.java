package dev.crowfoot.design;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.target.Target;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is SQL by nature and kept whole.
 *
 * @param targets the databases that it is for; empty for all
 * @param create the statement that makes it
 * @param drop the statement that takes it away
 * @param dependsOn what must be there before it
 */
public record SqlObject(SqlObjectId id, Kind kind, String name, @Nullable String schema, Set<Target> targets, String create, String drop,
        List<Id> dependsOn,
        @Nullable String comment) {

    /** What it is. */
    public enum Kind {
        VIEW, MATERIALIZED_VIEW, FUNCTION, PROCEDURE, TRIGGER, POLICY, DOMAIN, EXTENSION, OTHER
    }

    /** @throws IllegalArgumentException if the name, or a statement is blank */
    public SqlObject {
        name = Names.checked("an SQL object", name);
        schema = Names.optional(schema);
        targets = targets.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(targets));
        dependsOn = List.copyOf(dependsOn);
        comment = Names.optional(comment);
        if (create.isBlank() || drop.isBlank()) {
            throw new IllegalArgumentException("the SQL object " + name + " needs a statement that makes it and one that takes it away");
        }
    }

    /** The same under another name; the statements stay as they are. */
    public SqlObject withName(String other) {
        return new SqlObject(id, kind, other, schema, targets, create, drop, dependsOn, comment);
    }
}

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
        VIEW, MATERIALIZED_VIEW, FUNCTION, PROCEDURE, AGGREGATE, TRIGGER, RULE, POLICY, DOMAIN, TYPE, EXTENSION, COLLATION, OPERATOR, CAST,
        STATISTICS, CONSTANT,
        /** A table that is not drawn: a partition, or one that inherits. */
        TABLE,
        /** A constraint that no drawn one can say, such as an exclusion. */
        CONSTRAINT,
        /** An index that no drawn one can say, or on something that is not drawn. */
        INDEX,
        /** A comment on a part of something that is kept as SQL. */
        COMMENT,
        /** A property of something drawn that no drawing can say, such as row security or a storage parameter. */
        SETTING, OTHER
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

    /** The same of another kind. */
    public SqlObject withKind(Kind other) {
        return new SqlObject(id, other, name, schema, targets, create, drop, dependsOn, comment);
    }

    /** The same in another schema. */
    public SqlObject withSchema(@Nullable String other) {
        return new SqlObject(id, kind, name, other, targets, create, drop, dependsOn, comment);
    }

    /** The same for other databases. */
    public SqlObject withTargets(Set<Target> other) {
        return new SqlObject(id, kind, name, schema, other, create, drop, dependsOn, comment);
    }

    /** The same made by other statements. */
    public SqlObject withStatements(String otherCreate, String otherDrop) {
        return new SqlObject(id, kind, name, schema, targets, otherCreate, otherDrop, dependsOn, comment);
    }

    /** The same that needs other things. */
    public SqlObject withDependsOn(List<Id> other) {
        return new SqlObject(id, kind, name, schema, targets, create, drop, other, comment);
    }

    /** The same with another comment. */
    public SqlObject withComment(@Nullable String other) {
        return new SqlObject(id, kind, name, schema, targets, create, drop, dependsOn, other);
    }
}

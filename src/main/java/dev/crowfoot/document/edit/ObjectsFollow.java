package dev.crowfoot.document.edit;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.Renames;
import dev.crowfoot.target.Target;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/** Lets what is kept as SQL (views, triggers, policies, settings) follow the names of the tables, columns and types that it is on. */
public final class ObjectsFollow {

    private ObjectsFollow() {}

    /** The later design, with each object of which nothing was edited in the later names. */
    public static Design apply(Design before, Design after) {
        return apply(before, after, after.entities().values());
    }

    /** The same, where only the tables that come of those entities can be called otherwise, or have columns that are. */
    static Design apply(Design before, Design after, Collection<Entity> candidates) {
        Design result = after;
        for (Target target : Target.values()) {
            if (after.sqlObjects().values().stream().anyMatch(object -> isFor(object, target))) {
                result = apply(before, result, candidates, target);
            }
        }
        return result;
    }

    private static Design apply(Design before, Design after, Collection<Entity> candidates, Target target) {
        List<Entity> earlier = candidates.stream().flatMap(entity -> before.entity(entity.id()).stream()).toList();
        Schema later = Derivation.derive(after, target, candidates);
        Renames renames = Renames.between(Derivation.derive(before, target, earlier), later);
        if (renames.isEmpty()) {
            return after;
        }
        SequencedMap<SqlObjectId, SqlObject> objects = new TreeMap<>(after.sqlObjects());
        for (dev.crowfoot.schema.SqlObject derived : later.sqlObjects()) {
            SqlObject object = Objects.requireNonNull(after.sqlObjects().get(new SqlObjectId(derived.id().value())));
            if (object.equals(before.sqlObjects().get(object.id())) && isFor(object, target)) {
                dev.crowfoot.schema.SqlObject followed = renames.apply(derived);
                objects.put(object.id(), object.withName(followed.name().name()).withStatements(followed.create(), followed.drop()));
            }
        }
        return after.withSqlObjects(objects);
    }

    /** One that is for all databases is written as the first has it. */
    private static boolean isFor(SqlObject object, Target target) {
        Set<Target> targets = object.targets();
        return targets.isEmpty() ? target == Target.POSTGRESQL : targets.contains(target);
    }
}

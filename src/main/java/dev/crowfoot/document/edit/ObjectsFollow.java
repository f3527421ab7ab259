package dev.crowfoot.document.edit;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.Renames;
import dev.crowfoot.target.Target;
import java.util.Objects;
import java.util.Set;

/** Lets what is kept as SQL (views, triggers, policies, settings) follow the names of the tables, columns and types that it is on. */
public final class ObjectsFollow {

    private ObjectsFollow() {}

    /** The later design, with each object of which nothing was edited in the later names. */
    public static Design apply(Design before, Design after) {
        Design result = after;
        for (Target target : Target.values()) {
            if (after.sqlObjects().values().stream().anyMatch(object -> isFor(object, target))) {
                result = apply(before, result, target);
            }
        }
        return result;
    }

    /** The same, where any of those entities is called otherwise, or has columns that are. */
    static Design apply(Design before, Design after, Iterable<Entity> candidates) {
        if (after.sqlObjects().isEmpty()) {
            return after;
        }
        DesignRenames renames = new DesignRenames(before, after);
        for (Entity entity : candidates) {
            if (!renames.columns(entity).isEmpty() || !renames.tableBefore(entity).equals(renames.table(entity))) {
                return apply(before, after);
            }
        }
        return after;
    }

    private static Design apply(Design before, Design after, Target target) {
        Schema later = Derivation.derive(after, target).schema();
        Renames renames = Renames.between(Derivation.derive(before, target).schema(), later);
        if (renames.isEmpty()) {
            return after;
        }
        Design result = after;
        for (dev.crowfoot.schema.SqlObject derived : later.sqlObjects()) {
            SqlObject object = Objects.requireNonNull(after.sqlObjects().get(new SqlObjectId(derived.id().value())));
            if (object.equals(before.sqlObjects().get(object.id())) && isFor(object, target)) {
                dev.crowfoot.schema.SqlObject followed = renames.apply(derived);
                result = result.with(object.withName(followed.name().name()).withStatements(followed.create(), followed.drop()));
            }
        }
        return result;
    }

    /** One that is for all databases is written as the first has it. */
    private static boolean isFor(SqlObject object, Target target) {
        Set<Target> targets = object.targets();
        return targets.isEmpty() ? target == Target.POSTGRESQL : targets.contains(target);
    }
}

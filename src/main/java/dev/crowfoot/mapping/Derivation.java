package dev.crowfoot.mapping;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import java.util.Collection;

/** From a drawing to the schema that it asks for on a target. What dangles is left out; {@code design.check} names it. */
public final class Derivation {

    private Derivation() {}

    /** The schema, from scratch; {@link IncrementalDerivation} remembers the last one. */
    public static Derived derive(Design design, Target target) {
        return new IncrementalDerivation().derive(design, target);
    }

    /** What {@link #derive} gives, with the tables of those entities alone. */
    public static Schema derive(Design design, Target target, Collection<Entity> entities) {
        return IncrementalDerivation.part(design, target, entities);
    }
}

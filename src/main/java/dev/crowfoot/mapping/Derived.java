package dev.crowfoot.mapping;

import dev.crowfoot.schema.Schema;
import java.util.List;

/**
 * The schema that a drawing asks for.
 *
 * @param substitutions what the target cannot hold as it is drawn
 */
public record Derived(Schema schema, List<Substitution> substitutions) {

    /** Copies the substitutions. */
    public Derived {
        substitutions = List.copyOf(substitutions);
    }
}

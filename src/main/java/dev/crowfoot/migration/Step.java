package dev.crowfoot.migration;

import dev.crowfoot.target.Target;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One change of a plan; it becomes one Liquibase changeset.
 *
 * @param summary what it does, in one line for people ({@code rename column users.mail to email})
 * @param subject what it is about, so that a click on it finds the drawn thing
 * @param targets the databases that it is for; empty for all of the project's
 * @param up what does it
 * @param down what undoes it, in the order in which it runs; empty only where nothing needs to be done
 */
public record Step(String summary, Subject subject, Set<Target> targets, List<Statement> up, List<Statement> down, List<Hazard> hazards) {

    /** Copies the collections. */
    public Step {
        targets = targets.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(targets));
        up = List.copyOf(up);
        down = List.copyOf(down);
        hazards = List.copyOf(hazards);
    }

    /** This for those databases only. */
    public Step forTargets(Set<Target> other) {
        return new Step(summary, subject, other, up, down, hazards);
    }
}

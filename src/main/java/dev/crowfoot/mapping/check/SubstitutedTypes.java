package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.mapping.Substitution;
import java.util.function.Consumer;

/** A target has what is drawn; what it lacks is listed with what stands for it. */
final class SubstitutedTypes implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        for (Substitution substitution : drawn.derived().substitutions()) {
            Place place = substitution.owner() == null ? Place.of(substitution.element())
                    : drawn.places().getOrDefault(substitution.element().value(), new Place(substitution.owner(), substitution.element()));
            found.accept(Problem.warning("DB-101", place, substitution.subject() + ": " + substitution.reason(),
                    "Leave it where that is enough, or draw a type that all targets of the project have"));
        }
    }
}

package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Fix;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.target.Identifiers;
import java.util.function.Consumer;

/** No name has a quotation mark or a backtick within: the database would take it, Hibernate refuses it at its start. */
final class QuotedNames implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        NamedElements.all(drawn, (name, place) -> check(name, place, drawn, found));
    }

    private static void check(String name, Place place, Drawn drawn, Consumer<Problem> found) {
        String stored = Identifiers.stored(name, drawn.target());
        if (stored.contains("\"") || stored.contains("`")) {
            found.accept(
                    Problem.error("DB-122", place, drawn.subject(place) + ": Hibernate takes no name with a quotation mark or a backtick, "
                            + "such as " + stored, "Give it a name without, or leave it to the conventions").with(Fix.NAME_BY_CONVENTION));
        }
    }
}

package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Fix;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.mapping.Naming;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.function.Consumer;

/** No name is longer than the target takes; those made by convention never are. */
final class LongNames implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        NamedElements.all(drawn, (name, place) -> check(name, place, drawn, found));
    }

    private static void check(String name, Place place, Drawn drawn, Consumer<Problem> found) {
        String stored = Identifiers.stored(name, drawn.target());
        int length = drawn.target() == Target.POSTGRESQL ? Naming.bytes(stored) : stored.length();
        if (length > drawn.target().identifierLimit()) {
            String start = stored.substring(0, stored.offsetByCodePoints(0, Math.min(30, stored.codePointCount(0, stored.length()))));
            found.accept(Problem.error("DB-121", place, drawn.subject(place) + ": the name " + start + "... has " + length + " "
                    + (drawn.target() == Target.POSTGRESQL ? "bytes" : "characters") + "; " + drawn.target().displayName()
                    + " takes at most "
                    + drawn.target().identifierLimit(), "Shorten it, or leave it to the conventions").with(Fix.NAME_BY_CONVENTION));
        }
    }
}

package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.target.Identifiers;
import java.util.function.Consumer;

/** Names of tables and columns are not words of SQL; those that are must be in quotes in every statement that a person writes. */
final class ReservedNames implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        NamedElements.objects(drawn, (name, place) -> check(name, place, drawn, found));
        NamedElements.columns(drawn, (name, place) -> check(name, place, drawn, found));
    }

    private static void check(String name, Place place, Drawn drawn, Consumer<Problem> found) {
        if (Identifiers.isReserved(name)) {
            found.accept(Problem.information("DB-131", place, drawn.subject(place) + ": " + name
                    + " is a word of SQL, so it is written in quotes", "Choose another name in the database if people query it by hand"));
        }
    }
}

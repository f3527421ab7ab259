package dev.crowfoot.mapping.check;

import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Identifiers;
import java.util.function.Consumer;

/** A join table that holds one object has a name that needs no quotes: Hibernate 7 looks for such a table without them. */
final class QuotedJoinTables implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        for (Table table : drawn.schema().tables()) {
            String name = table.name().name();
            Place place = drawn.place(table.id());
            if (!Identifiers.isPlain(name) && holdsOneObject(drawn, place)) {
                found.accept(Problem.error("DB-123", place, drawn.subject(place) + " is one object in the join table " + name
                        + ", whose name needs quotes: Hibernate does not find it",
                        "Name the table in small letters, digits and underscores, or hold the relationship by a foreign key"));
            }
        }
    }

    private static boolean holdsOneObject(Drawn drawn, Place place) {
        return drawn.member(place).filter(m -> m instanceof Relationship relationship
                && relationship.linkage() instanceof Linkage.JoinTable && relationship.cardinality() != Cardinality.MANY_TO_MANY)
                .isPresent();
    }
}

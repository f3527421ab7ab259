package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.schema.Table;
import java.util.Locale;
import java.util.function.Consumer;

/** A table in the schema that is the default anyway does not say so: it would seem to be elsewhere when compared. */
final class NamedDefaultSchema implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        for (Table table : drawn.schema().tables()) {
            String schema = table.name().schema();
            if (schema != null && schema.toLowerCase(Locale.ROOT).equals(drawn.target().defaultSchema().toLowerCase(Locale.ROOT))) {
                Place place = drawn.place(table.id());
                found.accept(Problem.information("DB-151", place, drawn.subject(place) + " names the schema " + schema
                        + ", which connections use anyway", "Leave the schema empty, unless connections use another one"));
            }
        }
    }
}

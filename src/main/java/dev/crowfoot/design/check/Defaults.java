package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ValueGeneration;
import java.util.function.Consumer;

/** Defaults are values of their type, and stand where the database takes them. */
final class Defaults implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Attribute attribute && attribute.column().defaultValue() != null) {
                check(design, owner, attribute, attribute.column().defaultValue(), found);
            }
        }));
    }

    private static void check(Design design, Owner owner, Attribute attribute, DefaultValue value, Consumer<Problem> found) {
        Place place = new Place(owner.id(), attribute.id());
        String shown = JavaWords.shown(owner.name()) + "." + JavaWords.shown(attribute.name());
        if (attribute.column().generated() != null) {
            found.accept(Problem.error("DEF-702", place, shown + " is computed by the database and has a default as well",
                    "Take the default away").with(Fix.REMOVE_DEFAULT));
        }
        if (attribute.generation() instanceof ValueGeneration.Identity) {
            found.accept(Problem.error("DEF-703", place, shown + " counts by itself and has a default as well",
                    "Take the default away").with(Fix.REMOVE_DEFAULT));
        }
        String refusal = value.kind() == DefaultValue.Kind.LITERAL ? LiteralValues.refusal(value.text(), attribute.type(), design)
                : SqlFragments.refusal(value.text());
        if (value.kind() == DefaultValue.Kind.EXPRESSION && value.text().isBlank()) {
            refusal = "is empty";
        }
        if (refusal != null) {
            found.accept(Problem.error("DEF-701", place, "The default '" + JavaWords.shown(value.text()) + "' of " + shown + " " + refusal,
                    "Correct it, or take it away").with(Fix.REMOVE_DEFAULT));
        }
    }
}

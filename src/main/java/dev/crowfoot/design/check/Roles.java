package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.TimeType;
import dev.crowfoot.design.type.TimestampType;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Versions, soft deletes and the like are of a type that can serve, and once in a class. */
final class Roles implements Rule {

    private static final Set<SimpleType> COUNTERS = Set.of(SimpleType.SMALL_INTEGER, SimpleType.INTEGER, SimpleType.BIG_INTEGER);
    private static final List<AttributeRole> ONCE = List.of(AttributeRole.VERSION, AttributeRole.SOFT_DELETE, AttributeRole.TENANT_ID);

    @Override
    public void check(Design design, Consumer<Problem> found) {
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Attribute attribute) {
                type(owner, attribute, found);
            }
        }));
        design.entities().values().forEach(entity -> ONCE.forEach(role -> once(design, entity, role, found)));
    }

    private static void type(Owner owner, Attribute attribute, Consumer<Problem> found) {
        AttributeType type = attribute.type();
        boolean moment = type instanceof TimestampType;
        boolean counter = type instanceof SimpleType simple && COUNTERS.contains(simple);
        boolean time = moment || type instanceof TimeType || type == SimpleType.DATE;
        Place place = new Place(owner.id(), attribute.id());
        String shown = JavaWords.shown(owner.name()) + "." + JavaWords.shown(attribute.name());
        switch (attribute.role()) {
            case VERSION -> expect(counter || moment, "ROLE-501", place, shown + " is a version, but no integer and no timestamp", found);
            case SOFT_DELETE -> expect(type == SimpleType.BOOLEAN || moment, "ROLE-502", place,
                    shown + " marks deleted rows, but is no boolean and no timestamp", found);
            case CREATED_AT, UPDATED_AT -> expect(time, "ROLE-503", place, shown + " is set to the time of a write, but is no time", found);
            case PLAIN, TENANT_ID, NATURAL_ID -> {
            }
        }
        if (owner instanceof Embeddable && ONCE.contains(attribute.role())) {
            found.accept(Problem.error("ROLE-505", place, shown + " concerns a whole row, but stands in an embeddable",
                    "Move it to the entity or to a mixin"));
        }
    }

    private static void expect(boolean fits, String code, Place place, String message, Consumer<Problem> found) {
        if (!fits) {
            found.accept(Problem.error(code, place, message, "Change its type, or make it an attribute like any other"));
        }
    }

    private static void once(Design design, Entity entity, AttributeRole role, Consumer<Problem> found) {
        List<Ancestry.Said> all = Ancestry.all(design, entity).stream()
                .filter(s -> s.member() instanceof Attribute attribute && attribute.role() == role).toList();
        if (all.size() > 1) {
            Ancestry.Said first = all.getFirst();
            found.accept(Problem.error("ROLE-504", new Place(first.owner().id(), first.member().id()),
                    JavaWords.shown(entity.name()) + " has " + all.size() + " attributes for the same purpose: "
                            + String.join(", ", all.stream().map(s -> JavaWords.shown(s.member().name())).toList()),
                    "Keep one of them; parents and mixins count too"));
        }
    }
}

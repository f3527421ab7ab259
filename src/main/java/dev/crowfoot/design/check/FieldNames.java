package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.OwnerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fields have names that Java takes, each once in a class with its mixins and parents. */
final class FieldNames implements Rule {

    /** A field: the class that says it, the member that it stands for, whether as the inverse end, its name. */
    private record Field(OwnerId owner, Id member, boolean inverse, String name) {}

    @Override
    public void check(Design design, Consumer<Problem> found) {
        Map<EntityId, List<Field>> inverse = inverse(design);
        design.owners().forEach(owner -> {
            for (Field field : declared(owner, inverse)) {
                legal(owner.name(), field, found);
            }
            twice(design, owner, inverse, found);
        });
    }

    private static Map<EntityId, List<Field>> inverse(Design design) {
        Map<EntityId, List<Field>> fields = new HashMap<>();
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Relationship r && r.inverse().navigable()) {
                fields.computeIfAbsent(r.target(), _ -> new ArrayList<>()).add(new Field(owner.id(), r.id(), true, r.inverse().name()));
            }
        }));
        return fields;
    }

    private static List<Field> declared(Owner owner, Map<EntityId, List<Field>> inverse) {
        List<Field> fields = new ArrayList<>();
        owner.members().stream().filter(m -> !(m instanceof Relationship r) || r.owning().navigable())
                .forEach(m -> fields.add(new Field(owner.id(), m.id(), false, m.name())));
        if (owner instanceof Entity entity) {
            fields.addAll(inverse.getOrDefault(entity.id(), List.of()));
        }
        return fields;
    }

    private static void legal(String owner, Field field, Consumer<Problem> found) {
        if (!JavaWords.isIdentifier(field.name())) {
            String shown = JavaWords.shown(owner) + "." + JavaWords.shown(field.name());
            String why = JavaWords.isKeyword(field.name()) ? shown + ": " + field.name() + " is a word of Java and cannot be a field"
                    : shown + " cannot be the name of a Java field";
            found.accept(Problem.error("NAME-111", new Place(field.owner(), field.member()), why,
                    "Use letters, digits and underscores, a letter first; the column may be called something else"));
        }
    }

    private static void twice(Design design, Owner owner, Map<EntityId, List<Field>> inverse, Consumer<Problem> found) {
        Map<String, Field> taken = new HashMap<>();
        List<Owner> classes = new ArrayList<>();
        List<Entity> line = owner instanceof Entity entity ? Ancestry.line(design, entity).reversed() : List.of();
        line.forEach(e -> {
            Ancestry.mixins(design, e).filter(m -> !classes.contains(m)).forEach(classes::add);
            classes.add(e);
        });
        for (Owner one : owner instanceof Entity ? classes : List.of(owner)) {
            for (Field field : declared(one, inverse)) {
                Field first = taken.putIfAbsent(field.name(), field);
                if (first != null && !first.equals(field) && isOwn(design, owner, one)) {
                    found.accept(Problem.error("NAME-112", new Place(field.owner(), field.member()),
                            JavaWords.shown(owner.name()) + " has two fields " + JavaWords.shown(field.name()), "Rename one of them"));
                }
            }
        }
    }

    /** A clash in a parent is the parent's. */
    private static boolean isOwn(Design design, Owner owner, Owner said) {
        return said.id().equals(owner.id()) || (owner instanceof Entity entity && Ancestry.mixins(design, entity).anyMatch(said::equals));
    }
}

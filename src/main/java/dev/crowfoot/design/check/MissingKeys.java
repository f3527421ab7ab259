package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import java.util.function.Consumer;

/** Entities have primary keys, and what is referred to by its key has one. */
final class MissingKeys implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (Entity entity : design.entities().values()) {
            if (Ancestry.key(design, entity).isEmpty()) {
                found.accept(Problem.warning("KEY-201", Place.of(entity.id()), JavaWords.shown(entity.name()) + " has no primary key",
                        "Mark an attribute as its key; no class is generated for it until then").with(Fix.ADD_KEY));
            }
        }
        design.owners().forEach(owner -> owner.members().forEach(member -> reference(design, owner, member, found)));
    }

    private static void reference(Design design, Owner owner, Member member, Consumer<Problem> found) {
        if (!(member instanceof Relationship relationship)) {
            return;
        }
        boolean byKey = !(relationship.linkage() instanceof Linkage.JoinColumns(var key)) || key.columns().isEmpty();
        Entity target = design.entities().get(relationship.target());
        if (target != null && byKey && Ancestry.key(design, target).isEmpty()) {
            found.accept(Problem.error("KEY-202", new Place(owner.id(), relationship.id()),
                    JavaWords.shown(owner.name()) + "." + JavaWords.shown(relationship.name()) + " refers to "
                            + JavaWords.shown(target.name())
                            + ", which has no primary key",
                    "Give it a key, or say which unique column is referred to; until then there is no foreign key"));
        }
        boolean joinTable = relationship.linkage() instanceof Linkage.JoinTable;
        if (joinTable && owner instanceof Entity entity && Ancestry.key(design, entity).isEmpty()) {
            found.accept(Problem.error("KEY-202", new Place(owner.id(), relationship.id()),
                    JavaWords.shown(owner.name()) + "." + JavaWords.shown(relationship.name()) + " needs a table between the two, but "
                            + JavaWords.shown(owner.name()) + " has no primary key",
                    "Give it a key; until then there is no such table"));
        }
    }
}

package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import java.util.List;
import java.util.function.Consumer;

/** A hierarchy has one root and no circle. */
final class Hierarchies implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (Entity entity : design.entities().values()) {
            if (!(entity.inheritance() instanceof Inheritance.Child)) {
                continue;
            }
            List<Entity> line = Ancestry.line(design, entity);
            Entity top = line.getLast();
            Place place = Place.of(entity.id());
            if (top.inheritance() instanceof Inheritance.Child child && design.entities().containsKey(child.parent())) {
                found.accept(Problem.error("INH-601", place, JavaWords.shown(entity.name()) + " extends itself, by way of "
                        + JavaWords.shown(top.name()), "Let one of them extend nothing"));
            } else if (top.inheritance() instanceof Inheritance.Standalone) {
                found.accept(Problem.error("INH-602", place, JavaWords.shown(entity.name()) + " extends " + JavaWords.shown(top.name())
                        + ", which is no root of a hierarchy", "Make " + JavaWords.shown(top.name()) + " a root and choose a strategy"));
            }
        }
    }
}

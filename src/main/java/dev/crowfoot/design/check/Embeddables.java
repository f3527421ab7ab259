package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.id.EmbeddableId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** An embeddable has members, and does not contain itself. */
final class Embeddables implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (Embeddable embeddable : design.embeddables().values()) {
            String name = JavaWords.shown(embeddable.name());
            if (embeddable.members().isEmpty()) {
                found.accept(Problem.warning("EMB-652", Place.of(embeddable.id()), name + " has no members", "Add one, or take it away"));
            }
            for (Member member : embeddable.members()) {
                if (member instanceof Embedded embedded && leadsTo(design, embedded.embeddable(), embeddable.id(), new HashSet<>())) {
                    found.accept(Problem.error("EMB-651", new Place(embeddable.id(), member.id()),
                            name + " contains itself by " + JavaWords.shown(member.name()),
                            "Take one of the members away, or make it an entity"));
                }
            }
        }
    }

    private static boolean leadsTo(Design design, EmbeddableId from, EmbeddableId wanted, Set<EmbeddableId> met) {
        Embeddable embeddable = design.embeddables().get(from);
        return from.equals(wanted) || (embeddable != null && met.add(from) && embeddable.members().stream()
                .anyMatch(m -> m instanceof Embedded inner && leadsTo(design, inner.embeddable(), wanted, met)));
    }
}

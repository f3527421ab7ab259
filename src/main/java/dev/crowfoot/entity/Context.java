package dev.crowfoot.entity;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.entity.CodeProblem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every part of the generation asks, and where it reports what it leaves out. */
record Context(Design design, Drawing drawing, DatabaseNames names, JavaClasses classes, JavaTypes types, List<CodeProblem> problems,
        Map<EntityId, Integer> batchSizes) {

    /** The same, saying nothing of what it leaves out, for those who only look. */
    Context silent() {
        return new Context(design, drawing, names, classes, types, new ArrayList<>(), batchSizes);
    }

    /** The largest batch in which references to an entity are to be read, by entity. */
    static Map<EntityId, Integer> batchSizes(Design design) {
        Map<EntityId, Integer> sizes = new HashMap<>();
        design.owners().flatMap(owner -> owner.members().stream()).forEach(member -> {
            if (member instanceof Relationship r && r.cardinality() != Relationship.Cardinality.MANY_TO_MANY) {
                Integer size = r.owning().fetch().batchSize();
                if (size != null) {
                    sizes.merge(r.target(), size, Math::max);
                }
            }
        });
        return sizes;
    }

    /** Notes that a class or a field is missing. */
    void leftOut(Id owner, Id member, String message) {
        problems.add(new CodeProblem(Severity.LEFT_OUT, owner, member, message));
    }

    /** Notes that a class does not say everything. */
    void note(Id owner, Id member, String message) {
        problems.add(new CodeProblem(Severity.NOTE, owner, member, message));
    }
}

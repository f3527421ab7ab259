package dev.crowfoot.mapping;

import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a target cannot hold as it is drawn. */
final class Notes {

    private final Target target;
    private final List<Substitution> substitutions = new ArrayList<>();

    Notes(Target target) {
        this.target = target;
    }

    /** Notes something of an owner. */
    void add(Owner owner, Id element, String what, String reason) {
        add(owner.id(), element, owner.name() + "." + what, reason);
    }

    /** Notes something. */
    void add(@Nullable OwnerId owner, Id element, String subject, String reason) {
        substitutions.add(new Substitution(target, owner, element, subject, reason));
    }

    List<Substitution> all() {
        return List.copyOf(substitutions);
    }
}

package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.Id;
import java.util.HashSet;
import java.util.Set;

/** What goes when something goes: the members of a class, the relationships to an entity, the uses of an embeddable. */
final class Doomed {

    private Doomed() {}

    /** The texts of all ids that go when those go, themselves included. */
    static Set<String> of(Design design, Set<Id> ids) {
        Set<String> removed = new HashSet<>();
        ids.forEach(id -> removed.add(id.value()));
        for (Owner owner : design.owners().toList()) {
            for (Member member : owner.members()) {
                if (removed.contains(owner.id().value()) || needs(member, removed)) {
                    removed.add(member.id().value());
                }
            }
        }
        return removed;
    }

    private static boolean needs(Member member, Set<String> removed) {
        return switch (member) {
            case Attribute attribute -> false;
            case Relationship relationship -> removed.contains(relationship.target().value());
            case Embedded embedded -> removed.contains(embedded.embeddable().value());
        };
    }
}

package dev.crowfoot.document.edit;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import java.util.HashSet;
import java.util.Set;

/** Finds what an edit is about, or refuses the edit. */
final class Lookup {

    private Lookup() {}

    static Owner owner(Document document, OwnerId id) {
        return document.design().owner(id).orElseThrow(() -> new Refusal("The class is no longer there; it may have been deleted."));
    }

    static Member member(Owner owner, MemberId id) {
        return owner.member(id).orElseThrow(() -> new Refusal("The field is no longer in " + owner.name() + "; it may have been deleted."));
    }

    static EnumType enumType(Document document, EnumTypeId id) {
        return document.design().enumType(id).orElseThrow(() -> new Refusal("The enum is no longer there; it may have been deleted."));
    }

    static Diagram diagram(Document document, DiagramId id) {
        Diagram diagram = document.diagrams().get(id);
        if (diagram == null) {
            throw new Refusal("The diagram is no longer there; it may have been deleted.");
        }
        return diagram;
    }

    /** Refuses members whose id is already in use anywhere: an id says which column a thing is, so it must not be said of two. */
    static void requireNew(Design design, Iterable<? extends Member> members) {
        Set<String> used = new HashSet<>();
        design.owners().forEach(owner -> owner.members().forEach(member -> used.add(member.id().value())));
        for (Member member : members) {
            if (!used.add(member.id().value())) {
                throw new Refusal(member.name() + " cannot be added: something with its id " + member.id().value() + " is already there.");
            }
        }
    }
}

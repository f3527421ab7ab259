package dev.crowfoot.document.edit;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Owner;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import java.util.Map;

/** Edits of entities, mixins and embeddables as a whole. */
final class OwnerEdits {

    private static final Placement FIRST_PLACE = Placement.at(40, 40);

    private OwnerEdits() {}

    static Document add(Document document, Edit.AddOwner edit) {
        Owner owner = edit.owner();
        Design design = document.design();
        if (design.owners().anyMatch(other -> other.id().value().equals(owner.id().value()))) {
            throw new Refusal(owner.name() + " cannot be added: a class with its id " + owner.id().value() + " is already there.");
        }
        Lookup.requireNew(design, owner.members());
        Document added = document.withDesign(design.with(owner));
        DiagramId diagram = edit.diagram();
        if (diagram == null || !(owner instanceof Entity entity)) {
            return added;
        }
        Diagram shown = Lookup.diagram(document, diagram);
        Placement place = edit.placement() == null ? FIRST_PLACE : edit.placement();
        return added.with(DiagramEdits.placed(shown, Map.of(entity.id(), place)));
    }

    static Document change(Document document, Edit.ChangeOwner edit) {
        Lookup.owner(document, edit.owner().id());
        return document.withDesign(document.design().with(edit.owner()));
    }

    static Document rename(Document document, Edit.RenameOwner edit) {
        Owner owner = Lookup.owner(document, edit.owner());
        return document.withDesign(document.design().with(owner.withName(edit.name())));
    }
}

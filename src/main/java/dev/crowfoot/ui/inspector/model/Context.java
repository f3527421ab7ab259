package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.Change;

/**
 * What forms are made from.
 *
 * @param diagram the diagram that is shown
 */
public record Context(Document document, DiagramId diagram) {

    Design design() {
        return document.design();
    }

    /** Another value in place of an entity, a mixin or an embeddable. */
    static Change change(Owner owner) {
        return Change.of(new Edit.ChangeOwner(owner));
    }

    /** Another value in place of a member. */
    static Change change(OwnerId owner, Member member) {
        return Change.of(new Edit.ChangeMember(owner, member));
    }

    /** A name from what was typed. */
    static String name(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name is needed.");
        }
        return text.strip();
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;
import java.util.Set;

/** The way to take something out of the drawing. */
final class Removal {

    private Removal() {}

    static Section section(Id id) {
        return section(Set.of(id));
    }

    static Section section(Set<Id> ids) {
        return Section.top(List.of(field(ids)));
    }

    static Field field(Set<Id> ids) {
        return new Field.Action(FieldName.of("remove"), "bi-trash", true, () -> Change.of(new Edit.Remove(ids)));
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;

/** What an embeddable shows. */
final class EmbeddableForm {

    private EmbeddableForm() {}

    static Form of(Context context, Embeddable embeddable) {
        List<Field> basics = List.of(
                Field.Text.line(FieldName.of("embeddable.name"), embeddable.name(), "",
                        name -> Change.of(new Edit.RenameOwner(embeddable.id(), Context.name(name)))),
                Field.Text.prose(FieldName.of("embeddable.comment"), embeddable.comment(),
                        text -> Context.change(embeddable.withComment(text))));
        return new Form(embeddable.id().value(), Headings.of("embeddable", embeddable.name()),
                List.of(Section.top(basics), MemberItems.section(context, embeddable),
                        Uses.section(Uses.members(context.design(),
                                m -> m instanceof Embedded e && e.embeddable().equals(embeddable.id()))),
                        Removal.section(embeddable.id())));
    }
}

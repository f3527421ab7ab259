package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;

/** What a mixin shows. */
final class MixinForm {

    private MixinForm() {}

    static Form of(Context context, Mixin mixin) {
        List<Field> basics = List.of(
                Field.Text.line(FieldName.of("mixin.name"), mixin.name(), "",
                        name -> Change.of(new Edit.RenameOwner(mixin.id(), Context.name(name)))),
                Field.Text.prose(FieldName.of("mixin.comment"), mixin.comment(), text -> Context.change(mixin.withComment(text))));
        List<Item> uses = context.design().entities().values().stream().filter(e -> e.mixins().contains(mixin.id()))
                .map(MixinForm::use).toList();
        return new Form(mixin.id().value(), Headings.of("mixin", mixin.name()),
                List.of(Section.top(basics), MemberItems.section(context, mixin), KeySection.of(context, mixin), Uses.section(uses),
                        Removal.section(mixin.id())));
    }

    private static Item use(Entity entity) {
        return Item.leading(entity.id().value(), Headings.icon("entity"), entity.name(), "", "", entity.id());
    }
}

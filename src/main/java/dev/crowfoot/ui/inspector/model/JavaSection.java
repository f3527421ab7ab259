package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Owner;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;

/** What only Java knows of an attribute. */
final class JavaSection {

    private JavaSection() {}

    static Section of(Owner owner, Attribute attribute) {
        JavaSpec java = attribute.java();
        List<Field> fields = List.of(
                Field.Choice.of(FieldName.of("attribute.role"), Options.of(AttributeRole.class), attribute.role().name(), "",
                        role -> Context.change(owner.id(), attribute.withRole(AttributeRole.valueOf(role)))),
                Field.Text.code(FieldName.of("attribute.initialValue"), java.initialValue(),
                        Texts.of("inspector.attribute.initialValue.prompt"), v -> change(owner, attribute, java.withInitialValue(v))),
                Field.Text.code(FieldName.of("attribute.converter"), java.converter(), Texts.of("inspector.attribute.converter.prompt"),
                        v -> change(owner, attribute, java.withConverter(v.strip()))),
                new Field.Check(FieldName.of("attribute.lazy"), java.lazy(), on -> change(owner, attribute, java.withLazy(on))));
        String summary = attribute.role() == AttributeRole.PLAIN ? "" : Options.text(attribute.role());
        return Section.folded("java", summary, fields);
    }

    private static Change change(Owner owner, Attribute attribute, JavaSpec java) {
        return Context.change(owner.id(), attribute.withJava(java));
    }
}

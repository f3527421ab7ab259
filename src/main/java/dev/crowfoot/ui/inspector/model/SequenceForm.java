package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;

/** What a sequence shows. */
final class SequenceForm {

    private SequenceForm() {}

    static Form of(Context context, Sequence s) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("sequence.name"), s.name(), "", name -> put(s.withName(Context.name(name)))));
        fields.add(Field.Text.line(FieldName.of("sequence.schema"), s.schema(), Texts.of("inspector.schema.prompt"),
                schema -> put(s.withSchema(schema)))
                .suggesting(Schemas.known(context.design())));
        fields.add(Field.Text.line(FieldName.of("sequence.type"), s.type(), "bigint",
                type -> put(s.withType(type)))
                .suggesting(List.of("smallint", "integer", "bigint")));
        fields.addAll(SequenceFields.of("sequence", s.options(), options -> put(s.withOptions(options))));
        fields.add(Field.Text.prose(FieldName.of("sequence.comment"), s.comment(),
                text -> put(s.withComment(text))));
        return new Form(s.id().value(), Headings.of("sequence", s.name()), List.of(Section.top(fields),
                Uses.section(Uses.members(context.design(),
                        m -> m instanceof Attribute a && a.generation().equals(new ValueGeneration.FromSequence(s.id())))),
                Removal.section(s.id())));
    }

    private static Change put(Sequence after) {
        return Change.of(new Edit.PutSequence(after));
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        fields.add(owner(context.design(), s));
        fields.addAll(SequenceFields.of("sequence", s.options(), options -> put(s.withOptions(options))));
        fields.add(Field.Text.prose(FieldName.of("sequence.comment"), s.comment(),
                text -> put(s.withComment(text))));
        return new Form(s.id().value(), Headings.of("sequence", s.name()), List.of(Section.top(fields),
                Uses.section(Uses.members(context.design(),
                        m -> m instanceof Attribute a && a.generation().equals(new ValueGeneration.FromSequence(s.id())))),
                Removal.section(s.id())));
    }

    private static Field owner(Design design, Sequence s) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", Texts.of("inspector.sequence.owner.none"))));
        for (Entity entity : design.entities().values()) {
            entity.members().stream().filter(m -> m instanceof Attribute a && a.hasColumn())
                    .forEach(m -> options.add(Option.of(entity.id().value() + "." + m.id().value(), entity.name() + "." + m.name())));
        }
        Sequence.Owner owner = s.owner();
        String now = owner == null ? "" : owner.entity().value() + "." + owner.attribute().value();
        return Field.Choice.of(FieldName.of("sequence.owner"), options, now, "", key -> put(s.withOwner(ownerOf(key))));
    }

    private static Sequence.@Nullable Owner ownerOf(String key) {
        int point = key.indexOf('.');
        return point < 0 ? null
                : new Sequence.Owner(new EntityId(key.substring(0, point)), new AttributeId(key.substring(point + 1)));
    }

    private static Change put(Sequence after) {
        return Change.of(new Edit.PutSequence(after));
    }
}

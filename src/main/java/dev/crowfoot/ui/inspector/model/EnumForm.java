package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an enum type shows. */
final class EnumForm {

    private final Context context;
    private final EnumType type;

    private EnumForm(Context context, EnumType type) {
        this.context = context;
        this.type = type;
    }

    static Form of(Context context, EnumType type) {
        EnumForm form = new EnumForm(context, type);
        return new Form(type.id().value(), Headings.of("enum", type.name()), List.of(Section.top(form.basics()), form.constants(),
                Uses.section(Uses.members(context.design(),
                        m -> m instanceof Attribute a && TypeFields.element(a.type()) instanceof EnumRef(var id, _)
                                && id.equals(type.id()))),
                Removal.section(type.id())));
    }

    private List<Field> basics() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("enum.name"), type.name(), "",
                name -> Change.of(new Edit.RenameEnum(type.id(), Context.name(name)))));
        fields.add(Field.Choice.of(FieldName.of("enum.storage"), Options.of(Storage.class), type.storage().name(), "",
                s -> change(type.withStorage(Storage.valueOf(s)))));
        if (type.storage() == Storage.NATIVE) {
            TableName name = type.nativeName();
            fields.add(Field.Text.line(FieldName.of("enum.nativeName"), name.name(), ByConvention.of(context).enumType(type),
                    n -> change(type.withNativeName(new TableName(name.schema(), n)))));
            fields.add(Field.Text.line(FieldName.of("enum.schema"), name.schema(), Texts.of("inspector.schema.prompt"),
                    s -> change(type.withNativeName(new TableName(s, name.name())))).suggesting(Schemas.known(context.design())));
        }
        fields.add(Field.Text.prose(FieldName.of("enum.comment"), type.comment(), text -> change(type.withComment(text))));
        return fields;
    }

    private Section constants() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < type.constants().size(); i++) {
            EnumConstant c = type.constants().get(i);
            String detail = type.storage() == Storage.ORDINAL ? String.valueOf(i) : c.value() == null ? "" : c.value();
            items.add(Item.unfolding(c.id().value(), "bi-dash", c.name(), detail, fields(i, c)));
        }
        Field.Text quick = Field.Text.line(FieldName.of("enum.quick"), "", Texts.of("inspector.enum.quick.prompt"), this::add);
        Field list = new Field.Items(FieldName.of("enum.constants"), items, (from, to) -> constants(Lists.moved(type.constants(), from,
                to)), i -> constants(Lists.without(type.constants(), i)), List.of(), quick);
        return Section.open("constants", Sections.count(items), List.of(list));
    }

    private List<Field> fields(int i, EnumConstant c) {
        String id = c.id().value();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("constant.name", id), c.name(), "",
                name -> Change.of(new Edit.RenameConstant(type.id(), c.id(), Context.name(name)))));
        fields.add(Field.Text.line(FieldName.of("constant.value", id), c.value(), c.name(),
                v -> put(i, new EnumConstant(c.id(), c.name(), v.isEmpty() ? null : v, c.comment()))));
        fields.add(Field.Text.prose(FieldName.of("constant.comment", id), c.comment(),
                text -> put(i, new EnumConstant(c.id(), c.name(), c.value(), text))));
        return fields;
    }

    /** One or several, parted by commas, each with its value behind an equals sign if it has one. */
    private Change add(String line) {
        List<EnumConstant> constants = new ArrayList<>(type.constants());
        for (String one : line.split(",", -1)) {
            int equals = one.indexOf('=');
            String name = (equals < 0 ? one : one.substring(0, equals)).strip();
            @Nullable
            String value = equals < 0 ? null : one.substring(equals + 1).strip();
            if (constants.stream().anyMatch(c -> c.name().equals(name))) {
                throw new IllegalArgumentException(Texts.of("inspector.enum.twice", name));
            }
            constants.add(new EnumConstant(EnumConstantId.random(), Context.name(name), value, null));
        }
        return constants(constants);
    }

    private Change put(int i, EnumConstant constant) {
        return constants(Lists.replaced(type.constants(), i, constant));
    }

    private Change constants(List<EnumConstant> constants) {
        return change(type.withConstants(constants));
    }

    private static Change change(EnumType after) {
        return Change.of(new Edit.ChangeEnum(after));
    }
}

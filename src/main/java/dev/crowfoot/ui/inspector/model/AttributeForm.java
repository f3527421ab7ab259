package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;

/** What an attribute shows. */
final class AttributeForm {

    private final Context context;
    private final Owner owner;
    private final Attribute attribute;

    private AttributeForm(Context context, Owner owner, Attribute attribute) {
        this.context = context;
        this.owner = owner;
        this.attribute = attribute;
    }

    static Form of(Context context, Owner owner, Attribute attribute) {
        AttributeForm form = new AttributeForm(context, owner, attribute);
        return new Form(attribute.id().value(), Headings.of("attribute", attribute.name(), owner),
                List.of(Section.top(form.basics()), GenerationSection.of(context, owner, attribute), form.column(),
                        ValidationSection.of(owner, attribute), JavaSection.of(owner, attribute), Removal.section(attribute.id())));
    }

    private List<Field> basics() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("attribute.name"), attribute.name(), "",
                name -> Change.of(new Edit.RenameMember(owner.id(), attribute.id(), Context.name(name)))));
        fields.addAll(TypeFields.of(context, attribute.name(), "attribute", attribute.type(), this::type));
        ColumnSpec column = attribute.column();
        fields.add(new Field.Check(FieldName.of("attribute.nullable"), column.nullable(), on -> column(column.withNullable(on))));
        fields.add(new Field.Check(FieldName.of("attribute.unique"), column.unique(), on -> column(column.withUnique(on))));
        if (!(owner instanceof Embeddable)) {
            fields.add(KeyMembership.field("attribute.key", owner, attribute));
        }
        fields.addAll(DefaultFields.of("attribute", column.defaultValue(), value -> column(column.withDefaultValue(value))));
        fields.add(Field.Text.prose(FieldName.of("attribute.comment"), attribute.comment(),
                text -> change(attribute.withComment(text))));
        return fields;
    }

    /** The type alone, or the type together with what is made for it. */
    private Change type(TypeFields.Chosen chosen) {
        Attribute after = attribute.withType(chosen.type());
        if (chosen.made() == null) {
            return change(after);
        }
        return Change.of(new Edit.Batch(Texts.of("inspector.edit.newEnumFor", chosen.made().name(), attribute.name()),
                List.of(new Edit.AddEnum(chosen.made()), new Edit.ChangeMember(owner.id(), after))))
                .saying(Texts.of("inspector.type.newEnum.said", chosen.made().name()));
    }

    private Section column() {
        ColumnSpec c = attribute.column();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("attribute.column"), c.name(), ByConvention.of(context).column(attribute),
                name -> column(c.withName(name))));
        fields.addAll(TypeFields.array(context, "attribute", attribute.type(), this::type));
        fields.add(Field.Text.code(FieldName.of("attribute.generated"), c.generated() == null ? "" : c.generated().expression(),
                Texts.of("inspector.attribute.generated.prompt"), this::generated));
        if (c.generated() != null) {
            ColumnSpec.Generated generated = c.generated();
            fields.add(new Field.Check(FieldName.of("attribute.stored"), generated.stored(),
                    on -> column(c.withGenerated(new ColumnSpec.Generated(generated.expression(), on)))));
        }
        fields.add(Field.Text.line(FieldName.of("attribute.collation"), c.collation(), "", name -> column(c.withCollation(name))));
        if (TypeFields.element(attribute.type()) instanceof EnumRef(var id, _) && (c.check() != null || isChecked(id))) {
            fields.add(Field.Text.line(FieldName.of("attribute.enumCheck"), c.check(), ByConvention.of(context).enumCheck(owner, attribute),
                    name -> column(c.withCheck(name))));
        }
        fields.add(new Field.Check(FieldName.of("attribute.insertable"), c.insertable(), on -> column(c.withWritable(on, c.updatable()))));
        fields.add(new Field.Check(FieldName.of("attribute.updatable"), c.updatable(), on -> column(c.withWritable(c.insertable(), on))));
        JavaSpec java = attribute.java();
        fields.add(Field.Text.code(FieldName.of("attribute.formula"), java.formula(), Texts.of("inspector.attribute.formula.prompt"),
                sql -> change(attribute.withJava(java.withFormula(sql)))));
        String summary = c.name() == null ? ByConvention.of(context).column(attribute) : c.name();
        return Section.folded("column", summary, fields);
    }

    /** A native enum type needs no check to keep its columns to the constants. */
    private boolean isChecked(EnumTypeId id) {
        return context.design().enumType(id).map(e -> e.storage() != EnumType.Storage.NATIVE).orElse(false);
    }

    private Change generated(String expression) {
        ColumnSpec c = attribute.column();
        boolean stored = c.generated() == null || c.generated().stored();
        return column(c.withGenerated(expression.isBlank() ? null : new ColumnSpec.Generated(expression.strip(), stored)));
    }

    private Change column(ColumnSpec column) {
        return change(attribute.withColumn(column));
    }

    private Change change(Attribute after) {
        return Context.change(owner.id(), after);
    }
}

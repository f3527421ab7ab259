package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.line.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a foreign key.
 *
 * @param prompt its name by convention
 * @param mayShare whether it may be a column that the table has anyway
 */
record JoinColumnFields(ForeignKeyFields.Ends ends, JoinColumn column, String prompt, boolean mayShare,
        Function<JoinColumn, Change> change) {

    private static final String OWN = "shares.none";

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(name("name"), column.name(), prompt, n -> change.apply(column.withName(n))));
        if (mayShare) {
            fields.add(Field.Choice.of(name("shares"), shareable(), column.shares() == null ? OWN : column.shares().value(), "",
                    s -> change.apply(new JoinColumn(column.references(), column.name(), s.equals(OWN) ? null : new AttributeId(s),
                            column.type(), column.defaultValue(), column.comment()))));
        }
        fields.add(Field.Text.code(name("type"), column.type() == null ? "" : TypeText.write(column.type(), ends.context().design()),
                Texts.of("inspector.joinColumn.type.prompt"), this::typed));
        fields.addAll(DefaultFields.of(name("default"), name("defaultIsSql"), column.defaultValue(), this::defaulted));
        fields.add(Field.Text.prose(name("comment"), column.comment(), text -> change.apply(new JoinColumn(column.references(),
                column.name(), column.shares(), column.type(), column.defaultValue(), text))));
        return fields;
    }

    private List<Option> shareable() {
        List<Option> options = new ArrayList<>();
        options.add(Options.option(OWN));
        new ColumnChoices(ends.context().design()).members(ends.owner())
                .filter(m -> m instanceof Attribute a && a.hasColumn())
                .forEach(m -> options.add(Option.of(m.id().value(), m.name())));
        return options;
    }

    private Change typed(String text) {
        AttributeType type = text.isBlank() ? null : TypeText.read(text, ends.context().design());
        return change.apply(new JoinColumn(column.references(), column.name(), column.shares(), type, column.defaultValue(),
                column.comment()));
    }

    private Change defaulted(@Nullable DefaultValue value) {
        return change.apply(new JoinColumn(column.references(), column.name(), column.shares(), column.type(), value, column.comment()));
    }

    private FieldName name(String what) {
        return FieldName.of("joinColumn." + what, ends.of() + "-" + column.references().value());
    }
}

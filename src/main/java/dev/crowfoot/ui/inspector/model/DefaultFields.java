package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.line.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The default of a column: a value or an expression. */
final class DefaultFields {

    private DefaultFields() {}

    /**
     * The fields {@code default} and, where there is one, {@code defaultIsSql}.
     *
     * @param of which texts they have ({@code attribute})
     */
    static List<Field> of(String of, @Nullable DefaultValue value, Function<@Nullable DefaultValue, Change> change) {
        return of(FieldName.of(of + ".default"), FieldName.of(of + ".defaultIsSql"), value, change);
    }

    static List<Field> of(FieldName text, FieldName isSql, @Nullable DefaultValue value, Function<@Nullable DefaultValue, Change> change) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.code(text, value == null ? "" : value.text(), Texts.of("inspector.default.prompt"),
                typed -> typed(typed, value, change)));
        if (value != null) {
            boolean expression = value.kind() == DefaultValue.Kind.EXPRESSION;
            fields.add(new Field.Check(isSql, expression,
                    on -> change.apply(on ? DefaultValue.expression(value.text()) : DefaultValue.literal(value.text()))));
        }
        return fields;
    }

    /** What is typed stays of its kind; where there was no default, what looks like SQL is taken for that, and said. */
    private static Change typed(String typed, @Nullable DefaultValue old, Function<@Nullable DefaultValue, Change> change) {
        if (typed.isEmpty()) {
            return change.apply(null);
        }
        if (old != null) {
            return change.apply(new DefaultValue(old.kind(), typed));
        }
        boolean sql = Literals.looksLikeSql(typed);
        Change made = change.apply(sql ? DefaultValue.expression(typed) : DefaultValue.literal(typed));
        return sql ? made.saying(Texts.of("inspector.default.takenAsSql")) : made;
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The primary key of an entity, or the one that a mixin gives. */
final class KeySection {

    private KeySection() {}

    static Section of(Context context, Entity entity) {
        return section(context, entity, entity.key(), key -> Context.change(entity.withKey(key)));
    }

    static Section of(Context context, Mixin mixin) {
        return section(context, mixin, mixin.key(), key -> Context.change(mixin.withKey(key)));
    }

    private static Section section(Context context, Owner owner, Key key, Function<Key, Change> change) {
        ColumnChoices choices = new ColumnChoices(context.design());
        List<Option> columns = choices.options(owner, key.columns());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Chips(FieldName.of("key.columns"), columns, choices.of(owner),
                keys -> change.apply(key.withColumns(columns(keys)))));
        if (key.columns().size() > 1) {
            fields.add(Field.Choice.of(FieldName.of("key.style"), Options.of(Key.CompositeStyle.class), key.style().name(), "",
                    style -> change.apply(key.withStyle(Key.CompositeStyle.valueOf(style)))));
        }
        fields.add(Field.Text.line(FieldName.of("key.name"), key.name(), ByConvention.of(context).primaryKey(owner),
                name -> change.apply(key.withName(name))));
        fields.add(new Field.Chips(FieldName.of("key.include"), choices.options(owner, key.include()), choices.of(owner),
                keys -> change.apply(key.withInclude(columns(keys)))));
        fields.add(Field.Choice.of(FieldName.of("key.deferrability"), Options.of(Deferrability.class), key.deferrability().name(), "",
                d -> change.apply(key.withDeferrability(Deferrability.valueOf(d)))));
        fields.add(Field.Text.prose(FieldName.of("key.comment"), key.comment(),
                text -> change.apply(key.withComment(text))));
        String summary = columns.isEmpty() ? Texts.of("inspector.key.none")
                : columns.stream().map(Option::text).collect(Collectors.joining(", "));
        return Section.open("key", summary, fields);
    }

    static List<ColumnId> columns(List<String> keys) {
        return keys.stream().map(ColumnId::new).toList();
    }
}

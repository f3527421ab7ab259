package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Adding;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The unique constraints of an entity. */
final class UniqueSection {

    private final Context context;
    private final Entity entity;
    private final ColumnChoices choices;

    private UniqueSection(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
        this.choices = new ColumnChoices(context.design());
    }

    static Section of(Context context, Entity entity) {
        UniqueSection section = new UniqueSection(context, entity);
        List<Item> items = entity.uniques().stream().map(section::item).toList();
        Field list = new Field.Items(FieldName.of("uniques"), items, (from, to) -> Context.change(entity.withUniques(
                Lists.moved(entity.uniques(), from, to))), i -> Context.change(entity.withUniques(Lists.without(entity.uniques(), i))),
                List.of(new Adding("add-unique", Texts.of("inspector.uniques.add"), "bi-key", section::add)), null);
        return new Section("uniques", Sections.count(items), !items.isEmpty(), List.of(list));
    }

    /** The fields of one constraint, for a form of its own. */
    static List<Field> fields(Context context, Entity entity, UniqueConstraint unique) {
        return new UniqueSection(context, entity).fields(unique);
    }

    private Item item(UniqueConstraint unique) {
        String columns = choices.options(entity, unique.columns()).stream().map(Option::text).collect(Collectors.joining(", "));
        String title = columns.isEmpty() ? Texts.of("inspector.noColumns") : columns;
        return Item.unfolding(unique.id().value(), "bi-key", title, unique.name() == null ? "" : unique.name(), fields(unique));
    }

    private List<Field> fields(UniqueConstraint u) {
        String id = u.id().value();
        return List.of(
                new Field.Chips(FieldName.of("unique.columns", id), choices.options(entity, u.columns()), choices.of(entity),
                        keys -> change(u, u.withColumns(KeySection.columns(keys)))),
                Field.Text.line(FieldName.of("unique.name", id), u.name(), ByConvention.of(context).unique(entity, u),
                        name -> change(u, u.withName(name))),
                new Field.Chips(FieldName.of("unique.include", id), choices.options(entity, u.include()), choices.of(entity),
                        keys -> change(u, u.withInclude(KeySection.columns(keys)))),
                Field.Choice.of(FieldName.of("unique.deferrability", id), Options.of(Deferrability.class), u.deferrability().name(), "",
                        d -> change(u, u.withDeferrability(Deferrability.valueOf(d)))),
                new Field.Check(FieldName.of("unique.nullsNotDistinct", id), u.nullsNotDistinct(),
                        on -> change(u, u.withNullsNotDistinct(on))),
                Field.Text.prose(FieldName.of("unique.comment", id), u.comment(),
                        text -> change(u, u.withComment(text))));
    }

    private Change add() {
        ColumnId first = Sections.firstColumn(choices.of(entity));
        UniqueConstraint unique = UniqueConstraint.of(UniqueId.random(), first);
        return Context.change(entity.withUniques(Lists.with(entity.uniques(), unique))).opening(unique.id().value());
    }

    private Change change(UniqueConstraint old, UniqueConstraint now) {
        if (now.columns().isEmpty()) {
            throw new IllegalArgumentException(Texts.of("inspector.unique.needsColumn"));
        }
        return Context.change(entity.withUniques(Lists.replaced(entity.uniques(), entity.uniques().indexOf(old), now)));
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Adding;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The indexes of an entity. */
final class IndexSection {

    /** The methods that PostgreSQL brings along (manual, 11.2); H2 has none to choose. */
    private static final List<String> METHODS = List.of("btree", "hash", "gin", "gist", "spgist", "brin");
    private final Context context;
    private final Entity entity;
    private final ColumnChoices choices;

    private IndexSection(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
        this.choices = new ColumnChoices(context.design());
    }

    static Section of(Context context, Entity entity) {
        IndexSection section = new IndexSection(context, entity);
        List<Item> items = entity.indexes().stream().map(section::item).toList();
        Field list = new Field.Items(FieldName.of("indexes"), items, (from, to) -> Context.change(entity.withIndexes(
                Lists.moved(entity.indexes(), from, to))), i -> Context.change(entity.withIndexes(Lists.without(entity.indexes(), i))),
                List.of(new Adding("add-index", Texts.of("inspector.indexes.add"), "bi-lightning", section::add)), null);
        return new Section("indexes", Sections.count(items), !items.isEmpty(), List.of(list));
    }

    /** The fields of one index, for a form of its own. */
    static List<Field> fields(Context context, Entity entity, Index index) {
        return new IndexSection(context, entity).fields(index);
    }

    private Item item(Index index) {
        String parts = index.parts().stream().map(p -> IndexParts.title(choices, entity, p)).collect(Collectors.joining(", "));
        String detail = index.unique() ? Texts.of("inspector.index.uniqueMark") : "";
        return Item.unfolding(index.id().value(), "bi-lightning", parts, detail, fields(index));
    }

    private List<Field> fields(Index i) {
        String id = i.id().value();
        return List.of(
                IndexParts.of(choices, entity, i, now -> change(i, i.withParts(now))),
                Field.Text.line(FieldName.of("index.name", id), i.name(), ByConvention.of(context).index(entity, i),
                        name -> change(i, i.withName(name))),
                new Field.Check(FieldName.of("index.unique", id), i.unique(), on -> change(i, i.withUnique(on))),
                new Field.Check(FieldName.of("index.nullsNotDistinct", id), i.nullsNotDistinct(),
                        on -> change(i, new Index(i.id(), i.name(), i.parts(), i.unique(), i.predicate(), i.method(), i.include(), on,
                                i.comment()))),
                Field.Text.code(FieldName.of("index.predicate", id), i.predicate(), Texts.of("inspector.index.predicate.prompt"),
                        sql -> change(i, i.withPredicate(sql))),
                Field.Text.line(FieldName.of("index.method", id), i.method(), "btree",
                        m -> change(i, new Index(i.id(), i.name(), i.parts(), i.unique(), i.predicate(), m, i.include(),
                                i.nullsNotDistinct(), i.comment())))
                        .suggesting(METHODS),
                new Field.Chips(FieldName.of("index.include", id), choices.options(entity, i.include()), choices.of(entity),
                        keys -> change(i, new Index(i.id(), i.name(), i.parts(), i.unique(), i.predicate(), i.method(),
                                KeySection.columns(keys), i.nullsNotDistinct(), i.comment()))),
                Field.Text.prose(FieldName.of("index.comment", id), i.comment(),
                        text -> change(i, new Index(i.id(), i.name(), i.parts(), i.unique(), i.predicate(), i.method(), i.include(),
                                i.nullsNotDistinct(), text))));
    }

    private Change add() {
        Index index = new Index(IndexId.random(), null, List.of(IndexPart.ascending(Sections.firstColumn(choices.of(entity)))), false,
                null, null, List.of(), false, null);
        return Context.change(entity.withIndexes(Lists.with(entity.indexes(), index))).opening(index.id().value());
    }

    private Change change(Index old, Index now) {
        return Context.change(entity.withIndexes(Lists.replaced(entity.indexes(), entity.indexes().indexOf(old), now)));
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.IndexPart.Nulls;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Adding;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an index is over: columns and expressions, each in its direction. */
final class IndexParts {

    private final ColumnChoices choices;
    private final Entity entity;
    private final Index index;
    private final Function<List<IndexPart>, Change> change;

    private IndexParts(ColumnChoices choices, Entity entity, Index index, Function<List<IndexPart>, Change> change) {
        this.choices = choices;
        this.entity = entity;
        this.index = index;
        this.change = change;
    }

    static Field of(ColumnChoices choices, Entity entity, Index index, Function<List<IndexPart>, Change> change) {
        return new IndexParts(choices, entity, index, change).field();
    }

    /** What a part is called: {@code created_at desc}, {@code lower(name)}. */
    static String title(ColumnChoices choices, Entity entity, IndexPart part) {
        String what = switch (part.source()) {
            case IndexPart.Column(ColumnId column) -> choices.option(entity, column).text();
            case IndexPart.Expression(String sql) -> sql;
        };
        return what + (part.descending() ? " desc" : "");
    }

    private Field field() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < index.parts().size(); i++) {
            IndexPart part = index.parts().get(i);
            boolean column = part.source() instanceof IndexPart.Column;
            items.add(Item.unfolding(key(i), column ? "bi-layout-three-columns" : "bi-code", title(choices, entity, part), "",
                    fields(i, part)));
        }
        List<IndexPart> parts = index.parts();
        String id = index.id().value();
        return new Field.Items(FieldName.of("index.parts", id), items, (from, to) -> change.apply(Lists.moved(parts, from, to)),
                parts.size() < 2 ? null : i -> change.apply(Lists.without(parts, i)),
                List.of(new Adding("add-column-" + id, Texts.of("inspector.index.addColumn"), "bi-layout-three-columns", this::addColumn),
                        new Adding("add-expression-" + id, Texts.of("inspector.index.addExpression"), "bi-code", this::addExpression)),
                null);
    }

    private String key(int i) {
        return index.id().value() + "-" + i;
    }

    private List<Field> fields(int i, IndexPart p) {
        Field source = switch (p.source()) {
            case IndexPart.Column(ColumnId column) -> Field.Choice.of(FieldName.of("index.column", key(i)), columns(column),
                    column.value(), "", c -> put(i, with(p, new IndexPart.Column(new ColumnId(c)))));
            case IndexPart.Expression(String sql) -> Field.Text.code(FieldName.of("index.expression", key(i)), sql, "",
                    text -> put(i, with(p, new IndexPart.Expression(Context.name(text)))));
        };
        return List.of(source,
                new Field.Check(FieldName.of("index.descending", key(i)), p.descending(),
                        on -> put(i, new IndexPart(p.source(), on, p.nulls(), p.operatorClass(), p.collation()))),
                Field.Choice.of(FieldName.of("index.nulls", key(i)), Options.of(Nulls.class), p.nulls().name(), "",
                        n -> put(i, new IndexPart(p.source(), p.descending(), Nulls.valueOf(n), p.operatorClass(), p.collation()))),
                Field.Text.line(FieldName.of("index.operatorClass", key(i)), p.operatorClass(), "",
                        o -> put(i, new IndexPart(p.source(), p.descending(), p.nulls(), o, p.collation()))).suggesting(OPERATOR_CLASSES),
                Field.Text.line(FieldName.of("index.collation", key(i)), p.collation(), "",
                        c -> put(i, new IndexPart(p.source(), p.descending(), p.nulls(), p.operatorClass(), c))));
    }

    /** Those that PostgreSQL's manual (11.10, 8.14.4, F.35) names beside the defaults. */
    private static final List<String> OPERATOR_CLASSES =
            List.of("text_pattern_ops", "varchar_pattern_ops", "bpchar_pattern_ops", "jsonb_path_ops", "gin_trgm_ops", "gist_trgm_ops");

    private List<Option> columns(ColumnId now) {
        List<Option> options = new ArrayList<>(choices.of(entity));
        if (options.stream().noneMatch(o -> o.key().equals(now.value()))) {
            options.addFirst(choices.option(entity, now));
        }
        return options;
    }

    private static IndexPart with(IndexPart part, IndexPart.Source source) {
        return new IndexPart(source, part.descending(), part.nulls(), part.operatorClass(), part.collation());
    }

    private Change put(int i, IndexPart part) {
        return change.apply(Lists.replaced(index.parts(), i, part));
    }

    private Change addColumn() {
        ColumnId free = Sections.firstColumn(choices.of(entity).stream().filter(o -> !isUsed(o)).findFirst().map(List::of)
                .orElseGet(() -> choices.of(entity)));
        return add(IndexPart.ascending(free));
    }

    private boolean isUsed(Option column) {
        return index.parts().stream().anyMatch(p -> column.key().equals(columnOf(p)));
    }

    private static @Nullable String columnOf(IndexPart part) {
        return part.source() instanceof IndexPart.Column(ColumnId column) ? column.value() : null;
    }

    private Change addExpression() {
        String first = choices.of(entity).stream().findFirst().map(Option::text).orElse("1");
        return add(IndexPart.expression("lower(" + first + ")"));
    }

    private Change add(IndexPart part) {
        return change.apply(Lists.with(index.parts(), part)).opening(key(index.parts().size()));
    }
}

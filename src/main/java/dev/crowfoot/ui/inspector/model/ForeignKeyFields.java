package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A foreign key.
 *
 * @param prompt its name by convention
 * @param columnPrompt a column's name by convention, for the referenced one
 */
record ForeignKeyFields(Ends ends, ForeignKeySpec key, String prompt, Function<Option, String> columnPrompt, Place place,
        Function<ForeignKeySpec, Change> change) {

    /** Whose columns it is over. */
    enum Place {
        /** The relationship's own, in its owner's table, where it may share one. */
        OWN_COLUMNS,
        /** A join table's: never null. */
        JOIN_TABLE,
        /** The primary key that a joined child has from its parent: never null, and with an index as a key. */
        PRIMARY_KEY
    }

    /**
     * What it joins.
     *
     * @param of makes the fields' ids differ
     */
    record Ends(Context context, Owner owner, Optional<Entity> target, String of) {}

    /** What is unusual about it, for the heading. */
    static String summary(ForeignKeySpec key) {
        return key.onDelete() == ReferentialAction.NO_ACTION ? ""
                : Texts.of("inspector.foreignKey.summary", Options.text(key.onDelete()));
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Choice.of(name("onDelete"), Options.of(ReferentialAction.class), key.onDelete().name(), "",
                a -> change.apply(key.withOnDelete(ReferentialAction.valueOf(a)))));
        fields.add(Field.Choice.of(name("onUpdate"), Options.of(ReferentialAction.class), key.onUpdate().name(), "",
                a -> change.apply(key.withOnUpdate(ReferentialAction.valueOf(a)))));
        fields.add(Field.Text.line(name("name"), key.name(), prompt, n -> change.apply(key.withName(n))));
        fields.add(new Field.Items(name("columns"), columns(), null, null, List.of(), null));
        fields.add(Field.Choice.of(name("deferrability"), Options.of(Deferrability.class), key.deferrability().name(), "",
                d -> change.apply(key.withDeferrability(Deferrability.valueOf(d)))));
        if (place == Place.OWN_COLUMNS) {
            ColumnChoices choices = new ColumnChoices(ends.context().design());
            fields.add(new Field.Chips(name("setOnDelete"), choices.options(ends.owner(), key.setOnDelete()), choices.single(ends.owner()),
                    keys -> change.apply(key.withSetOnDelete(KeySection.columns(keys)))));
        }
        fields.add(new Field.Check(name("matchFull"), key.matchFull(), on -> change.apply(key.withMatchFull(on))));
        fields.add(new Field.Check(name("validated"), key.validated(), on -> change.apply(key.withValidated(on))));
        if (place != Place.PRIMARY_KEY) {
            fields.add(new Field.Check(name("indexed"), key.indexed(), on -> change.apply(key.withIndexed(on))));
        }
        fields.add(new Field.Check(name("enforced"), key.enforced(), on -> change.apply(key.withEnforced(on))));
        fields.add(Field.Text.prose(name("comment"), key.comment(), text -> change.apply(key.withComment(text))));
        return fields;
    }

    /** One line for each column: those of the target's key, and others that the key names. */
    private List<Item> columns() {
        ColumnChoices choices = new ColumnChoices(ends.context().design());
        List<Option> referenced = new ArrayList<>(ends.target().map(choices::key).orElse(List.of()));
        for (JoinColumn column : key.columns()) {
            if (referenced.stream().noneMatch(o -> o.key().equals(column.references().value()))) {
                referenced.add(ends.target().map(t -> choices.option(t, column.references()))
                        .orElseGet(() -> Option.of(column.references().value(), "?")));
            }
        }
        return referenced.stream().map(this::item).toList();
    }

    private Item item(Option referenced) {
        JoinColumn column = column(referenced);
        String target = ends.target().map(Entity::name).orElse("?") + "." + referenced.text();
        String byConvention = columnPrompt.apply(referenced);
        String title = column.name() == null ? byConvention : column.name();
        JoinColumnFields fields = new JoinColumnFields(ends, column, byConvention, place == Place.OWN_COLUMNS, now -> put(column, now));
        return Item.unfolding(ends.of() + "-" + referenced.key(), "bi-arrow-right-short", title, target, fields.fields());
    }

    /** What is said of the column, or that nothing is. */
    private JoinColumn column(Option referenced) {
        ColumnId id = new ColumnId(referenced.key());
        return key.columns().stream().filter(c -> c.references().equals(id)).findFirst()
                .orElseGet(() -> new JoinColumn(id, null, null, null, null, null));
    }

    /** Keeps the place of a column of which something was said already. */
    private Change put(JoinColumn old, JoinColumn now) {
        int at = key.columns().indexOf(old);
        List<JoinColumn> columns = at < 0 ? Lists.with(key.columns(), now) : Lists.replaced(key.columns(), at, now);
        boolean plain = columns.stream().allMatch(ForeignKeyFields::saysNothing);
        return change.apply(key.withColumns(plain && refersToKeyAlone(columns) ? List.of() : columns));
    }

    private boolean refersToKeyAlone(List<JoinColumn> columns) {
        ColumnChoices choices = new ColumnChoices(ends.context().design());
        List<String> ofKey = ends.target().map(choices::key).orElse(List.of()).stream().map(Option::key).toList();
        return columns.stream().allMatch(c -> ofKey.contains(c.references().value()));
    }

    private static boolean saysNothing(JoinColumn c) {
        return c.name() == null && c.shares() == null && c.type() == null && c.defaultValue() == null && c.comment() == null;
    }

    private FieldName name(String what) {
        return new FieldName(ends.of() + "-" + what, "foreignKey." + what);
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What the use of an embeddable shows. */
final class EmbeddedForm {

    private final Context context;
    private final Owner owner;
    private final Embedded embedded;

    private EmbeddedForm(Context context, Owner owner, Embedded embedded) {
        this.context = context;
        this.owner = owner;
        this.embedded = embedded;
    }

    static Form of(Context context, Owner owner, Embedded embedded) {
        EmbeddedForm form = new EmbeddedForm(context, owner, embedded);
        List<Item> items = form.columns();
        Field list = new Field.Items(FieldName.of("embedded.columns"), items, null, null, List.of(), null);
        return new Form(embedded.id().value(), Headings.of("embedded", embedded.name(), owner), List.of(Section.top(form.basics()),
                Section.open("embeddedColumns", Sections.count(items), List.of(list)), Removal.section(embedded.id())));
    }

    private List<Field> basics() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("embedded.name"), embedded.name(), "",
                name -> Change.of(new Edit.RenameMember(owner.id(), embedded.id(), Context.name(name)))));
        fields.add(Field.Choice.of(FieldName.of("embedded.embeddable"),
                Options.named(context.design().embeddables().values(), e -> e.id().value(), Embeddable::name),
                embedded.embeddable().value(), "?", id -> of(new EmbeddableId(id))));
        fields.add(new Field.Fact(FieldName.of("embedded.definition"),
                context.design().embeddable(embedded.embeddable()).map(Embeddable::name).orElse("?"), embedded.embeddable()));
        fields.add(Field.Text.line(FieldName.of("embedded.prefix"), embedded.prefix(), Texts.of("inspector.embedded.prefix.prompt"),
                prefix -> change(embedded.withPrefix(prefix))));
        fields.add(new Field.Check(FieldName.of("embedded.nullable"), embedded.nullable(), on -> change(embedded.withNullable(on))));
        if (!(owner instanceof Embeddable)) {
            fields.add(KeyMembership.field("embedded.key", owner, embedded));
        }
        fields.add(Field.Text.prose(FieldName.of("embedded.comment"), embedded.comment(), text -> change(embedded.withComment(text))));
        return fields;
    }

    /** Another embeddable has other columns, whose names are not said yet. */
    private Change of(EmbeddableId embeddable) {
        return change(embeddable.equals(embedded.embeddable()) ? embedded
                : new Embedded(embedded.id(), embedded.name(), embeddable, embedded.prefix(), embedded.nullable(), new TreeMap<>(),
                        embedded.comment()));
    }

    /** The embeddable's columns, each with the name that it has here. */
    private List<Item> columns() {
        return context.design().embeddable(embedded.embeddable()).map(e -> new ColumnChoices(context.design()).single(e))
                .orElse(List.of()).stream().map(this::item).toList();
    }

    private Item item(Option inner) {
        ColumnId column = new ColumnId(inner.key());
        String given = embedded.columnNames().get(column);
        String prefix = embedded.prefix() == null ? "" : embedded.prefix();
        String byConvention = prefix + ByConvention.of(context).column(inner.text().replace('.', '_'));
        Field name = Field.Text.line(FieldName.of("embedded.columnName", inner.key()), given, byConvention,
                text -> change(renamed(column, text)));
        return Item.unfolding(inner.key(), "bi-layout-three-columns", inner.text(), given == null ? byConvention : given, List.of(name));
    }

    private Embedded renamed(ColumnId column, String name) {
        SequencedMap<ColumnId, String> names = new TreeMap<>(embedded.columnNames());
        if (name.isBlank()) {
            names.remove(column);
        } else {
            names.put(column, name);
        }
        return new Embedded(embedded.id(), embedded.name(), embedded.embeddable(), embedded.prefix(), embedded.nullable(), names,
                embedded.comment());
    }

    private Change change(Embedded after) {
        return Context.change(owner.id(), after);
    }
}

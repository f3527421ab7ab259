package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Drafts;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an entity shows. */
final class EntityForm {

    static final String ADD_MIXIN = "+mixin";
    private final Context context;
    private final Entity entity;

    private EntityForm(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
    }

    static Form of(Context context, Entity entity) {
        EntityForm form = new EntityForm(context, entity);
        List<Section> sections = new ArrayList<>(List.of(Section.top(form.basics()), MemberItems.section(context, entity),
                KeySection.of(context, entity), IndexSection.of(context, entity), UniqueSection.of(context, entity),
                CheckSection.of(context, entity), InheritanceSection.of(context, entity)));
        ParentKeySection.of(context, entity).ifPresent(sections::add);
        ImpliedNamesSection.of(context, entity).ifPresent(sections::add);
        sections.add(form.table());
        sections.add(Removal.section(entity.id()));
        return new Form(entity.id().value(), Headings.of("entity", entity.name()), sections);
    }

    private List<Field> basics() {
        return List.of(
                Field.Text.line(FieldName.of("entity.name"), entity.name(), "",
                        name -> Change.of(new Edit.RenameOwner(entity.id(), Context.name(name)))),
                Field.Text.line(FieldName.of("entity.table"), entity.table().name(), ByConvention.of(context).table(entity),
                        name -> table(new TableName(entity.table().schema(), name))),
                Field.Text.prose(FieldName.of("entity.comment"), entity.comment(),
                        text -> Context.change(entity.withComment(text))),
                mixins());
    }

    private Field mixins() {
        List<Option> options = new ArrayList<>(Options.named(context.design().mixins().values(), m -> m.id().value(), Mixin::name));
        options.add(Option.of(ADD_MIXIN, Texts.of("inspector.new.mixin.option")));
        List<Option> used = entity.mixins().stream().map(this::mixin).toList();
        return new Field.Chips(FieldName.of("entity.mixins"), used, options, this::mixins);
    }

    private Option mixin(MixinId id) {
        return Option.of(id.value(), context.design().mixin(id).map(Mixin::name).orElse("?"));
    }

    private Change mixins(List<String> keys) {
        List<MixinId> ids = new ArrayList<>(keys.stream().filter(k -> !k.equals(ADD_MIXIN)).map(MixinId::new).toList());
        if (!keys.contains(ADD_MIXIN)) {
            return Context.change(entity.withMixins(ids));
        }
        Mixin mixin = Drafts.mixin(context.design());
        ids.add(mixin.id());
        return Change.of(new Edit.Batch(Texts.of("inspector.edit.addMixin", mixin.name(), entity.name()),
                List.of(new Edit.AddOwner(mixin, null, null), new Edit.ChangeOwner(entity.withMixins(ids))))).selecting(mixin.id());
    }

    private Section table() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("entity.schema"), entity.table().schema(), Texts.of("inspector.schema.prompt"),
                schema -> table(new TableName(schema, entity.table().name()))).suggesting(Schemas.known(context.design())));
        fields.add(new Field.Check(FieldName.of("entity.readOnly"), entity.readOnly(),
                on -> Context.change(entity.withReadOnly(on))));
        fields.add(Field.Text.code(FieldName.of("entity.partitionBy"), entity.partitionBy(), "",
                sql -> Context.change(entity.withPartitionBy(sql))));
        Placement placement = placement();
        if (placement != null) {
            fields.add(new Field.Swatches(FieldName.of("entity.color"), colors(), key(placement.color()), color -> place(
                    placement.withColor(CardColor.valueOf(color.toUpperCase(Locale.ROOT))))));
        }
        return Section.folded("table", Objects.requireNonNullElse(entity.table().schema(), ""), fields);
    }

    private @Nullable Placement placement() {
        var diagram = context.document().diagrams().get(context.diagram());
        return diagram == null ? null : diagram.placements().get(entity.id());
    }

    private Change place(Placement placement) {
        return Change.of(new Edit.PlaceEntities(context.diagram(), Map.of(entity.id(), placement)));
    }

    private Change table(TableName table) {
        return Context.change(entity.withTable(table));
    }

    static List<String> colors() {
        return Arrays.stream(CardColor.values()).map(EntityForm::key).toList();
    }

    static String key(CardColor color) {
        return color.name().toLowerCase(Locale.ROOT);
    }
}

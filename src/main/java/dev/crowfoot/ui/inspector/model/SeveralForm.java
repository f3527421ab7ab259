package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What several selected things show: what can be changed in all of them, and a list. */
final class SeveralForm {

    private final Context context;
    private final Set<Id> ids;
    private final List<Entity> entities;
    private final Map<Attribute, OwnerId> attributes = new LinkedHashMap<>();

    private SeveralForm(Context context, Set<Id> ids) {
        this.context = context;
        this.ids = ids;
        this.entities = ids.stream().filter(EntityId.class::isInstance)
                .flatMap(id -> context.design().entity((EntityId) id).stream()).toList();
        for (Id id : ids) {
            if (id instanceof MemberId member) {
                Holders.ownerOf(context.design(), member).ifPresent(o -> add(o, member));
            }
        }
    }

    private void add(Owner owner, MemberId member) {
        owner.member(member).ifPresent(m -> {
            if (m instanceof Attribute attribute) {
                attributes.put(attribute, owner.id());
            }
        });
    }

    static Form of(Context context, Set<Id> ids) {
        SeveralForm form = new SeveralForm(context, ids);
        List<Field> common = new ArrayList<>();
        if (form.attributes.size() == ids.size()) {
            common.addAll(form.ofAttributes());
        }
        if (form.entities.size() == ids.size()) {
            common.addAll(form.ofEntities());
        }
        List<Item> items = ids.stream().map(form::item).toList();
        Field list = new Field.Items(FieldName.of("several.list"), items, null, null, List.of(), null);
        String title = Texts.of("inspector.several.title", ids.size());
        String key = ids.stream().map(Id::value).collect(Collectors.joining("+"));
        return new Form(key, Headings.of("several", title), List.of(Section.top(common),
                Section.open("selected", String.valueOf(ids.size()), List.of(list)), Removal.section(new LinkedHashSet<>(ids))));
    }

    private Item item(Id id) {
        Form form = Forms.of(context, Set.of(id));
        Form.Heading heading = form.heading();
        return Item.leading(id.value(), heading.icon(), heading.title(), heading.holder(), "", id);
    }

    private List<Field> ofAttributes() {
        return List.of(
                new Field.Check(FieldName.of("attribute.nullable"), same(attributes.keySet(), a -> a.column().nullable()),
                        on -> attributes("nullable", on, a -> a.withNullable(on))),
                new Field.Check(FieldName.of("attribute.unique"), same(attributes.keySet(), a -> a.column().unique()),
                        on -> attributes("unique", on, a -> a.withColumn(a.column().withUnique(on)))),
                new Field.Check(FieldName.of("attribute.insertable"), same(attributes.keySet(), a -> a.column().insertable()),
                        on -> attributes("insertable", on, a -> a.withColumn(a.column().withWritable(on, a.column().updatable())))),
                new Field.Check(FieldName.of("attribute.updatable"), same(attributes.keySet(), a -> a.column().updatable()),
                        on -> attributes("updatable", on, a -> a.withColumn(a.column().withWritable(a.column().insertable(), on)))));
    }

    private Change attributes(String what, boolean on, UnaryOperator<Attribute> with) {
        List<Edit> edits = new ArrayList<>();
        attributes.forEach((attribute, owner) -> edits.add(new Edit.ChangeMember(owner, with.apply(attribute))));
        String field = Texts.of("inspector.attribute." + what);
        return batch(Texts.of(on ? "inspector.edit.severalOn" : "inspector.edit.severalOff", field, edits.size()), edits);
    }

    private List<Field> ofEntities() {
        List<Field> fields = new ArrayList<>();
        String schema = same(entities, e -> Objects.requireNonNullElse(e.table().schema(), ""));
        fields.add(Field.Text.line(FieldName.of("entity.schema"), schema,
                Texts.of(schema == null ? "inspector.several.differ" : "inspector.schema.prompt"), this::schema)
                .suggesting(Schemas.known(context.design())));
        fields.add(new Field.Check(FieldName.of("entity.readOnly"), same(entities, Entity::readOnly), this::readOnly));
        Map<EntityId, Placement> placed = placed();
        if (!placed.isEmpty()) {
            CardColor color = same(placed.values(), Placement::color);
            fields.add(new Field.Swatches(FieldName.of("entity.color"), EntityForm.colors(), color == null ? null : EntityForm.key(color),
                    this::color));
        }
        return fields;
    }

    private Change schema(String schema) {
        return batch(Texts.of("inspector.edit.severalSchema", entities.size()), entities.stream()
                .map(e -> (Edit) new Edit.ChangeOwner(e.withTable(new TableName(schema, e.table().name())))).toList());
    }

    private Change readOnly(boolean on) {
        String name = Texts.of(on ? "inspector.edit.severalOn" : "inspector.edit.severalOff", Texts.of("inspector.entity.readOnly"),
                entities.size());
        return batch(name, entities.stream().map(e -> (Edit) new Edit.ChangeOwner(e.withReadOnly(on))).toList());
    }

    private Change color(String key) {
        CardColor color = CardColor.valueOf(key.toUpperCase(Locale.ROOT));
        Map<EntityId, Placement> recolored = new LinkedHashMap<>();
        placed().forEach((id, placement) -> recolored.put(id, placement.withColor(color)));
        return Change.of(new Edit.PlaceEntities(context.diagram(), recolored));
    }

    private Map<EntityId, Placement> placed() {
        Map<EntityId, Placement> placed = new LinkedHashMap<>();
        Diagram diagram = context.document().diagrams().get(context.diagram());
        if (diagram != null) {
            diagram.placements().forEach((id, placement) -> {
                if (ids.contains(id)) {
                    placed.put(id, placement);
                }
            });
        }
        return placed;
    }

    private static Change batch(String name, List<Edit> edits) {
        return Change.of(new Edit.Batch(name, edits));
    }

    /** What all of them have, or null if they differ. */
    private static <T, V> @Nullable V same(Iterable<T> things, Function<T, V> value) {
        @Nullable
        V first = null;
        for (T thing : things) {
            V next = value.apply(thing);
            if (first != null && !first.equals(next)) {
                return null;
            }
            first = next;
        }
        return first;
    }
}

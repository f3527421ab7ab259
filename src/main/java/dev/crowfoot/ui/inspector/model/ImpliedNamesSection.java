package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.mapping.ImpliedNames;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the constraints and indexes of an entity's table are called that follow from members and from what it shares with others. */
final class ImpliedNamesSection {

    private final Entity entity;

    private ImpliedNamesSection(Entity entity) {
        this.entity = entity;
    }

    /** The section; empty where there are none and none is named. */
    static Optional<Section> of(Context context, Entity entity) {
        Map<String, TablePart> parts = new LinkedHashMap<>();
        for (Target target : context.document().settings().targets()) {
            ImpliedNames.of(context.design(), entity, target).forEach(p -> parts.putIfAbsent(p.id().value(), p));
        }
        ImpliedNamesSection section = new ImpliedNamesSection(entity);
        List<Item> items = new ArrayList<>(parts.values().stream().map(section::item).toList());
        entity.names().keySet().stream().filter(part -> !parts.containsKey(part)).forEach(part -> items.add(section.gone(part)));
        Field list = new Field.Items(FieldName.of("names"), items, null, null, List.of(), null);
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.folded("names", Sections.count(List.copyOf(entity.names().keySet())), List.of(list)));
    }

    private Item item(TablePart part) {
        return switch (part) {
            case PrimaryKey p -> item(part, "bi-key", "key", String.join(", ", p.columns()));
            case Unique u -> item(part, "bi-key", "unique", String.join(", ", u.columns()));
            case Check c -> item(part, "bi-shield-check", "check", c.expression());
            case ForeignKey f -> item(part, "bi-arrow-right-short", "foreignKey", String.join(", ", f.columns()));
            case Index i -> item(part, "bi-lightning", "index", i.parts().stream()
                    .map(p -> Objects.requireNonNullElse(p.column(), p.expression())).collect(Collectors.joining(", ")));
        };
    }

    private Item item(TablePart part, String icon, String kind, String of) {
        return item(part.id().value(), icon, Texts.of("inspector.names." + kind, of), part.name());
    }

    /** A name is kept although what it was for is not there (any more). */
    private Item gone(String part) {
        return item(part, "bi-dash", Texts.of("inspector.column.gone"), "");
    }

    private Item item(String part, String icon, String title, String byConvention) {
        String name = entity.names().getOrDefault(part, "");
        return Item.unfolding(part, icon, title, name, List.of(Field.Text.line(FieldName.of("names.name", part), name, byConvention,
                typed -> named(part, typed))));
    }

    private Change named(String part, String name) {
        TreeMap<String, String> names = new TreeMap<>(entity.names());
        if (name.isEmpty()) {
            names.remove(part);
        } else {
            names.put(part, name);
        }
        return Context.change(entity.withNames(names));
    }
}

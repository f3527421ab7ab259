package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unique, a check or an index shows when it alone is selected. */
final class ConstraintForms {

    private ConstraintForms() {}

    static Optional<Form> unique(Context context, UniqueId id) {
        return entities(context).stream().flatMap(e -> e.uniques().stream().filter(u -> u.id().equals(id))
                .map(u -> form("unique", u.name(), e, id, UniqueSection.fields(context, e, u)))).findFirst();
    }

    static Optional<Form> check(Context context, CheckId id) {
        return entities(context).stream().flatMap(e -> e.checks().stream().filter(c -> c.id().equals(id))
                .map(c -> form("check", c.name(), e, id, CheckSection.fields(context, e, c)))).findFirst();
    }

    static Optional<Form> index(Context context, IndexId id) {
        return entities(context).stream().flatMap(e -> e.indexes().stream().filter(i -> i.id().equals(id))
                .map(i -> form("index", i.name(), e, id, IndexSection.fields(context, e, i)))).findFirst();
    }

    private static Form form(String kind, @Nullable String name, Entity entity, Id id, List<Field> fields) {
        String title = name == null ? Texts.of("inspector.unnamed") : name;
        return new Form(id.value(), Headings.of(kind, title, entity), List.of(Section.top(fields), Removal.section(id)));
    }

    private static List<Entity> entities(Context context) {
        return List.copyOf(context.design().entities().values());
    }
}

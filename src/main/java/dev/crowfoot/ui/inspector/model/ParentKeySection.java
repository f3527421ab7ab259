package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Child;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The foreign key of a joined child to its parent's table, and what the columns of its key are called. */
final class ParentKeySection {

    private ParentKeySection() {}

    /** The section; empty for an entity whose table is not joined to a parent's. */
    static Optional<Section> of(Context context, Entity entity) {
        return entity.inheritance() instanceof Child child && isJoined(context, child) ? context.design().entity(child.parent())
                .map(parent -> section(context, entity, child, parent)) : Optional.empty();
    }

    private static Section section(Context context, Entity entity, Child child, Entity parent) {
        ByConvention conventions = ByConvention.of(context);
        ForeignKeyFields.Ends ends = new ForeignKeyFields.Ends(context, entity, Optional.of(parent), "toParent");
        List<Field> fields = new ForeignKeyFields(ends, child.toParent(), conventions.toParent(entity, parent),
                column -> conventions.toParentColumn(parent, new ColumnId(column.key())), ForeignKeyFields.Place.PRIMARY_KEY,
                key -> Context.change(entity.withInheritance(child.withToParent(key)))).fields();
        return Section.folded("toParent", ForeignKeyFields.summary(child.toParent()), fields);
    }

    /** What dangles or goes round in a circle is in no hierarchy. */
    private static boolean isJoined(Context context, Child child) {
        Set<EntityId> met = new HashSet<>();
        Inheritance at = child;
        while (at instanceof Child below && met.add(below.parent())) {
            at = context.design().entity(below.parent()).map(Entity::inheritance).orElse(Inheritance.NONE);
        }
        return at instanceof Inheritance.Root root && root.strategy() == Strategy.JOINED;
    }
}

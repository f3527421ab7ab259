package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Embedded members as fields, with what their table calls the columns. */
final class EmbeddedFields {

    private final Context context;

    EmbeddedFields(Context context) {
        this.context = context;
    }

    /** The field of the embedded member in the class of this owner. */
    Optional<JavaField> field(Owner owner, Embedded embedded) {
        Optional<ClassRef> type = context.classes().of(embedded.embeddable());
        if (type.isEmpty()) {
            context.leftOut(owner.id(), embedded.id(), embedded.name() + " is left out of " + owner.name()
                    + " because what it embeds becomes no class");
            return Optional.empty();
        }
        boolean key = context.drawing().isKey(owner, embedded);
        List<JavaAnnotation> annotations = new ArrayList<>();
        annotations.add(Annotations.persistence(key ? "EmbeddedId" : "Embedded"));
        for (Entity entity : tablesOf(owner)) {
            Overrides overrides = new Overrides();
            collect(overrides, entity, embedded, ColumnId.of(embedded.id()), "", new HashSet<>());
            if (overrides.found) {
                annotations.addAll(overrides.annotations());
                break;
            }
        }
        TypeRef held = key ? type.get() : new Nullness(context).of(embedded, type.get());
        return Optional.of(new JavaField(JavaNames.field(embedded.name()), held, embedded.comment(), annotations, Initializer.NONE));
    }

    /** Entities in whose tables the columns may be, all alike. In an embeddable nothing is said: the outermost owner does. */
    private List<Entity> tablesOf(Owner owner) {
        return switch (owner) {
            case Entity entity -> List.of(entity);
            case Mixin mixin -> context.drawing().allUsers(mixin);
            case Embeddable embeddable -> List.of();
        };
    }

    private static final class Overrides {
        private final List<JavaAnnotation> attributes = new ArrayList<>();
        private final List<JavaAnnotation> associations = new ArrayList<>();
        private boolean found;

        List<JavaAnnotation> annotations() {
            List<JavaAnnotation> all = new ArrayList<>();
            add(all, "AttributeOverrides", attributes);
            add(all, "AssociationOverrides", associations);
            return all;
        }

        private static void add(List<JavaAnnotation> all, String container, List<JavaAnnotation> overrides) {
            if (overrides.size() == 1) {
                all.addAll(overrides);
            } else if (!overrides.isEmpty()) {
                all.add(Annotations.persistence(container).withNested("value", overrides));
            }
        }
    }

    private void collect(Overrides overrides, Entity entity, Embedded embedded, ColumnId path, String prefix, Set<EmbeddableId> within) {
        Embeddable embeddable = context.design().embeddable(embedded.embeddable()).orElse(null);
        if (embeddable == null || !within.add(embeddable.id())) {
            return;
        }
        for (Member member : embeddable.members()) {
            ColumnId inner = new ColumnId(path.value() + "." + member.id().value());
            String name = prefix + JavaNames.field(member.name());
            switch (member) {
                case Attribute attribute -> attribute(overrides, entity, embedded, inner, name, attribute);
                case Relationship relationship -> relationship(overrides, entity, inner, name, relationship);
                case Embedded nested -> collect(overrides, entity, nested, inner, name + ".", within);
            }
        }
        within.remove(embeddable.id());
    }

    private void attribute(Overrides overrides, Entity entity, Embedded embedded, ColumnId id, String name, Attribute attribute) {
        Optional<String> column = context.names().column(entity.id(), id);
        overrides.found |= column.isPresent();
        boolean nullable = embedded.nullable() || attribute.column().nullable();
        boolean same = column.equals(Optional.of(context.names().column(attribute))) && nullable == attribute.column().nullable();
        if (column.isPresent() && !same) {
            JavaValue value = context.types().of(attribute.type());
            overrides.attributes.add(Annotations.persistence("AttributeOverride").with("name", name).with("column",
                    new AnnotationValue.Nested(AttributeFields.column(column.get(), attribute, nullable, value))));
        }
    }

    private void relationship(Overrides overrides, Entity entity, ColumnId path, String name, Relationship relationship) {
        List<JavaAnnotation> columns = new JoinAnnotations(context).overriding(entity, path, relationship);
        if (!columns.isEmpty()) {
            overrides.found = true;
            overrides.associations.add(
                    Annotations.persistence("AssociationOverride").with("name", name).withNested("joinColumns", columns));
        }
    }
}

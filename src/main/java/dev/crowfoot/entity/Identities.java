package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaMethod;
import dev.crowfoot.entity.spec.JavaMethod.Identity;
import dev.crowfoot.entity.spec.JavaMethod.Property;
import dev.crowfoot.entity.spec.JavaMethod.ToText;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** By what two objects are the same entity. */
final class Identities {

    private final Context context;

    Identities(Context context) {
        this.context = context;
    }

    /** {@code equals}, {@code hashCode} and {@code toString} of the top class of a hierarchy. */
    List<JavaMethod> methods(Entity entity, Keys keys, ClassRef self) {
        List<Property> key = key(entity, keys);
        List<Property> natural = context.drawing().withRole(entity, AttributeRole.NATURAL_ID).stream()
                .flatMap(attribute -> property(entity, attribute).stream()).toList();
        List<JavaMethod> methods = new ArrayList<>();
        List<Property> identity = natural.isEmpty() ? key : natural;
        if (!identity.isEmpty()) {
            methods.add(new Identity(self, identity, !natural.isEmpty()));
        }
        List<Property> shown = new ArrayList<>(key.stream().flatMap(p -> shown(keys, p).stream()).toList());
        natural.stream().filter(p -> key.stream().noneMatch(k -> k.name().equals(p.name()))).forEach(shown::add);
        methods.add(new ToText(self.simpleName(), shown));
        return methods;
    }

    private List<Property> key(Entity entity, Keys keys) {
        Optional<JavaField> extra = keys.extraField();
        if (extra.isPresent()) {
            return List.of(new Property(extra.get().name(), ClassMembers.getter(extra.get()), extra.get().type().plain(), null));
        }
        return keys.members().stream().flatMap(member -> property(entity, member).stream()).toList();
    }

    private Optional<Property> property(Entity entity, Member member) {
        Context silent = context.silent();
        Optional<JavaField> field = switch (member) {
            case Attribute attribute -> new AttributeFields(silent).field(entity, attribute);
            case Embedded embedded -> new EmbeddedFields(silent).field(entity, embedded);
            case Relationship relationship -> new RelationshipFields(silent).owning(entity, relationship);
        };
        return field.filter(f -> context.drawing().hasField(entity, member))
                .map(f -> new Property(f.name(), ClassMembers.getter(f), f.type().plain(), null));
    }

    /** A referenced entity is shown by its own key, which a proxy knows without loading anything. */
    private Optional<Property> shown(Keys keys, Property property) {
        Optional<Relationship> relationship = keys.members().stream()
                .filter(m -> m instanceof Relationship && JavaNames.field(m.name()).equals(property.name())).map(Relationship.class::cast)
                .findFirst();
        if (relationship.isEmpty()) {
            return Optional.of(property);
        }
        return relationship.flatMap(r -> context.design().entity(r.target())).flatMap(target -> {
            Keys targetKeys = Keys.of(context, target);
            List<Property> inner = targetKeys.isOneField() ? key(targetKeys.root(), targetKeys) : List.of();
            return inner.size() == 1
                    ? Optional.of(new Property(property.name(), property.getter(), property.type(), inner.getFirst().getter()))
                    : Optional.empty();
        });
    }

    /** A field that is read as it is. */
    static Property property(JavaField field) {
        return new Property(field.name(), null, field.type().plain(), null);
    }
}

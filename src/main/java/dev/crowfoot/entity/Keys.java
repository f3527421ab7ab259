package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key.CompositeStyle;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaUnit;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the primary key of an entity is written in Java.
 *
 * @param root the entity whose key it is
 * @param members what it consists of
 */
record Keys(Context context, Entity root, List<Member> members, Form form) {

    /** The ways of Jakarta Persistence 3.2, 2.4. */
    enum Form {
        /** One attribute. */
        SINGLE,
        /** One embedded member. */
        EMBEDDED,
        /** One relationship: the other's key is this one's as well. */
        SHARED,
        /** Several fields and a class of the same fields. */
        ID_CLASS,
        /** One field of a class made for it. */
        EMBEDDED_ID
    }

    static Keys of(Context context, Entity entity) {
        Entity root = context.drawing().root(entity);
        List<Member> members = context.drawing().keyMembers(root);
        return new Keys(context, root, members, form(context, root, members));
    }

    private static Form form(Context context, Entity root, List<Member> members) {
        if (members.size() == 1) {
            return switch (members.getFirst()) {
                case Attribute attribute -> Form.SINGLE;
                case Embedded embedded -> Form.EMBEDDED;
                case Relationship relationship -> context.design().entity(relationship.target())
                        .filter(target -> !context.drawing().root(target).id().equals(root.id()))
                        .filter(target -> of(context, target).isOneField()).isPresent() ? Form.SHARED : Form.ID_CLASS;
            };
        }
        return context.drawing().key(root).style() == CompositeStyle.EMBEDDED_ID ? Form.EMBEDDED_ID : Form.ID_CLASS;
    }

    /** Whether one value is the whole key. */
    boolean isOneField() {
        return form != Form.ID_CLASS;
    }

    /** The type of the value that finds an object; empty where keys refer to each other in a circle. */
    Optional<TypeRef> type() {
        return type(new HashSet<>());
    }

    private Optional<TypeRef> type(Set<EntityId> seen) {
        if (!seen.add(root.id()) || members.isEmpty()) {
            return Optional.empty();
        }
        return switch (form) {
            case SINGLE ->
                members.getFirst() instanceof Attribute a ? Optional.of(context.types().ofKey(a.type()).type()) : Optional.empty();
            case EMBEDDED -> members.getFirst() instanceof Embedded e ? context.classes().of(e.embeddable()).map(TypeRef.class::cast)
                    : Optional.empty();
            case SHARED -> members.getFirst() instanceof Relationship r ? target(r, seen) : Optional.empty();
            case ID_CLASS, EMBEDDED_ID -> Optional.of(context.classes().key(root));
        };
    }

    private Optional<TypeRef> target(Relationship relationship, Set<EntityId> seen) {
        return context.design().entity(relationship.target()).flatMap(target -> of(context, target).type(seen));
    }

    /** What makes a relationship part of the key. */
    JavaAnnotation annotation(Relationship relationship) {
        return switch (form) {
            case SHARED -> Annotations.persistence("MapsId");
            case EMBEDDED_ID -> Annotations.persistence("MapsId").with("value", JavaNames.field(relationship.name()));
            case SINGLE, EMBEDDED, ID_CLASS -> Annotations.persistence("Id");
        };
    }

    /** The name of the field that is made for the key; no member has it. */
    String fieldName() {
        Set<String> taken = new HashSet<>();
        context.drawing().all(root).forEach(m -> taken.add(JavaNames.field(m.name())));
        for (String name : List.of("id", "key", "primaryKey")) {
            if (!taken.contains(name)) {
                return name;
            }
        }
        return "primaryKey_";
    }

    /** The field that no member stands for: the copied key of a shared one, or the object of several. */
    Optional<JavaField> extraField() {
        Optional<TypeRef> type = type();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return switch (form) {
            case SINGLE, EMBEDDED, ID_CLASS -> Optional.empty();
            case SHARED ->
                Optional.of(new JavaField(fieldName(), type.get().orNull(), null, List.of(sharedAnnotation()), Initializer.NONE));
            case EMBEDDED_ID -> Optional.of(new JavaField(fieldName(), isGiven() ? type.get() : type.get().orNull(), null,
                    List.of(Annotations.persistence("EmbeddedId")),
                    Initializer.NONE));
        };
    }

    /** Whether the program must make the object of several, because no relationship has all of it. */
    boolean isGiven() {
        return form == Form.EMBEDDED_ID && members.stream().anyMatch(Attribute.class::isInstance);
    }

    private JavaAnnotation sharedAnnotation() {
        boolean composite = members.getFirst() instanceof Relationship r && context.design().entity(r.target())
                .map(target -> of(context, target).form() == Form.EMBEDDED || of(context, target).form() == Form.EMBEDDED_ID).orElse(false);
        return Annotations.persistence(composite ? "EmbeddedId" : "Id");
    }

    /** Whether the member is inside the object of several, so that the entity has no field for it. */
    boolean isInside(Member member) {
        return form == Form.EMBEDDED_ID && member instanceof Attribute && members.stream().anyMatch(m -> m.id().equals(member.id()));
    }

    /** The class of a composite key, if one is made for it. */
    Optional<JavaUnit> unit() {
        if (form != Form.ID_CLASS && form != Form.EMBEDDED_ID) {
            return Optional.empty();
        }
        List<JavaField> components = new ArrayList<>();
        for (Member member : members) {
            component(member).ifPresent(components::add);
        }
        ClassRef name = context.classes().key(root);
        List<JavaAnnotation> annotations = form == Form.EMBEDDED_ID ? List.of(Annotations.persistence("Embeddable")) : List.of();
        return Optional.of(new JavaUnit(name, root.id(), "The key of " + root.name() + ".", annotations,
                new JavaUnit.RecordBody(components)));
    }

    private Optional<JavaField> component(Member member) {
        String name = JavaNames.field(member.name());
        return switch (member) {
            case Attribute attribute -> Optional.of(component(name, attribute));
            case Relationship relationship -> target(relationship, new HashSet<>(Set.of(root.id()))).map(type -> JavaField.of(name, type));
            case Embedded embedded -> context.classes().of(embedded.embeddable()).map(type -> JavaField.of(name, type));
        };
    }

    private JavaField component(String name, Attribute attribute) {
        JavaValue value = context.types().ofKey(attribute.type());
        if (form == Form.ID_CLASS) {
            return JavaField.of(name, value.type());
        }
        String column = context.names().column(root.id(), ColumnId.of(attribute.id())).orElseGet(() -> context.names().column(attribute));
        List<JavaAnnotation> annotations = new ArrayList<>();
        annotations.add(AttributeFields.column(column, attribute, false, value));
        annotations.addAll(AttributeFields.collation(attribute));
        annotations.addAll(value.annotations());
        return new JavaField(name, value.type(), attribute.comment(), annotations, Initializer.NONE);
    }

    /** {@code @IdClass}, where the class needs it. */
    Optional<JavaAnnotation> classAnnotation() {
        return form == Form.ID_CLASS ? Optional.of(Annotations.persistence("IdClass").with("value",
                new AnnotationValue.ClassLiteral(context.classes().key(root)))) : Optional.empty();
    }
}

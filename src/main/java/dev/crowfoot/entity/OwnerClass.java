package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaMethod.Constructor;
import dev.crowfoot.entity.spec.JavaMethod.Getter;
import dev.crowfoot.entity.spec.JavaMethod.LinkingSetter;
import dev.crowfoot.entity.spec.JavaMethod.OtherEnd;
import dev.crowfoot.entity.spec.JavaMethod.Parameter;
import dev.crowfoot.entity.spec.JavaMethod.ValueEquality;
import dev.crowfoot.entity.spec.JavaUnit;
import dev.crowfoot.entity.spec.JavaUnit.ClassBody;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The class of an entity, a mixin or an embeddable. */
final class OwnerClass {

    private final Context context;
    private final Map<EntityId, List<Incoming>> incoming;
    private final Constructors constructors;

    OwnerClass(Context context, Map<EntityId, List<Incoming>> incoming) {
        this.context = context;
        this.incoming = incoming;
        this.constructors = new Constructors(context);
    }

    /** The class under that name. */
    JavaUnit unit(Owner owner, ClassRef name) {
        return switch (owner) {
            case Entity entity -> entity(entity, name);
            case Mixin mixin -> mixin(mixin, name);
            case Embeddable embeddable -> embeddable(embeddable, name);
        };
    }

    private JavaUnit entity(Entity entity, ClassRef name) {
        ClassMembers members = new ClassMembers(context, entity.id(), inherited(entity));
        Set<String> given = addConstructors(members, entity);
        Keys keys = Keys.of(context, entity);
        boolean top = context.drawing().parent(entity).isEmpty();
        if (top) {
            keys.extraField().filter(field -> members.add(field, entity.id())).ifPresent(members::addGetter);
        }
        for (Member member : context.drawing().written(entity)) {
            if (!top || !keys.isInside(member)) {
                add(members, entity, member, !entity.readOnly(), given);
            }
        }
        List<Incoming> ends = incoming.getOrDefault(entity.id(), List.of());
        ends.forEach(end -> addInverse(members, entity, end));
        if (top) {
            new Identities(context).methods(entity, keys, name).forEach(members::addMethod);
        }
        List<JavaAnnotation> annotations = new ArrayList<>(new ClassAnnotations(context).of(entity));
        JoinAnnotations joins = new JoinAnnotations(context);
        ends.stream().map(Incoming::relationship).filter(joins::isReadFromInverse).map(joins::notWritten).forEach(annotations::add);
        boolean isAbstract = entity.inheritance() instanceof Inheritance.Root root && root.isAbstract();
        return new JavaUnit(name, entity.id(), entity.comment(), annotations,
                new ClassBody(isAbstract, superclass(entity).orElse(null), false, members.fields(), members.methods()));
    }

    /** Adds the constructors; the names of the fields that must be given to one. */
    private Set<String> addConstructors(ClassMembers members, Owner owner) {
        List<Constructor> made = constructors.of(owner);
        made.forEach(members::addMethod);
        return Constructors.parameters(made).stream().map(Parameter::name).collect(Collectors.toSet());
    }

    private Optional<TypeRef> superclass(Entity entity) {
        Optional<Entity> parent = context.drawing().parent(entity);
        if (parent.isPresent()) {
            return context.classes().of(parent.get().id()).map(TypeRef.class::cast);
        }
        return context.drawing().superMixin(entity).flatMap(mixin -> context.classes().of(mixin.id())).map(TypeRef.class::cast);
    }

    /** The names of fields that superclasses have. */
    private Set<String> inherited(Entity entity) {
        Set<String> names = new HashSet<>();
        Optional<Entity> parent = context.drawing().parent(entity);
        while (parent.isPresent()) {
            Entity above = parent.get();
            context.drawing().written(above).forEach(m -> names.add(JavaNames.field(m.name())));
            incoming.getOrDefault(above.id(), List.of()).forEach(i -> names.add(JavaNames.field(i.relationship().inverse().name())));
            context.drawing().superMixin(above).ifPresent(mixin -> mixin.members().forEach(m -> names.add(JavaNames.field(m.name()))));
            parent = context.drawing().parent(above);
            if (parent.isEmpty()) {
                Keys.of(context, above).extraField().ifPresent(field -> names.add(field.name()));
            }
        }
        context.drawing().superMixin(entity).ifPresent(mixin -> mixin.members().forEach(m -> names.add(JavaNames.field(m.name()))));
        return names;
    }

    private JavaUnit mixin(Mixin mixin, ClassRef name) {
        ClassMembers members = new ClassMembers(context, mixin.id(), Set.of());
        Set<String> given = addConstructors(members, mixin);
        mixin.members().forEach(member -> add(members, mixin, member, true, given));
        List<JavaAnnotation> annotations = new ArrayList<>(List.of(Annotations.persistence("MappedSuperclass")));
        new ClassAnnotations(context).softDelete(mixin).ifPresent(annotations::add);
        return new JavaUnit(name, mixin.id(), mixin.comment(), annotations,
                new ClassBody(true, null, false, members.fields(), members.methods()));
    }

    private JavaUnit embeddable(Embeddable embeddable, ClassRef name) {
        ClassMembers members = new ClassMembers(context, embeddable.id(), Set.of());
        Set<String> given = addConstructors(members, embeddable);
        embeddable.members().forEach(member -> add(members, embeddable, member, given.isEmpty(), given));
        members.addMethod(new ValueEquality(name, members.fields().stream().map(Identities::property).toList()));
        return new JavaUnit(name, embeddable.id(), embeddable.comment(), List.of(Annotations.persistence("Embeddable")),
                new ClassBody(false, null, context.drawing().isKeyClass(embeddable), members.fields(), members.methods()));
    }

    private void add(ClassMembers members, Owner owner, Member member, boolean writable, Set<String> given) {
        switch (member) {
            case Attribute attribute -> new AttributeFields(context).field(owner, attribute).filter(f -> members.add(f, member.id()))
                    .ifPresent(f -> accessors(members, f, writable && isSettable(owner, attribute, given)));
            case Embedded embedded -> new EmbeddedFields(context).field(owner, embedded).filter(f -> members.add(f, member.id()))
                    .ifPresent(f -> accessors(members, f, writable));
            case Relationship relationship -> addOwning(members, owner, relationship, writable);
        }
    }

    private static void accessors(ClassMembers members, JavaField field, boolean writable) {
        members.addGetter(field);
        if (writable) {
            members.addSetter(field);
        }
    }

    private boolean isSettable(Owner owner, Attribute attribute, Set<String> given) {
        boolean identity = context.drawing().isKey(owner, attribute) || attribute.role() == AttributeRole.NATURAL_ID;
        boolean byProgram = attribute.role() == AttributeRole.PLAIN || attribute.role() == AttributeRole.NATURAL_ID
                || attribute.role() == AttributeRole.SOFT_DELETE;
        return byProgram && attribute.generation() instanceof ValueGeneration.Assigned && !AttributeFields.databaseFills(attribute)
                && !(identity && given.contains(JavaNames.field(attribute.name())));
    }

    private void addOwning(ClassMembers members, Owner owner, Relationship relationship, boolean writable) {
        if (owner instanceof Embeddable && relationship.linkage() instanceof Linkage.JoinTable) {
            context.leftOut(owner.id(), relationship.id(),
                    relationship.name() + " is left out because an embeddable cannot have a join table: move it to the entity");
            return;
        }
        JavaField field = new RelationshipFields(context).owning(owner, relationship).filter(f -> members.add(f, relationship.id()))
                .orElse(null);
        if (field == null) {
            return;
        }
        if (relationship.cardinality() != Cardinality.MANY_TO_MANY) {
            accessors(members, field, writable);
            return;
        }
        members.addGetter(field);
        if (writable) {
            ClassRef element = context.classes().of(relationship.target()).orElseThrow();
            boolean other = incoming.getOrDefault(relationship.target(), List.of()).stream()
                    .anyMatch(end -> end.relationship().id().equals(relationship.id()));
            members.addElementMethods(field, element, other
                    ? new OtherEnd.Collection("get" + JavaNames.property(relationship.inverse().name()))
                    : new OtherEnd.Absent());
        }
    }

    private void addInverse(ClassMembers members, Entity target, Incoming end) {
        Relationship relationship = end.relationship();
        JavaField field = new RelationshipFields(context).inverse(end.owner(), relationship).filter(f -> members.add(f, relationship.id()))
                .orElse(null);
        if (field == null) {
            return;
        }
        String property = JavaNames.property(relationship.name());
        ClassRef owner = context.classes().of(end.owner().id()).orElseThrow();
        boolean writable = !target.readOnly() && !end.owner().readOnly();
        if (relationship.cardinality() == Cardinality.ONE_TO_ONE) {
            members.addMethod(new Getter(ClassMembers.getter(field), field.name(), field.type()));
            if (writable) {
                members.addMethod(
                        new LinkingSetter(JavaNames.setter(field.name()), field.name(), field.type(), "get" + property, "set" + property,
                                !relationship.optional()));
            }
            return;
        }
        members.addGetter(field);
        if (writable) {
            members.addElementMethods(field, owner, otherEnd(end, field, property));
        }
    }

    private OtherEnd otherEnd(Incoming end, JavaField field, String property) {
        if (!end.isMapped(context)) {
            return new OtherEnd.Absent();
        }
        if (end.relationship().cardinality() == Cardinality.MANY_TO_MANY) {
            return new OtherEnd.Collection("get" + property);
        }
        Optional<String> left = end.relationship().inverse().orphanRemoval() ? Optional.empty() : Optional.of(ClassMembers.getter(field));
        return new OtherEnd.Reference("get" + property, "set" + property, left.orElse(null), !end.relationship().optional());
    }
}

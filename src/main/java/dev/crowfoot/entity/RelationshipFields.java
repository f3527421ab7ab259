package dev.crowfoot.entity;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.RelationshipEnd.CollectionKind;
import dev.crowfoot.design.RelationshipEnd.Fetch;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import dev.crowfoot.entity.spec.TypeRef.Generic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ends of relationships as fields. */
final class RelationshipFields {

    private final Context context;
    private final JoinAnnotations joins;

    RelationshipFields(Context context) {
        this.context = context;
        this.joins = new JoinAnnotations(context);
    }

    /** Whether the class that owns the relationship has a field for it. */
    static boolean hasOwningField(Relationship relationship, boolean key) {
        return relationship.owning().navigable() || key
                || (relationship.cardinality() == Cardinality.ONE_TO_ONE && relationship.inverse().navigable());
    }

    /** The field at the owning end, if there is one. */
    Optional<JavaField> owning(Owner owner, Relationship relationship) {
        Optional<ClassRef> target = context.classes().of(relationship.target());
        if (target.isEmpty()) {
            context.leftOut(owner.id(), relationship.id(), relationship.name() + " is left out of " + owner.name()
                    + " because what it refers to becomes no class");
            return Optional.empty();
        }
        boolean key = context.drawing().isKey(owner, relationship);
        if (!hasOwningField(relationship, key)) {
            return Optional.empty();
        }
        List<JavaAnnotation> annotations = new ArrayList<>();
        if (key && owner instanceof Entity entity) {
            annotations.add(Keys.of(context, entity).annotation(relationship));
        }
        annotations.add(kind(relationship, relationship.owning(), null));
        annotations.addAll(joins.owning(owner, relationship));
        annotations.addAll(loading(owner, relationship, relationship.owning(), relationship.cardinality() == Cardinality.MANY_TO_MANY));
        if (relationship.linkage() instanceof Linkage.JoinColumns link && deletes(relationship.owning(), link.foreignKey())) {
            annotations.add(onDelete(link.foreignKey()));
        }
        boolean many = relationship.cardinality() == Cardinality.MANY_TO_MANY;
        return Optional
                .of(field(relationship.owning(), Nullness.of(relationship, target.get()), many, relationship.comment(), annotations));
    }

    /** The field at the inverse end, in the class of the target, if there is one. */
    Optional<JavaField> inverse(Entity owner, Relationship relationship) {
        RelationshipEnd end = relationship.inverse();
        Optional<ClassRef> ownerClass = context.classes().of(owner.id());
        if (!end.navigable() || ownerClass.isEmpty()) {
            return Optional.empty();
        }
        boolean mapped = hasOwningField(relationship, context.drawing().isKey(owner, relationship))
                && !joins.isReadFromInverse(relationship);
        List<JavaAnnotation> annotations = new ArrayList<>();
        annotations.add(kind(relationship, end, mapped ? JavaNames.field(relationship.name()) : ""));
        if (!mapped) {
            annotations.addAll(joins.fromInverse(owner, relationship));
        }
        boolean many = relationship.cardinality() != Cardinality.ONE_TO_ONE;
        annotations.addAll(
                loading(context.design().entity(relationship.target()).map(Owner.class::cast).orElse(owner), relationship, end, many));
        if (end.databaseDeletes() && relationship.linkage() instanceof Linkage.JoinColumns link) {
            annotations.add(onDelete(link.foreignKey()));
        }
        return Optional.of(field(end, many ? ownerClass.get() : ownerClass.get().orNull(), many, null, annotations));
    }

    private static JavaField field(RelationshipEnd end, TypeRef other, boolean many, @org.jspecify.annotations.Nullable String comment,
            List<JavaAnnotation> annotations) {
        String name = JavaNames.field(end.name());
        if (!many) {
            return new JavaField(name, other, comment, annotations, Initializer.NONE);
        }
        boolean set = end.collection() == CollectionKind.SET;
        TypeRef type = new Generic(ClassRef.of(set ? Set.class : List.class), List.of(other));
        return new JavaField(name, type, comment, annotations,
                new Initializer.EmptyCollection(ClassRef.of(set ? LinkedHashSet.class : ArrayList.class)));
    }

    /**
     * {@code @ManyToOne} and its kin.
     *
     * @param mappedBy null at the owning end, empty at an inverse end whose other side has no field
     */
    private JavaAnnotation kind(Relationship relationship, RelationshipEnd end, @org.jspecify.annotations.Nullable String mappedBy) {
        boolean owning = mappedBy == null;
        String name = switch (relationship.cardinality()) {
            case MANY_TO_ONE -> owning ? "ManyToOne" : "OneToMany";
            case ONE_TO_ONE -> "OneToOne";
            case MANY_TO_MANY -> "ManyToMany";
        };
        boolean toOne = name.endsWith("ToOne");
        JavaAnnotation kind = Annotations.persistence(name);
        kind = mappedBy == null || mappedBy.isEmpty() ? kind : kind.with("mappedBy", mappedBy);
        boolean eager = end.fetch().timing() == Fetch.Timing.EAGER || (toOne && isSoftDeleted(relationship, owning));
        if (toOne != eager) {
            kind = kind.with("fetch", Annotations.FETCH_TYPE, eager ? "EAGER" : "LAZY");
        }
        kind = toOne && owning && !relationship.optional() ? kind.with("optional", false) : kind;
        kind = cascade(kind, end.cascades());
        boolean orphans = end.orphanRemoval() && (name.equals("OneToMany") || name.equals("OneToOne"));
        return orphans ? kind.with("orphanRemoval", true) : kind;
    }

    /** Hibernate cannot tell a soft-deleted row from none without reading it, and refuses lazy references to such entities. */
    private boolean isSoftDeleted(Relationship relationship, boolean owning) {
        return owning && context.design().entity(relationship.target())
                .flatMap(target -> context.drawing().deletionMark(target)).isPresent();
    }

    private static JavaAnnotation cascade(JavaAnnotation kind, Set<Cascade> cascades) {
        if (cascades.isEmpty()) {
            return kind;
        }
        List<AnnotationValue> values = cascades.size() == Cascade.values().length
                ? List.of(new AnnotationValue.Constant(Annotations.CASCADE_TYPE, "ALL"))
                : cascades.stream().<AnnotationValue>map(c -> new AnnotationValue.Constant(Annotations.CASCADE_TYPE, c.name())).toList();
        return kind.with("cascade", new AnnotationValue.Values(values));
    }

    private List<JavaAnnotation> loading(Owner holder, Relationship relationship, RelationshipEnd end, boolean many) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        String orderBy = end.orderBy();
        if (many && orderBy != null) {
            annotations.add(Annotations.persistence("OrderBy").with("value", orderBy));
        }
        Fetch fetch = end.fetch();
        boolean subselect = fetch.style() == Fetch.Style.SUBSELECT;
        if (subselect && !many) {
            context.note(holder.id(), relationship.id(), end.name() + " is one object: only collections can be read by a subselect");
        } else if (fetch.style() != Fetch.Style.SELECT || fetch.timing() == Fetch.Timing.EAGER) {
            annotations.add(Annotations.hibernate("Fetch").with("value", Annotations.hibernateType("FetchMode"), fetch.style().name()));
        }
        Integer batchSize = fetch.batchSize();
        if (many && batchSize != null) {
            annotations.add(Annotations.hibernate("BatchSize").with("size", batchSize));
        }
        return annotations;
    }

    /**
     * Whether a reference says what the database does when the other row goes. For a reference that is all that the annotation does: it
     * stands in Hibernate's DDL, and Hibernate does not take a reference to a deleted object as an error where the row goes with it.
     */
    private static boolean deletes(RelationshipEnd owning, ForeignKeySpec foreignKey) {
        return owning.databaseDeletes() || (foreignKey.enforced() && foreignKey.onDelete() != ReferentialAction.NO_ACTION);
    }

    private static JavaAnnotation onDelete(ForeignKeySpec foreignKey) {
        return Annotations.hibernate("OnDelete").with("action", Annotations.hibernateType("OnDeleteAction"), foreignKey.onDelete().name());
    }
}

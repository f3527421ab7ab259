package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.AnnotationValue.Constant;
import dev.crowfoot.entity.spec.AnnotationValue.Values;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributes as fields. */
final class AttributeFields {

    private final Context context;

    AttributeFields(Context context) {
        this.context = context;
    }

    /** The field of the attribute in the class of this owner; empty if the class itself stands for it. */
    Optional<JavaField> field(Owner owner, Attribute attribute) {
        if (attribute.role() == AttributeRole.SOFT_DELETE && context.drawing().isDeletionMark(owner, attribute)) {
            return Optional.empty();
        }
        boolean key = context.drawing().isKey(owner, attribute);
        JavaValue value = key ? context.types().ofKey(attribute.type())
                : isInUnion(owner) ? context.types().inUnion(attribute.type()) : context.types().of(attribute.type());
        noteArray(owner, attribute, value);
        List<JavaAnnotation> annotations = new ArrayList<>();
        if (key) {
            annotations.add(Annotations.persistence("Id"));
        }
        annotations.addAll(new Generators(context).of(owner, attribute, key));
        annotations.addAll(role(owner, attribute));
        annotations.addAll(column(owner, attribute, value));
        value.annotations().stream().filter(a -> !overridden(a, attribute)).forEach(annotations::add);
        annotations.addAll(java(owner, attribute));
        annotations.addAll(Validations.of(attribute));
        TypeRef type = isPrimitive(owner, attribute, value) ? value.primitive().<TypeRef>map(p -> p).orElse(value.type()) : value.type();
        Initializer initializer = databaseFills(attribute) ? Initializer.NONE : new Initializers(context).of(owner, attribute, value);
        return Optional.of(new JavaField(JavaNames.field(attribute.name()), Nullness.of(attribute, type, initializer), attribute.comment(),
                annotations, initializer));
    }

    private void noteArray(Owner owner, Attribute attribute, JavaValue value) {
        if (attribute.type() instanceof ArrayType && value.support().contains(Support.NATIVE_TEXT)) {
            context.note(owner.id(), attribute.id(), attribute.name()
                    + " is a text such as {1,2} in Java, as PostgreSQL writes arrays, because "
                    + "Hibernate has no arrays of what is in it; on H2 the class does not work: use json or a table of its own there");
        }
    }

    /** Columns of the root are in all tables, those of a child in some. */
    private boolean isInUnion(Owner owner) {
        return owner instanceof Entity entity && entity.inheritance() instanceof Inheritance.Child && context.drawing().hierarchy(entity)
                .map(root -> root.strategy() == Inheritance.Strategy.TABLE_PER_CLASS).orElse(false);
    }

    /** Whether the value always comes from the database, so that the program cannot set it. */
    static boolean databaseFills(Attribute attribute) {
        DefaultValue defaultValue = attribute.column().defaultValue();
        boolean computedDefault = defaultValue != null && SqlText.constant(defaultValue).isEmpty()
                && attribute.java().initialValue() == null && !attribute.column().nullable() && attribute.role() == AttributeRole.PLAIN;
        return attribute.java().formula() != null || attribute.column().generated() != null || computedDefault;
    }

    private boolean isPrimitive(Owner owner, Attribute attribute, JavaValue value) {
        return value.primitive().isPresent() && !attribute.column().nullable() && attribute.role() != AttributeRole.VERSION
                && attribute.java().formula() == null && attribute.generation() instanceof ValueGeneration.Assigned
                && !databaseFills(attribute) && !context.drawing().isKey(owner, attribute);
    }

    /** A converter decides by itself what the column gets. */
    private static boolean overridden(JavaAnnotation annotation, Attribute attribute) {
        String name = annotation.type().simpleName();
        return attribute.java().converter() != null && (name.equals("Convert") || name.equals("Enumerated"));
    }

    private List<JavaAnnotation> role(Owner owner, Attribute attribute) {
        return switch (attribute.role()) {
            case PLAIN -> List.of();
            case VERSION -> List.of(Annotations.persistence("Version"));
            case CREATED_AT -> List.of(Annotations.hibernate("CreationTimestamp"));
            case UPDATED_AT -> List.of(Annotations.hibernate("UpdateTimestamp"));
            case TENANT_ID -> List.of(Annotations.hibernate("TenantId"));
            case NATURAL_ID -> List.of(Annotations.hibernate("NaturalId"));
            case SOFT_DELETE -> {
                context.note(owner.id(), attribute.id(), attribute.name()
                        + " is an attribute like any other, not @SoftDelete: that needs a "
                        + "boolean or a timestamp at the top of the hierarchy, and a mixin as superclass if the class has join tables");
                yield List.of();
            }
        };
    }

    private List<JavaAnnotation> column(Owner owner, Attribute attribute, JavaValue value) {
        String formula = attribute.java().formula();
        if (formula != null) {
            return List.of(Annotations.hibernate("Formula").with("value", formula));
        }
        List<JavaAnnotation> annotations = new ArrayList<>();
        String name = owner instanceof Entity entity
                ? context.names().column(entity.id(), ColumnId.of(attribute.id())).orElseGet(() -> context.names().column(attribute))
                : context.names().column(attribute);
        JavaAnnotation column = column(name, attribute, attribute.column().nullable(), value);
        boolean counted = attribute.generation() instanceof ValueGeneration.Identity && !context.drawing().isKey(owner, attribute);
        annotations.add(counted ? column.with("updatable", false) : column);
        annotations.addAll(fromDatabase(attribute, context.drawing().isKey(owner, attribute)));
        return annotations;
    }

    /** {@code @Column} of an attribute under that name. */
    static JavaAnnotation column(String name, Attribute attribute, boolean nullable, JavaValue value) {
        ColumnSpec spec = attribute.column();
        JavaAnnotation column = Annotations.persistence("Column").with("name", SqlText.name(name));
        if (!nullable) {
            column = column.with("nullable", false);
        }
        boolean filled = databaseFills(attribute);
        if (!spec.insertable() || filled) {
            column = column.with("insertable", false);
        }
        boolean creation = attribute.role() == AttributeRole.CREATED_AT;
        boolean computed = filled && spec.generated() != null;
        if (!spec.updatable() || creation || computed) {
            column = column.with("updatable", false);
        }
        for (var entry : value.column().entrySet()) {
            column = column.with(entry.getKey(), entry.getValue());
        }
        return SqlText.commented(column, attribute.comment());
    }

    /** {@code @Collate}, which only Hibernate has; it puts the outermost quotes itself. */
    static List<JavaAnnotation> collation(Attribute attribute) {
        String collation = attribute.column().collation();
        if (collation == null) {
            return List.of();
        }
        String quoted = Identifiers.collation(collation);
        return List.of(Annotations.hibernate("Collate").with("value", quoted.substring(1, quoted.length() - 1)));
    }

    /** Hibernate takes nothing but its own generators for a key. */
    private List<JavaAnnotation> fromDatabase(Attribute attribute, boolean key) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        ColumnSpec.Generated generated = attribute.column().generated();
        DefaultValue defaultValue = attribute.column().defaultValue();
        annotations.addAll(collation(attribute));
        if (generated != null && !key) {
            annotations.add(Annotations.hibernate("GeneratedColumn").with("value", generated.expression()));
        } else if (defaultValue != null) {
            annotations.add(Annotations.hibernate("ColumnDefault").with("value",
                    SqlText.defaultValue(defaultValue, attribute.type(), context.design())));
            if (databaseFills(attribute)) {
                annotations.add(Annotations.hibernate("Generated").with("event",
                        new Values(List.<
                                AnnotationValue>of(new Constant(new TypeRef.ClassRef("org.hibernate.generator", "EventType"), "INSERT")))));
            }
        }
        return annotations;
    }

    private List<JavaAnnotation> java(Owner owner, Attribute attribute) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        String converter = attribute.java().converter();
        if (converter != null && JavaNames.isQualifiedName(converter)) {
            annotations.add(JavaTypes.convert(JavaTypes.classOf(converter)));
        } else if (converter != null) {
            context.note(owner.id(), attribute.id(), attribute.name() + " has a converter that is no class name: " + converter);
        }
        if (attribute.java().lazy()) {
            annotations.add(Annotations.persistence("Basic").with("fetch", Annotations.FETCH_TYPE, "LAZY"));
        }
        return annotations;
    }
}

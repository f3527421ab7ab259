package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.entity.DatabaseNames.Named;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands above the class of an entity. */
final class ClassAnnotations {

    /** The id of the constraint over all attributes of a natural id. */
    private static final String NATURAL_ID = "natural";

    private final Context context;

    ClassAnnotations(Context context) {
        this.context = context;
    }

    /** All of it, from {@code @Entity} down. */
    List<JavaAnnotation> of(Entity entity) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        annotations.add(Annotations.persistence("Entity"));
        if (context.drawing().hasNoTable(entity) || context.drawing().sharesTable(entity)) {
            noteConstraints(entity);
        } else {
            annotations.add(table(entity));
        }
        if (context.drawing().parent(entity).isEmpty()) {
            Keys.of(context, entity).classAnnotation().ifPresent(annotations::add);
        }
        annotations.addAll(inheritance(entity));
        if (entity.readOnly() && context.drawing().parent(entity).isEmpty()) {
            annotations.add(Annotations.hibernate("Immutable"));
        }
        softDelete(entity).ifPresent(annotations::add);
        batchSize(entity).ifPresent(annotations::add);
        return annotations;
    }

    private void noteConstraints(Entity entity) {
        if (!entity.uniques().isEmpty() || !entity.checks().isEmpty() || !entity.indexes().isEmpty()) {
            context.note(entity.id(), entity.id(), "constraints and indexes of " + entity.name()
                    + " are not in its class, because it has no table of its own; the database has them");
        }
    }

    private JavaAnnotation table(Entity entity) {
        JavaAnnotation table = SqlText.named(Annotations.persistence("Table"), context.names().table(entity.id()));
        table = table.withNested("uniqueConstraints", uniques(entity)).withNested("indexes", indexes(entity)).withNested("check",
                checks(entity));
        return SqlText.commented(table, entity.comment());
    }

    private List<JavaAnnotation> uniques(Entity entity) {
        List<JavaAnnotation> uniques = new ArrayList<>();
        List<Member> inTable = new ArrayList<>(context.drawing().written(entity));
        context.drawing().superMixin(entity).ifPresent(mixin -> inTable.addAll(mixin.members()));
        for (Member member : inTable) {
            boolean alone = (member instanceof Attribute a && a.column().unique())
                    || (member instanceof Relationship r && r.cardinality() == Relationship.Cardinality.ONE_TO_ONE);
            if (alone) {
                context.names().unique(entity.id(), member.id().value()).map(ClassAnnotations::unique).ifPresent(uniques::add);
            }
        }
        context.names().unique(entity.id(), NATURAL_ID).map(ClassAnnotations::unique).ifPresent(uniques::add);
        for (UniqueConstraint unique : entity.uniques()) {
            context.names().unique(entity.id(), unique.id().value()).map(named -> unique(entity, unique, named)).ifPresent(uniques::add);
        }
        return uniques;
    }

    private JavaAnnotation unique(Entity entity, UniqueConstraint drawn, Named named) {
        if (drawn.nullsNotDistinct()) {
            context.note(entity.id(), drawn.id(), "the class does not say that nulls are not distinct in " + named.name()
                    + ", because no annotation can; the database has it");
        }
        String options = ForeignKeyOptions.deferrability(drawn.deferrability());
        return options.isEmpty() ? unique(named) : unique(named).with("options", options);
    }

    private static JavaAnnotation unique(Named named) {
        return Annotations.persistence("UniqueConstraint").with("name", SqlText.name(named.name())).with("columnNames",
                texts(named.columns()));
    }

    private static AnnotationValue texts(List<String> names) {
        return new AnnotationValue.Values(names.stream()
                .map(SqlText::name).<AnnotationValue>map(AnnotationValue.Text::new)
                .toList());
    }

    private List<JavaAnnotation> indexes(Entity entity) {
        List<JavaAnnotation> indexes = new ArrayList<>(foreignKeyIndexes(context.names().foreignKeyIndexes(entity.id())));
        for (Index index : entity.indexes()) {
            Optional<Named> named = context.names().index(entity.id(), index.id().value());
            if (named.isPresent() && isPlain(index, named.get())) {
                indexes.add(index(index, named.get()));
            } else {
                context.note(entity.id(), index.id(), "an index of " + entity.name()
                        + " is not in its class, because annotations cannot say all of it; the database has it");
            }
        }
        return indexes;
    }

    /** The indexes of foreign keys, of the table of an entity or of one between two. */
    static List<JavaAnnotation> foreignKeyIndexes(List<Named> indexes) {
        return indexes.stream().filter(ClassAnnotations::isListable)
                .map(named -> Annotations.persistence("Index").with("name", SqlText.name(named.name())).with("columnList",
                        named.columns().stream().map(SqlText::name).collect(Collectors.joining(", "))))
                .toList();
    }

    /** The columns stand in one text, parted by commas and followed by words. A name in quotes fails an assertion when Hibernate 7.4 validates (AbstractSchemaValidator.validateIndexes), which tests switch on. */
    private static boolean isListable(Named named) {
        return Identifiers.isPlain(named.name()) && named.columns().stream().noneMatch(c -> c.contains(",") || c.contains(" "));
    }

    private static boolean isPlain(Index index, Named named) {
        return index.method() == null && index.include().isEmpty() && !index.nullsNotDistinct()
                && index.parts().stream().allMatch(p -> p.source() instanceof IndexPart.Column && p.operatorClass() == null
                        && p.collation() == null && p.nulls() == IndexPart.Nulls.DEFAULT)
                && isListable(named);
    }

    private static JavaAnnotation index(Index index, Named named) {
        List<String> columns = new ArrayList<>();
        boolean sameCount = index.parts().size() == named.columns().size();
        for (int i = 0; i < named.columns().size(); i++) {
            boolean descending = sameCount && index.parts().get(i).descending();
            columns.add(SqlText.name(named.columns().get(i)) + (descending ? " DESC" : ""));
        }
        JavaAnnotation annotation = Annotations.persistence("Index").with("name", SqlText.name(named.name())).with("columnList",
                String.join(", ", columns));
        annotation = index.unique() ? annotation.with("unique", true) : annotation;
        String predicate = index.predicate();
        return predicate == null ? annotation : annotation.with("options", "where " + predicate);
    }

    private List<JavaAnnotation> checks(Entity entity) {
        List<JavaAnnotation> checks = new ArrayList<>();
        for (CheckConstraint check : entity.checks()) {
            JavaAnnotation annotation = Annotations.persistence("CheckConstraint");
            Optional<String> name = context.names().check(entity.id(), check.id().value());
            annotation = name.isPresent() ? annotation.with("name", SqlText.name(name.get())) : annotation;
            checks.add(annotation.with("constraint", check.expression()));
        }
        return checks;
    }

    private List<JavaAnnotation> inheritance(Entity entity) {
        return switch (entity.inheritance()) {
            case Inheritance.Standalone standalone -> List.of();
            case Inheritance.Root root -> root(root);
            case Inheritance.Child child -> child(entity, child);
        };
    }

    private static List<JavaAnnotation> root(Inheritance.Root root) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        annotations.add(Annotations.persistence("Inheritance").with("strategy", Annotations.persistenceType("InheritanceType"),
                root.strategy().name()));
        Inheritance.Discriminator discriminator = root.discriminator();
        if (discriminator != null && root.strategy() != Inheritance.Strategy.TABLE_PER_CLASS) {
            JavaAnnotation column = Annotations.persistence("DiscriminatorColumn").with("name", SqlText.name(discriminator.column()));
            if (discriminator.type() != Inheritance.DiscriminatorType.STRING) {
                column = column.with("discriminatorType", Annotations.persistenceType("DiscriminatorType"), discriminator.type().name());
            } else if (discriminator.length() != 31) {
                column = column.with("length", discriminator.length());
            }
            annotations.add(column);
            String value = discriminator.rootValue();
            if (value != null && !root.isAbstract()) {
                annotations.add(Annotations.persistence("DiscriminatorValue").with("value", value));
            }
        }
        return annotations;
    }

    private List<JavaAnnotation> child(Entity entity, Inheritance.Child child) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        boolean joined = context.drawing().hierarchy(entity).map(r -> r.strategy() == Inheritance.Strategy.JOINED).orElse(false);
        if (joined) {
            annotations.addAll(parentKey(entity, child.toParent()));
        }
        String value = child.discriminatorValue();
        if (value != null) {
            annotations.add(Annotations.persistence("DiscriminatorValue").with("value", value));
        }
        return annotations;
    }

    private List<JavaAnnotation> parentKey(Entity entity, ForeignKeySpec toParent) {
        List<JavaAnnotation> annotations = new ArrayList<>(parentKeyColumns(entity));
        if (toParent.enforced() && toParent.onDelete() == ReferentialAction.CASCADE) {
            annotations.add(Annotations.hibernate("OnDelete").with("action", Annotations.hibernateType("OnDeleteAction"), "CASCADE"));
        }
        return annotations;
    }

    private List<JavaAnnotation> parentKeyColumns(Entity entity) {
        List<JavaAnnotation> columns = context.names().toParent(entity.id()).columns().stream()
                .map(join -> Annotations.persistence("PrimaryKeyJoinColumn").with("name", SqlText.name(join.column()))
                        .with("referencedColumnName", SqlText.name(join.references())))
                .toList();
        return columns.size() <= 1 ? columns : List.of(Annotations.persistence("PrimaryKeyJoinColumns").withNested("value", columns));
    }

    /** {@code @SoftDelete} of the owner's own class; its subclasses have it from there. */
    Optional<JavaAnnotation> softDelete(Owner owner) {
        List<Member> members = owner instanceof Entity entity ? context.drawing().written(entity) : owner.members();
        return members.stream().filter(Attribute.class::isInstance).map(Attribute.class::cast)
                .filter(attribute -> context.drawing().isDeletionMark(owner, attribute)).findFirst().map(attribute -> {
                    JavaAnnotation annotation = Annotations.hibernate("SoftDelete");
                    if (attribute.type() instanceof TimestampType) {
                        annotation = annotation.with("strategy", Annotations.hibernateType("SoftDeleteType"), "TIMESTAMP");
                    }
                    return annotation.with("columnName", SqlText.name(column(owner, attribute)));
                });
    }

    private String column(Owner owner, Attribute attribute) {
        Optional<String> inTable = owner instanceof Entity entity ? context.names().column(entity.id(), ColumnId.of(attribute.id()))
                : Optional.empty();
        return inTable.orElseGet(() -> context.names().column(attribute));
    }

    /** References to one object are read in batches by an annotation of the class that they refer to. */
    private Optional<JavaAnnotation> batchSize(Entity entity) {
        return Optional.ofNullable(context.batchSizes().get(entity.id()))
                .map(size -> Annotations.hibernate("BatchSize").with("size", size));
    }
}

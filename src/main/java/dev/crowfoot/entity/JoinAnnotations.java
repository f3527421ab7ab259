package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.entity.DatabaseNames.Join;
import dev.crowfoot.entity.DatabaseNames.Joins;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.JavaAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns and tables that hold relationships. */
final class JoinAnnotations {

    private final Context context;

    JoinAnnotations(Context context) {
        this.context = context;
    }

    /** What holds the relationship, at its owning end. In an embeddable nothing is said: those that embed it do. */
    List<JavaAnnotation> owning(Owner owner, Relationship relationship) {
        return switch (relationship.linkage()) {
            case Linkage.JoinColumns link -> switch (owner) {
                case Entity entity -> columns(entity, relationship, link.foreignKey(), true);
                case Mixin mixin -> context.drawing().allUsers(mixin).stream()
                        .map(user -> columns(user, relationship, link.foreignKey(), false)).filter(found -> !found.isEmpty()).findFirst()
                        .orElse(List.of());
                case dev.crowfoot.design.Embeddable embeddable -> List.of();
            };
            case Linkage.JoinTable link -> List.of(table(relationship, link, false));
        };
    }

    /** The same, where only the inverse end has a field: the columns are in the other table, or the join table is seen from its other side. */
    List<JavaAnnotation> fromInverse(Entity owner, Relationship relationship) {
        return switch (relationship.linkage()) {
            case Linkage.JoinColumns link -> columns(owner, relationship, link.foreignKey(), true);
            case Linkage.JoinTable link -> List.of(table(relationship, link, true));
        };
    }

    /**
     * Whether the inverse end says the join table itself, as one that is not written from there. Hibernate 7.4 fails an assertion of its own
     * ({@code MappingModelCreationHelper.getPropertyOrder}) on a one-to-one that is mapped by an owner whose key has several columns.
     */
    boolean isReadFromInverse(Relationship relationship) {
        return relationship.cardinality() == Relationship.Cardinality.ONE_TO_ONE && relationship.linkage() instanceof Linkage.JoinTable
                && context.names().toOwner(relationship.id()).columns().size() > 1;
    }

    /** What the class at the inverse end says of such a table. */
    JavaAnnotation notWritten(Relationship relationship) {
        return Annotations.hibernate("SecondaryRow")
                .with("table", SqlText.name(String.valueOf(context.names().joinTable(relationship.id()).name()))).with("owned", false);
    }

    private List<JavaAnnotation> columns(Entity entity, Relationship relationship, ForeignKeySpec spec, boolean withName) {
        Joins joins = context.names().foreignKey(entity.id(), ColumnId.of(relationship.id()));
        Set<String> shared = shared(entity, spec);
        boolean several = joins.columns().size() > 1;
        long sharedHere = joins.columns().stream().filter(j -> shared.contains(j.column())).count();
        List<JavaAnnotation> columns = new ArrayList<>();
        for (int i = 0; i < joins.columns().size(); i++) {
            Join join = joins.columns().get(i);
            JavaAnnotation column = column(join, relationship, several || !toKey(relationship, spec), shared.contains(join.column()));
            JavaAnnotation typed = ofItsType(column, joins, spec, i);
            columns.add(
                    toKey(relationship, spec) ? referring(typed, relationship, i, context.drawing().isKey(entity, relationship)) : typed);
        }
        Optional<JavaAnnotation> foreignKey = withName ? foreignKey(joins, spec, ForeignKeyOptions.ofReference(spec)) : Optional.empty();
        if (withName) {
            note(entity, relationship, spec);
        }
        if (sharedHere > 0 && sharedHere < columns.size()) {
            return List.of(mixed(joins, columns, shared));
        }
        return joined(columns, foreignKey);
    }

    /** Hibernate takes the type of what is referred to, and finds another when it validates. */
    private JavaAnnotation ofItsType(JavaAnnotation column, Joins joins, ForeignKeySpec spec, int at) {
        return spec.columns().size() != joins.columns().size() ? column
                : Optional.ofNullable(spec.columns().get(at).type()).flatMap(context.types()::numberName)
                        .map(name -> column.with("columnDefinition", name)).orElse(column);
    }

    private JavaAnnotation referring(JavaAnnotation column, Relationship relationship, int at, boolean key) {
        List<Member> other = context.design().entity(relationship.target()).map(context.drawing()::keyMembers).orElse(List.of());
        return at < other.size() && other.stream().allMatch(Attribute.class::isInstance) && other.get(at) instanceof Attribute attribute
                ? context.types().referringName(attribute.type(), key).map(name -> column.with("columnDefinition", name)).orElse(column)
                : column;
    }

    private void note(Entity entity, Relationship relationship, ForeignKeySpec spec) {
        if (spec.enforced() && (spec.matchFull() || !spec.setOnDelete().isEmpty() || !spec.validated())) {
            context.note(entity.id(), relationship.id(), relationship.name()
                    + " does not say in Java what only PostgreSQL has of its foreign key "
                    + "(match full, the columns that are set on delete, not valid), because no annotation can; the database has it");
        }
    }

    private boolean toKey(Relationship relationship, ForeignKeySpec spec) {
        return context.design().entity(relationship.target())
                .map(target -> spec.columns().stream().allMatch(c -> context.drawing().key(target).columns().stream()
                        .anyMatch(k -> c.references().isWithin(k))))
                .orElse(true);
    }

    private Set<String> shared(Entity entity, ForeignKeySpec spec) {
        return spec.columns().stream().map(JoinColumn::shares).filter(s -> s != null)
                .flatMap(s -> context.names().column(entity.id(), ColumnId.of(s)).stream()).collect(Collectors.toSet());
    }

    private static JavaAnnotation column(Join join, Relationship relationship, boolean named, boolean shared) {
        JavaAnnotation column = Annotations.persistence("JoinColumn").with("name", SqlText.name(join.column()));
        column = named ? column.with("referencedColumnName", SqlText.name(join.references())) : column;
        column = relationship.optional() ? column : column.with("nullable", false);
        column = SqlText.commented(column, join.comment().orElse(null));
        return shared ? column.with("insertable", false).with("updatable", false) : column;
    }

    /**
     * Hibernate refuses a foreign key of which only some columns are written. The shared ones are stated as formulas, which are never
     * written.
     */
    private static JavaAnnotation mixed(Joins joins, List<JavaAnnotation> columns, Set<String> shared) {
        List<JavaAnnotation> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Join join = joins.columns().get(i);
            JavaAnnotation part = Annotations.hibernate("JoinColumnOrFormula");
            if (shared.contains(join.column())) {
                parts.add(part.with("formula", new AnnotationValue.Nested(Annotations.hibernate("JoinFormula")
                        .with("value", SqlText.name(join.column())).with("referencedColumnName", SqlText.name(join.references())))));
            } else {
                parts.add(part.with("column", new AnnotationValue.Nested(columns.get(i))));
            }
        }
        return Annotations.hibernate("JoinColumnsOrFormulas").withNested("value", parts);
    }

    private static Optional<JavaAnnotation> foreignKey(Joins joins, ForeignKeySpec spec, String options) {
        if (!spec.enforced()) {
            return Optional.of(
                    Annotations.persistence("ForeignKey").with("value", Annotations.persistenceType("ConstraintMode"), "NO_CONSTRAINT"));
        }
        return joins.name().map(name -> Annotations.persistence("ForeignKey").with("name", SqlText.name(name)))
                .map(key -> options.isEmpty() ? key : key.with("options", options));
    }

    /** One {@code @JoinColumn}, or several in {@code @JoinColumns}, with the foreign key said once. */
    private static List<JavaAnnotation> joined(List<JavaAnnotation> columns, Optional<JavaAnnotation> foreignKey) {
        if (columns.isEmpty()) {
            return List.of();
        }
        if (columns.size() == 1) {
            JavaAnnotation only = columns.getFirst();
            return List.of(foreignKey.map(key -> only.with("foreignKey", new AnnotationValue.Nested(key))).orElse(only));
        }
        JavaAnnotation all = Annotations.persistence("JoinColumns").withNested("value", columns);
        return List.of(foreignKey.map(key -> all.with("foreignKey", new AnnotationValue.Nested(key))).orElse(all));
    }

    private JavaAnnotation table(Relationship relationship, Linkage.JoinTable link, boolean swapped) {
        Joins here = swapped ? context.names().toTarget(relationship.id()) : context.names().toOwner(relationship.id());
        Joins there = swapped ? context.names().toOwner(relationship.id()) : context.names().toTarget(relationship.id());
        ForeignKeySpec hereSpec = swapped ? link.toTarget() : link.toOwner();
        ForeignKeySpec thereSpec = swapped ? link.toOwner() : link.toTarget();
        JavaAnnotation table = SqlText.named(Annotations.persistence("JoinTable"), context.names().joinTable(relationship.id()));
        table = table.withNested("joinColumns", tableColumns(here, hereSpec));
        table = with(table, "foreignKey", foreignKey(here, hereSpec, ForeignKeyOptions.inJoinTable(hereSpec)));
        table = table.withNested("inverseJoinColumns", tableColumns(there, thereSpec));
        table = with(table, "inverseForeignKey", foreignKey(there, thereSpec, ForeignKeyOptions.inJoinTable(thereSpec)));
        table = table.withNested("indexes", ClassAnnotations.foreignKeyIndexes(context.names().foreignKeyIndexes(relationship.id())));
        return SqlText.commented(table, link.comment() == null ? relationship.comment() : link.comment());
    }

    private static JavaAnnotation with(JavaAnnotation table, String element, Optional<JavaAnnotation> foreignKey) {
        return foreignKey.map(key -> table.with(element, new AnnotationValue.Nested(key))).orElse(table);
    }

    private List<JavaAnnotation> tableColumns(Joins joins, ForeignKeySpec spec) {
        boolean several = joins.columns().size() > 1;
        List<JavaAnnotation> columns = new ArrayList<>();
        for (int i = 0; i < joins.columns().size(); i++) {
            Join join = joins.columns().get(i);
            JavaAnnotation column = Annotations.persistence("JoinColumn").with("name", SqlText.name(join.column()));
            column = several ? column.with("referencedColumnName", SqlText.name(join.references())) : column;
            columns.add(ofItsType(SqlText.commented(column, join.comment().orElse(null)), joins, spec, i));
        }
        return columns;
    }

    /** The columns by which a relationship of an embeddable is held in the table of an entity. */
    List<JavaAnnotation> overriding(Entity entity, ColumnId path, Relationship relationship) {
        boolean several = context.names().foreignKey(entity.id(), path).columns().size() > 1;
        return context.names().foreignKey(entity.id(), path).columns().stream().map(j -> column(j, relationship, several, false)).toList();
    }
}

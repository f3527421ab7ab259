package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.mapping.Columns;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.mapping.Naming;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The names that things get where none is given, to be shown in their empty fields. */
final class ByConvention {

    private final Design design;
    private final Naming naming;
    private final ColumnChoices choices;

    private ByConvention(Design design) {
        this.design = design;
        this.naming = new Naming(design.conventions().naming());
        this.choices = new ColumnChoices(design);
    }

    static ByConvention of(Context context) {
        return new ByConvention(context.design());
    }

    String table(Entity entity) {
        return naming.table(entity.name());
    }

    String column(Attribute attribute) {
        return column(attribute.name());
    }

    String column(String field) {
        return naming.column(field);
    }

    /** Empty for a mixin's key, whose name differs from table to table. */
    String primaryKey(Owner owner) {
        return owner instanceof Entity entity ? naming.primaryKey(tableName(entity)) : "";
    }

    String unique(Entity entity, UniqueConstraint unique) {
        return naming.unique(tableName(entity), columns(entity, unique.columns()));
    }

    String check(Entity entity, CheckConstraint check) {
        return naming.check(tableName(entity), String.valueOf(entity.checks().indexOf(check) + 1));
    }

    /** The check that keeps an enum's column to the constants; empty for a mixin's, whose name differs from table to table. */
    String enumCheck(Owner owner, Attribute attribute) {
        String column = Objects.requireNonNullElseGet(attribute.column().name(), () -> column(attribute));
        return owner instanceof Entity entity ? naming.check(tableName(entity), column) : "";
    }

    String index(Entity entity, Index index) {
        List<String> columns = index.parts().stream().map(p -> switch (p.source()) {
            case IndexPart.Column(ColumnId column) -> columns(entity, List.of(column)).getFirst();
            case IndexPart.Expression _ -> "expr";
        }).toList();
        return naming.index(tableName(entity), columns);
    }

    String enumType(EnumType type) {
        return naming.enumType(type.name());
    }

    String joinTable(Owner owner, Relationship relationship) {
        return naming.joinTable(owner.name(), relationship.name());
    }

    String joinTableKey(Owner owner, Relationship relationship, Linkage.JoinTable table) {
        return naming.primaryKey(Objects.requireNonNullElseGet(table.table().name(), () -> joinTable(owner, relationship)));
    }

    /** A foreign key's column for the referenced one, whose field is given. */
    String foreignKeyColumn(Relationship relationship, String referenced) {
        return naming.foreignKeyColumn(relationship.name(), naming.column(referenced));
    }

    /** A join table's column for the referenced one, whose field is given. */
    String joinTableColumn(Optional<Entity> to, String referenced) {
        return to.map(e -> naming.joinTableColumn(e.name(), naming.column(referenced))).orElse("");
    }

    String foreignKey(Owner owner, Relationship relationship) {
        if (!(owner instanceof Entity entity)) {
            return "";
        }
        List<String> columns = columns(entity, List.of(ColumnId.of(relationship.id())));
        return naming.foreignKey(tableName(entity), columns, design.entity(relationship.target()).map(this::tableName).orElse("?"));
    }

    /** The foreign key of a joined child to its parent's table. */
    String toParent(Entity child, Entity parent) {
        Columns columns = new Columns(design);
        List<String> key = columns.ofTable(child).stream().filter(MappedColumn::key).map(MappedColumn::name).toList();
        return naming.foreignKey(tableName(child), key, columns.table(parent).name());
    }

    /** A column of a joined child's key: called as the one of its parent. */
    String toParentColumn(Entity parent, ColumnId referenced) {
        return new Columns(design).ofTable(parent).stream().filter(c -> c.id().equals(referenced)).map(MappedColumn::name).findFirst()
                .orElse("");
    }

    private String tableName(Entity entity) {
        return Objects.requireNonNullElseGet(entity.table().name(), () -> table(entity));
    }

    private List<String> columns(Entity entity, List<ColumnId> columns) {
        return choices.options(entity, columns).stream()
                .map(o -> naming.column(o.text().replace('.', '_')) + (isReference(entity, o.key()) ? "_id" : "")).toList();
    }

    private static boolean isReference(Entity entity, String key) {
        return entity.members().stream().anyMatch(m -> m instanceof Relationship && m.id().value().equals(key));
    }
}

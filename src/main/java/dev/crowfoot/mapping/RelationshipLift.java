package dev.crowfoot.mapping;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.mapping.type.AttributeTypes;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the foreign keys of a table as relationships. */
final class RelationshipLift {

    private final Lifting lifting;
    private final TableShape shape;
    private final RelationshipFields fields;
    private final AttributeTypes types;
    private final ConstraintLift constraints;

    RelationshipLift(Lifting lifting, TableShape shape, RelationshipFields fields, AttributeTypes types, ConstraintLift constraints) {
        this.lifting = lifting;
        this.shape = shape;
        this.fields = fields;
        this.types = types;
        this.constraints = constraints;
    }

    Relationship relationship(ForeignKey foreignKey) {
        Table table = shape.table();
        TableShape target = lifting.shape(foreignKey.references());
        String field = fields.of(foreignKey);
        List<JoinColumn> columns = new ArrayList<>();
        for (int i = 0; i < foreignKey.columns().size(); i++) {
            columns.add(join(foreignKey, foreignKey.columns().get(i), target, foreignKey.referencedColumns().get(i), field));
        }
        String usual = lifting.naming().foreignKey(table.name().name(), foreignKey.columns(), foreignKey.references().name());
        ForeignKeySpec spec = spec(foreignKey, TableLift.said(lifting.interpretation(), table.name(), foreignKey.name(), usual),
                isPlain(columns, target) ? List.of() : columns, constraints.isIndexed(foreignKey))
                .withSetOnDelete(lifting.columnIds(shape, foreignKey.setOnDelete()));
        List<String> own = shape.ownColumns(foreignKey);
        boolean optional = (own.isEmpty() ? foreignKey.columns() : own).stream().map(c -> table.column(c).orElseThrow())
                .anyMatch(Column::nullable);
        return new Relationship(Objects.requireNonNull(shape.relationships().get(foreignKey.name())), target.id(),
                constraints.isOneToOne(foreignKey) ? Cardinality.ONE_TO_ONE : Cardinality.MANY_TO_ONE, optional,
                new Linkage.JoinColumns(spec), RelationshipEnd.named(field), RelationshipEnd.NONE, null);
    }

    static ForeignKeySpec spec(ForeignKey foreignKey, @Nullable String name, List<JoinColumn> columns,
            boolean indexed) {
        return new ForeignKeySpec(name, columns, ReferentialAction.valueOf(foreignKey.onDelete().name()),
                ReferentialAction.valueOf(foreignKey.onUpdate().name()), List.of(), foreignKey.matchFull(),
                Deferrability.valueOf(foreignKey.deferrability().name()), foreignKey.validated(), indexed, true, foreignKey.comment());
    }

    /** Whether the columns are those to the whole key in its order, of which nothing is to be said. */
    private boolean isPlain(List<JoinColumn> columns, TableShape target) {
        Table table = target.table();
        List<ColumnId> key = table.primaryKey() == null ? List.of() : lifting.columnIds(target, table.primaryKey().columns());
        return columns.equals(key.stream().map(id -> new JoinColumn(id, null, null, null, null, null)).toList());
    }

    private JoinColumn join(ForeignKey foreignKey, String name, TableShape target, String referenced, String field) {
        ColumnId references = lifting.columnId(target, referenced);
        if (!shape.isOwn(foreignKey, name)) {
            return new JoinColumn(references, null, shape.attributes().get(name), null, null, null);
        }
        Column column = shape.table().column(name).orElseThrow();
        Column other = target.table().column(referenced).orElseThrow();
        String usual = lifting.naming().foreignKeyColumn(field, referenced);
        AttributeType type = column.type().equals(other.type()) ? null : types.of(column.type());
        DefaultValue value = column.defaultExpression() == null ? null : DefaultValue.expression(column.defaultExpression());
        return new JoinColumn(references, TableLift.said(lifting.interpretation(), shape.table().name(), name, usual), null, type, value,
                column.comment());
    }
}

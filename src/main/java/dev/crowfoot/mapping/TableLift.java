package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.mapping.type.AttributeTypes;
import dev.crowfoot.mapping.type.Literals;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws a table as an entity. */
final class TableLift {

    private final Lifting lifting;
    private final AttributeTypes types;
    private final Literals literals;

    TableLift(Lifting lifting) {
        this.lifting = lifting;
        this.types = new AttributeTypes(lifting.target(), lifting.enums()::id);
        this.literals = new Literals(lifting.target(), lifting.enums()::stored);
    }

    Entity entity(TableShape shape) {
        Table table = shape.table();
        Map<String, AttributeType> enumTypes = new HashMap<>();
        Set<Check> taken = enumChecks(shape, enumTypes);
        ConstraintLift constraints = new ConstraintLift(lifting, shape);
        List<Member> members = members(shape, enumTypes, constraints);
        return new Entity(shape.id(), lifting.className(table.name()), tableName(table), table.comment(), List.of(), Inheritance.NONE,
                key(shape), false, members, constraints.uniques(), checks(table, taken), constraints.indexes(), table.partitionBy());
    }

    private TableName tableName(Table table) {
        QualifiedName name = table.name();
        String said = said(name, name.name(), lifting.naming().table(lifting.className(name)));
        return new TableName(name.schema(), said);
    }

    /** The name where the conventions would give another, or where everything is said; else null. */
    private @Nullable String said(QualifiedName table, String name, String convention) {
        return said(lifting.interpretation(), table, name, convention);
    }

    static @Nullable String said(Interpretation interpretation, QualifiedName table, String name, String convention) {
        return interpretation.saysNames(table) || !name.equals(convention) ? name : null;
    }

    /** Finds columns that are enums by a check, which then is not drawn by itself. */
    private Set<Check> enumChecks(TableShape shape, Map<String, AttributeType> enumTypes) {
        Table table = shape.table();
        Set<Check> taken = new HashSet<>();
        if (lifting.interpretation().saysNames(table.name())) {
            return taken;
        }
        for (Column column : table.columns()) {
            String usual = lifting.naming().check(table.name().name(), column.name());
            for (Check check : shape.own().containsKey(column.name()) ? List.<Check>of() : table.checks()) {
                if (check.name().equals(usual) && check.comment() == null && check.inherited() && check.validated()) {
                    lifting.enums().checked(column.type(), lifting.className(table.name()), column.name(), check.expression())
                            .ifPresent(id -> {
                                enumTypes.put(column.name(), new EnumRef(id));
                                taken.add(check);
                            });
                }
            }
        }
        return taken;
    }

    private List<CheckConstraint> checks(Table table, Set<Check> taken) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (Check check : table.checks()) {
            if (!taken.contains(check)) {
                String usual = lifting.naming().check(table.name().name(), Integer.toString(checks.size() + 1));
                checks.add(new CheckConstraint(new CheckId(lifting.options().ids().get()), said(table.name(), check.name(), usual),
                        check.expression(), check.inherited(), check.validated(), check.comment()));
            }
        }
        return checks;
    }

    private Key key(TableShape shape) {
        PrimaryKey key = shape.table().primaryKey();
        if (key == null) {
            return Key.NONE;
        }
        String usual = lifting.naming().primaryKey(shape.table().name().name());
        return new Key(said(shape.table().name(), key.name(), usual), keyColumns(shape, key.columns()),
                lifting.columnIds(shape, key.include()), Key.CompositeStyle.ID_CLASS,
                Deferrability.valueOf(key.deferrability().name()), key.comment());
    }

    /** The columns of the key; a relationship whose columns all stand there together is named itself. */
    private List<ColumnId> keyColumns(TableShape shape, List<String> columns) {
        List<ColumnId> ids = new ArrayList<>();
        int at = 0;
        while (at < columns.size()) {
            ForeignKey foreignKey = shape.own().get(columns.get(at));
            List<String> all = foreignKey == null ? List.of() : foreignKey.columns();
            boolean whole = foreignKey != null && shape.ownColumns(foreignKey).equals(all) && at + all.size() <= columns.size()
                    && columns.subList(at, at + all.size()).equals(all);
            ids.add(whole && foreignKey != null ? ColumnId.of(Objects.requireNonNull(shape.relationships().get(foreignKey.name())))
                    : lifting.columnId(shape, columns.get(at)));
            at += whole ? all.size() : 1;
        }
        return ids;
    }

    private List<Member> members(TableShape shape, Map<String, AttributeType> enumTypes, ConstraintLift constraints) {
        LiftedNames names = new LiftedNames();
        RelationshipLift relationships = new RelationshipLift(lifting, shape, names, types, constraints);
        List<Member> members = new ArrayList<>();
        Set<RelationshipId> drawn = new HashSet<>();
        for (Column column : shape.table().columns()) {
            ForeignKey foreignKey = shape.own().get(column.name());
            if (foreignKey == null) {
                members.add(attribute(shape, column, enumTypes, names, constraints));
            } else if (drawn.add(Objects.requireNonNull(shape.relationships().get(foreignKey.name())))) {
                members.add(relationships.relationship(foreignKey));
            }
        }
        for (ForeignKey foreignKey : shape.foreignKeys()) {
            if (drawn.add(Objects.requireNonNull(shape.relationships().get(foreignKey.name())))) {
                members.add(relationships.relationship(foreignKey));
            }
        }
        return members;
    }

    private Attribute attribute(TableShape shape, Column column, Map<String, AttributeType> enumTypes, LiftedNames names,
            ConstraintLift constraints) {
        QualifiedName table = shape.table().name();
        String field = names.field(column.name());
        AttributeType type = enumTypes.getOrDefault(column.name(), type(table, column));
        ColumnSpec.Generated generated = column.generated() == null ? null
                : new ColumnSpec.Generated(column.generated().expression(), column.generated().stored());
        ColumnSpec spec = new ColumnSpec(said(table, column.name(), lifting.naming().column(field)), column.nullable(),
                constraints.isUnique(column.name()), defaultValue(column.defaultExpression(), type), generated, true, true,
                column.collation());
        ValueGeneration generation = column.identity() == null ? ValueGeneration.ASSIGNED
                : new ValueGeneration.Identity(column.identity().always(), Lifting.options(column.identity().options()));
        return new Attribute(Objects.requireNonNull(shape.attributes().get(column.name())), field, type, spec, generation,
                AttributeRole.PLAIN, JavaSpec.PLAIN, column.comment());
    }

    private AttributeType type(QualifiedName table, Column column) {
        Optional<AttributeType> inline = lifting.interpretation().isLiteral(table) || column.type().dimensions() > 0 ? Optional.empty()
                : lifting.enums().inline(column.type(), lifting.className(table), column.name()).map(EnumRef::new);
        return inline.orElseGet(() -> types.of(column.type()));
    }

    /** A literal where one gives exactly this, else the expression. */
    private @Nullable DefaultValue defaultValue(@Nullable String expression, AttributeType type) {
        if (expression == null) {
            return null;
        }
        boolean quoted = expression.length() >= 2 && expression.startsWith("'") && expression.endsWith("'");
        String text = quoted ? expression.substring(1, expression.length() - 1).replace("''", "'") : expression;
        DefaultValue literal = DefaultValue.literal(text);
        return literals.sql(literal, type).equals(expression) ? literal : DefaultValue.expression(expression);
    }
}

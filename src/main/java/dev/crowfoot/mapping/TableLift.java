package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.check.LiteralValues;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws a table as an entity. */
final class TableLift {

    private final Lifting lifting;
    private final AttributeTypes types;
    private final Literals literals;

    TableLift(Lifting lifting) {
        this.lifting = lifting;
        this.types = new AttributeTypes(lifting.target(), lifting.enums()::drawnAs);
        this.literals = new Literals(lifting.target(), lifting.enums()::stored);
    }

    Entity entity(TableShape shape) {
        Table table = shape.table();
        Map<String, AttributeType> enumTypes = new HashMap<>();
        Map<String, Check> taken = enumChecks(shape, enumTypes);
        ConstraintLift constraints = new ConstraintLift(lifting, shape);
        List<Member> members = members(shape, enumTypes, taken, constraints);
        return new Entity(shape.id(), lifting.className(table.name()), tableName(table), table.comment(), List.of(), Inheritance.NONE,
                key(shape), false, members, constraints.uniques(), checks(table, new HashSet<>(taken.values())), constraints.indexes(),
                table.partitionBy(), new TreeMap<>());
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
    private Map<String, Check> enumChecks(TableShape shape, Map<String, AttributeType> enumTypes) {
        Table table = shape.table();
        Map<String, Check> taken = new HashMap<>();
        if (lifting.interpretation().isLiteral(table.name())) {
            return taken;
        }
        for (Column column : table.columns()) {
            for (Check check : shape.own().containsKey(column.name()) ? List.<Check>of() : table.checks()) {
                boolean plain = check.comment() == null && check.inherited() && check.validated();
                if (plain && !taken.containsKey(column.name())) {
                    lifting.enums().checked(types.of(column.type()), lifting.className(table.name()), column.name(), check.expression(),
                            () -> lifting.reads(Reading.Kind.ENUM, table.name(), column.name()))
                            .ifPresent(type -> {
                                enumTypes.put(column.name(), type);
                                taken.put(column.name(), check);
                            });
                }
            }
        }
        return taken;
    }

    /** The name of the check of an enum where the conventions would give another. */
    private @Nullable String checkName(QualifiedName table, String column, @Nullable Check check) {
        return check == null ? null : said(table, check.name(), lifting.naming().check(table.name(), column));
    }

    private List<CheckConstraint> checks(Table table, Set<Check> taken) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (Check check : table.checks()) {
            if (!taken.contains(check)) {
                checks.add(new CheckConstraint(new CheckId(lifting.options().ids().get()), check.name(), check.expression(),
                        check.inherited(), check.validated(), check.comment()));
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

    private List<Member> members(TableShape shape, Map<String, AttributeType> enumTypes, Map<String, Check> enumChecks,
            ConstraintLift constraints) {
        LiftedNames names = new LiftedNames();
        Map<String, String> fields = new HashMap<>();
        shape.table().columns().stream().map(Column::name).filter(c -> !shape.own().containsKey(c))
                .forEach(c -> fields.put(c, names.field(c)));
        RelationshipLift relationships =
                new RelationshipLift(lifting, shape, new RelationshipFields(lifting, shape, names), types, constraints);
        List<Member> members = new ArrayList<>();
        Set<RelationshipId> drawn = new HashSet<>();
        for (Column column : shape.table().columns()) {
            ForeignKey foreignKey = shape.own().get(column.name());
            if (foreignKey == null) {
                Attribute attribute = attribute(shape, column, enumTypes, Objects.requireNonNull(fields.get(column.name())), constraints);
                String check = checkName(shape.table().name(), column.name(), enumChecks.get(column.name()));
                members.add(attribute.withColumn(attribute.column().withCheck(check)));
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

    private Attribute attribute(TableShape shape, Column column, Map<String, AttributeType> enumTypes, String field,
            ConstraintLift constraints) {
        QualifiedName table = shape.table().name();
        AttributeType type = enumTypes.getOrDefault(column.name(), type(table, column));
        ColumnSpec.Generated generated = column.generated() == null ? null
                : new ColumnSpec.Generated(column.generated().expression(), column.generated().stored());
        ColumnSpec spec = new ColumnSpec(said(table, column.name(), lifting.naming().column(field)), column.nullable(),
                constraints.isUnique(column.name()), defaultValue(column.defaultExpression(), type), generated, true, true,
                column.collation(), null);
        return new Attribute(Objects.requireNonNull(shape.attributes().get(column.name())), field, type, spec, generation(shape, column),
                AttributeRole.PLAIN, JavaSpec.PLAIN, column.comment());
    }

    private ValueGeneration generation(TableShape shape, Column column) {
        if (column.identity() != null) {
            return new ValueGeneration.Identity(column.identity().always(), Lifting.options(column.identity().options()));
        }
        PrimaryKey key = shape.table().primaryKey();
        boolean alone = key != null && key.columns().equals(List.of(column.name()));
        return alone ? lifting.sequences().of(shape.table(), column).<ValueGeneration>map(ValueGeneration.FromSequence::new)
                .orElse(ValueGeneration.ASSIGNED) : ValueGeneration.ASSIGNED;
    }

    private AttributeType type(QualifiedName table, Column column) {
        Optional<AttributeType> inline = lifting.interpretation().isLiteral(table) || column.type().dimensions() > 0 ? Optional.empty()
                : lifting.enums().inline(column.type(), lifting.className(table), column.name(),
                        () -> lifting.reads(Reading.Kind.NATIVE_ENUM, table, column.name())).map(EnumRef::new);
        return inline.orElseGet(() -> types.of(column.type()));
    }

    /** A literal where one gives exactly this, else the expression; so is what a database takes and a drawing does not, such as {@code 'infinity'}. */
    private @Nullable DefaultValue defaultValue(@Nullable String expression, AttributeType type) {
        if (expression == null) {
            return null;
        }
        boolean quoted = expression.length() >= 2 && expression.startsWith("'") && expression.endsWith("'");
        String text = quoted ? expression.substring(1, expression.length() - 1).replace("''", "'") : expression;
        DefaultValue literal = DefaultValue.literal(text);
        boolean value = literals.sql(literal, type).equals(expression) && LiteralValues.refusal(text, type, Design.EMPTY) == null;
        return value ? literal : DefaultValue.expression(expression);
    }
}

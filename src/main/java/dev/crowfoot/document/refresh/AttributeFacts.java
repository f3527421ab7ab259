package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.type.Literals;
import dev.crowfoot.mapping.type.StoredEnum;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an attribute says of its column, after the column; what it says to Java alone stays. */
final class AttributeFacts {

    private final Work work;

    AttributeFacts(Work work) {
        this.work = work;
    }

    /** A new attribute of a column. */
    Attribute made(Entity entity, Table table, AttributeId id, String field, Column goal) {
        Attribute plain = Attribute.of(id, field, type(entity.name(), goal, null));
        Attribute full = plain.withColumn(plain.column().withNullable(goal.nullable()).withCollation(goal.collation())
                .withGenerated(generated(goal)).withDefaultValue(value(goal.defaultExpression(), plain.type())))
                .withComment(goal.comment());
        Attribute generated = full.withColumn(full.column().withName(name(field, goal)));
        return goal.identity() == null ? generated : generated.withGeneration(identity(goal.identity()));
    }

    /** The attribute with what differs between the two columns. */
    Attribute changed(Entity entity, Attribute attribute, Column now, Column goal) {
        Attribute changed = attribute;
        if (!now.type().equals(goal.type())) {
            changed = changed.withType(type(entity.name(), goal, attribute.type()));
        }
        if (!Objects.equals(now.identity(), goal.identity())) {
            changed = changed.withGeneration(goal.identity() == null ? ValueGeneration.ASSIGNED : identity(goal.identity()));
        }
        if (!Objects.equals(now.comment(), goal.comment())) {
            changed = changed.withComment(goal.comment());
        }
        return spec(changed, now, goal);
    }

    private Attribute spec(Attribute attribute, Column now, Column goal) {
        ColumnSpec spec = attribute.column();
        Attribute changed = attribute;
        if (!now.name().equals(goal.name())) {
            spec = spec.withName(name(attribute.name(), goal));
        }
        if (now.nullable() != goal.nullable()) {
            spec = spec.withNullable(goal.nullable());
            // a version or a flag of soft deletion always has a value
            changed = work.pass() > 0 && goal.nullable() ? changed.withRole(AttributeRole.PLAIN) : changed;
        }
        if (!SqlText.same(now.defaultExpression(), goal.defaultExpression())) {
            spec = spec.withDefaultValue(value(goal.defaultExpression(), attribute.type()));
            changed = work.pass() > 0 && goal.defaultExpression() == null ? changed.withRole(AttributeRole.PLAIN) : changed;
        }
        if (!Objects.equals(now.generated(), goal.generated())) {
            spec = spec.withGenerated(generated(goal));
        }
        if (!Objects.equals(now.collation(), goal.collation())) {
            spec = spec.withCollation(goal.collation());
        }
        return changed.withColumn(spec);
    }

    private @Nullable String name(String field, Column goal) {
        return work.naming().column(field).equals(goal.name()) ? null : goal.name();
    }

    private static ColumnSpec.@Nullable Generated generated(Column goal) {
        return goal.generated() == null ? null : new ColumnSpec.Generated(goal.generated().expression(), goal.generated().stored());
    }

    private static ValueGeneration identity(Column.Identity identity) {
        return new ValueGeneration.Identity(identity.always(), SequenceWork.options(identity.options()));
    }

    /** A literal where one gives exactly this, else the expression. */
    @Nullable
    DefaultValue value(@Nullable String expression, AttributeType type) {
        if (expression == null) {
            return null;
        }
        boolean quoted = expression.length() >= 2 && expression.startsWith("'") && expression.endsWith("'");
        String text = quoted ? expression.substring(1, expression.length() - 1).replace("''", "'") : expression;
        DefaultValue literal = DefaultValue.literal(text);
        Literals literals = new Literals(work.target(), this::stored);
        return literals.sql(literal, type).equals(expression) ? literal : DefaultValue.expression(expression);
    }

    private Optional<StoredEnum> stored(EnumTypeId id) {
        EnumType type = work.design().enums().get(id);
        return Optional.ofNullable(type).map(t -> new StoredEnum(t, QualifiedName.of(t.name())));
    }

    /** The drawn type; H2 says the constants of an enum in each column. */
    AttributeType type(String className, Column goal, @Nullable AttributeType before) {
        SqlType type = goal.type();
        boolean inline = work.target() == Target.H2 && type.name().equals("enum") && !type.userDefined() && type.dimensions() == 0;
        List<String> texts = inline ? type.arguments().stream().map(AttributeFacts::unquoted).toList() : List.of();
        if (texts.isEmpty() || texts.stream().anyMatch(String::isEmpty)) {
            return work.types().of(type);
        }
        Optional<EnumType> same =
                work.nativeEnums().stream().filter(e -> e.constants().stream().map(c -> c.databaseValue()).toList().equals(texts))
                        .findFirst();
        return new EnumRef(same.map(EnumType::id).orElseGet(() -> inline(className, goal.name(), texts, before)));
    }

    /** The enum of the attribute with other constants if nothing else is of it, else a new one. */
    private EnumTypeId inline(String className, String column, List<String> texts, @Nullable AttributeType before) {
        TypeWork enums = new TypeWork(work);
        EnumType known = before instanceof EnumRef(EnumTypeId id, _) ? work.design().enums().get(id) : null;
        if (known != null && known.storage() == Storage.NATIVE && users(known.id()) == 1) {
            work.apply(new Edit.ChangeEnum(enums.withTexts(known, texts)));
            return known.id();
        }
        String name = enums.classNames().className(className + "_" + column, true);
        EnumType made = new EnumType(new EnumTypeId(work.newId()), name, Storage.NATIVE, TableName.BY_CONVENTION, List.of(), null);
        work.apply(new Edit.AddEnum(enums.withTexts(made, texts)));
        return made.id();
    }

    /** How many attributes are of that enum. */
    long users(EnumTypeId id) {
        return work.design().owners().flatMap(o -> o.members().stream())
                .filter(m -> m instanceof Attribute a && a.type() instanceof EnumRef(EnumTypeId used, _) && used.equals(id)).count();
    }

    private static String unquoted(String literal) {
        boolean quoted = literal.length() >= 2 && literal.startsWith("'") && literal.endsWith("'");
        return quoted ? literal.substring(1, literal.length() - 1).replace("''", "'") : literal;
    }
}

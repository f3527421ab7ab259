package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.mapping.type.ColumnType;
import dev.crowfoot.mapping.type.StoredEnum;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.schema.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the columns of one target. */
final class ColumnDerivation {

    private static final DefaultValue NOT_DELETED = DefaultValue.literal("false");

    private final TargetSide side;
    private final Reads reads;
    private final Notes notes;

    ColumnDerivation(TargetSide side, Reads reads, Notes notes) {
        this.side = side;
        this.reads = reads;
        this.notes = notes;
    }

    /** The column of an attribute, or of a foreign key. */
    Column column(Entity entity, MappedColumn mapped) {
        SqlType type = type(entity, mapped);
        Attribute attribute = mapped.attribute();
        return attribute == null ? foreignKeyColumn(mapped, type) : attributeColumn(entity, mapped, attribute, type);
    }

    private SqlType type(Entity entity, MappedColumn mapped) {
        ColumnType type = side.type(mapped.type());
        if (type.substituted() != null) {
            notes.add(entity, mapped.member().id(), mapped.member().name(), type.substituted());
        }
        return type.type();
    }

    private Column foreignKeyColumn(MappedColumn mapped, SqlType type) {
        JoinColumn join = mapped.join();
        DefaultValue value = join == null ? null : join.defaultValue();
        String comment = join == null || join.comment() == null ? mapped.member().comment() : join.comment();
        return new Column(new ElementId(mapped.id().value()), side.name(mapped.name()), type, mapped.nullable(), sql(value, mapped.type()),
                null, null, null, comment, null);
    }

    private Column attributeColumn(Entity entity, MappedColumn mapped, Attribute attribute, SqlType type) {
        ColumnSpec spec = attribute.column();
        Column.Generated generated = generated(entity, attribute, spec.generated());
        Column.Identity identity = generated == null ? identity(attribute, type) : null;
        DefaultValue value = generated != null || identity != null ? null : defaultOf(attribute);
        return new Column(new ElementId(mapped.id().value()), side.name(mapped.name()), type, mapped.nullable(),
                sql(value, mapped.type()), identity, generated, collation(entity, attribute, spec.collation()), attribute.comment(),
                values(mapped.type()));
    }

    /** The key's column in the table of a joined child, which counts by itself in the parent's table only. */
    Column inherited(Entity entity, MappedColumn mapped) {
        JoinColumn join = mapped.join();
        Column plain = Column.of(new ElementId(mapped.id().value()), side.name(mapped.name()), type(entity, mapped));
        return join == null ? plain : plain.withDefaultExpression(sql(join.defaultValue(), mapped.type())).withComment(join.comment());
    }

    private static @Nullable DefaultValue defaultOf(Attribute attribute) {
        DefaultValue said = attribute.column().defaultValue();
        boolean flag = attribute.role() == AttributeRole.SOFT_DELETE && attribute.type() == SimpleType.BOOLEAN;
        return said == null && flag ? NOT_DELETED : said;
    }

    private @Nullable String sql(@Nullable DefaultValue value, AttributeType type) {
        return value == null ? null : side.literals().sql(value, type);
    }

    /** H2 computes generated columns when a row is written (H2 manual, "Column Definition"), as PostgreSQL does with stored ones. */
    private Column.@Nullable Generated generated(Entity entity, Attribute attribute, ColumnSpec.@Nullable Generated drawn) {
        if (drawn == null) {
            return null;
        }
        if (!drawn.stored() && !side.isPostgresql()) {
            notes.add(entity, attribute.id(), attribute.name(), "H2 has no virtual columns; a stored one stands for it");
        }
        return new Column.Generated(drawn.expression(), drawn.stored() || !side.isPostgresql());
    }

    private Column.@Nullable Identity identity(Attribute attribute, SqlType type) {
        return attribute.generation() instanceof ValueGeneration.Identity(boolean always, var options)
                ? new Column.Identity(always, side.options(options, type)) : null;
    }

    private @Nullable String collation(Entity entity, Attribute attribute, @Nullable String drawn) {
        if (drawn == null || side.isPostgresql()) {
            return drawn;
        }
        notes.add(entity, attribute.id(), attribute.name(), "H2 has no collations of columns; " + drawn + " is left out");
        return null;
    }

    private @Nullable List<Label> values(AttributeType type) {
        return type instanceof EnumRef(var id, _) ? reads.storedEnum(id).map(StoredEnum::labels).filter(l -> !l.isEmpty()).orElse(null)
                : null;
    }

    /** The column that tells the classes of a hierarchy apart. */
    Column discriminator(Discriminator drawn) {
        SqlType type = switch (drawn.type()) {
            case STRING -> SqlType.of("character varying", drawn.length());
            case CHAR -> SqlType.of("character", 1);
            case INTEGER -> SqlType.of("integer");
        };
        var said = drawn.said();
        return Column.of(new ElementId(Discriminator.ID.value()), side.name(drawn.column()), type).withNullable(said.nullable())
                .withDefaultExpression(sql(said.defaultValue(), EntityTable.type(drawn)))
                .withComment(said.comment());
    }
}

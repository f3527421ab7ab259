package dev.crowfoot.samples;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.MixinId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** What several samples have. */
final class Common {

    static final MixinId TIMESTAMPS = new MixinId(Draft.id("Timestamps"));

    private Common() {}

    /** When a row was made and last changed. */
    static Mixin timestamps() {
        Attribute created = Attribute.of(new AttributeId(Draft.id("Timestamps.createdAt")), "createdAt", Draft.instant())
                .withRole(AttributeRole.CREATED_AT)
                .withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.expression("current_timestamp")));
        Attribute updated = Attribute.of(new AttributeId(Draft.id("Timestamps.updatedAt")), "updatedAt", Draft.instant())
                .withRole(AttributeRole.UPDATED_AT)
                .withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.expression("current_timestamp")));
        return new Mixin(TIMESTAMPS, "Timestamps", "When a row was made, and when it was changed last.", Key.NONE,
                List.of(created, updated));
    }

    static EnumType enumType(String name, EnumType.Storage storage, String comment, String... constants) {
        return new EnumType(enumId(name), name, storage, TableName.BY_CONVENTION,
                Arrays.stream(constants).map(c -> constant(name, c)).toList(), comment);
    }

    /** {@code NAME} or {@code NAME=value}. */
    private static EnumConstant constant(String type, String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        return new EnumConstant(new EnumConstantId(Draft.id(type + "." + name)), name, equals < 0 ? null : text.substring(equals + 1),
                null);
    }

    static EnumTypeId enumId(String name) {
        return new EnumTypeId(Draft.id(name));
    }

    /** A collection that lives and dies with its owner. */
    static RelationshipEnd owned(String name) {
        return RelationshipEnd.named(name).withCascades(EnumSet.allOf(Cascade.class)).withOrphanRemoval(true);
    }

    static UnaryOperator<Attribute> unique() {
        return a -> a.withColumn(a.column().withUnique(true));
    }

    static UnaryOperator<Attribute> literal(String text) {
        return a -> a.withColumn(a.column().withDefaultValue(DefaultValue.literal(text)));
    }

    static UnaryOperator<Attribute> rules(Validation... rules) {
        return a -> a.withJava(a.java().withValidations(List.of(rules)));
    }

    static UnaryOperator<Attribute> naturalId() {
        return a -> a.withRole(AttributeRole.NATURAL_ID).withColumn(a.column().withUnique(true));
    }

    @SafeVarargs
    static UnaryOperator<Attribute> all(UnaryOperator<Attribute>... parts) {
        return a -> {
            Attribute result = a;
            for (UnaryOperator<Attribute> part : parts) {
                result = part.apply(result);
            }
            return result;
        };
    }
}

package dev.crowfoot.testing;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.RelationshipEnd.CollectionKind;
import dev.crowfoot.design.RelationshipEnd.Fetch;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddedId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimestampType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Random members: attributes of every kind, uses of embeddables, relationships of every kind. */
final class RandomMembers {

    private final Chance chance;
    private final RandomNames names;
    private final RandomTypes types;

    RandomMembers(Chance chance, RandomNames names, RandomTypes types) {
        this.chance = chance;
        this.names = names;
        this.types = types;
    }

    AttributeId attributeId() {
        return new AttributeId(chance.id());
    }

    /** An attribute with any type and anything that goes with it. */
    Attribute attribute() {
        AttributeType type = types.any();
        Attribute attribute = Attribute.of(attributeId(), names.field(), type).withNullable(chance.oneIn(2));
        ColumnSpec column = attribute.column();
        if (chance.oneIn(4)) {
            column = column.withName(names.database("col_name"));
        }
        if (chance.oneIn(3)) {
            column = column.withDefaultValue(types.defaultFor(type));
        }
        if (chance.oneIn(10)) {
            column = column.withWritable(chance.oneIn(2), chance.oneIn(2));
        }
        return attribute.withColumn(column).withJava(java(type)).withComment(chance.maybe(4, names::text));
    }

    /** A comparable attribute that may be unique, or part of keys and indexes. */
    Attribute comparable() {
        return Attribute.of(attributeId(), names.field(), types.comparable())
                .withColumn(ColumnSpec.NOT_NULL.withUnique(chance.oneIn(4)).withName(chance.maybe(4, () -> names.database("code_name"))));
    }

    /** A whole number that expressions can name by {@link #number(Attribute)}. */
    Attribute number() {
        String name = names.word();
        return Attribute.of(attributeId(), name, SimpleType.INTEGER).withColumn(ColumnSpec.NOT_NULL.withName(name));
    }

    /** A column that the database computes from that number. */
    Attribute computed(Attribute number) {
        return Attribute.of(attributeId(), names.field(), SimpleType.INTEGER).withColumn(ColumnSpec.NULLABLE
                .withGenerated(new ColumnSpec.Generated(number(number) + " * 2", true)).withWritable(false, false));
    }

    /** An attribute that the persistence layer computes from that number when it reads. */
    Attribute formula(Attribute number) {
        return Attribute.of(attributeId(), names.field(), SimpleType.INTEGER).withNullable(true)
                .withJava(JavaSpec.PLAIN.withFormula(number(number) + " + 1"));
    }

    /** The column of such a number, in SQL. */
    static String number(Attribute number) {
        return number.column().name() == null ? number.name() : number.column().name();
    }

    /** Attributes that the persistence layer uses: version, times, soft delete, tenant. */
    List<Attribute> special() {
        List<Attribute> special = new ArrayList<>();
        Map<AttributeRole, AttributeType> roles = new TreeMap<>(Map.of(AttributeRole.VERSION, SimpleType.INTEGER, AttributeRole.CREATED_AT,
                new TimestampType(true, null), AttributeRole.UPDATED_AT, new TimestampType(false, null), AttributeRole.NATURAL_ID,
                new StringType(20)));
        for (AttributeRole role : chance.some(List.copyOf(roles.keySet()), 3)) {
            special.add(Attribute.of(attributeId(), names.field(), roles.getOrDefault(role, SimpleType.INTEGER)).withRole(role));
        }
        if (chance.oneIn(6)) {
            special.add(Attribute.of(attributeId(), names.field(), SimpleType.BOOLEAN).withRole(AttributeRole.SOFT_DELETE));
        }
        if (chance.oneIn(8)) {
            special.add(Attribute.of(attributeId(), names.field(), new StringType(30)).withRole(AttributeRole.TENANT_ID));
        }
        return special;
    }

    private JavaSpec java(AttributeType type) {
        JavaSpec java = JavaSpec.PLAIN.withLazy(chance.oneIn(12));
        if (type instanceof StringType) {
            List<Validation> all =
                    List.of(Validation.Rule.NOT_BLANK, Validation.Rule.EMAIL, new Validation.Size(1, chance.maybe(2, () -> 40)),
                            new Validation.Pattern("[a-z\\\\]+\"?"));
            return java.withValidations(chance.some(all, 3)).withInitialValue(chance.maybe(5, () -> "\"new\""));
        }
        if (type == SimpleType.INTEGER || type == SimpleType.BIG_INTEGER) {
            List<Validation> all = List.of(Validation.Rule.POSITIVE, new Validation.Min(-3), new Validation.Max(1000),
                    new Validation.DecimalMin("0.5", chance.oneIn(2)), new Validation.DecimalMax("10", chance.oneIn(2)),
                    new Validation.Digits(5, 2));
            return java.withValidations(chance.some(all, 3));
        }
        return java;
    }

    /** A use of that embeddable, with a prefix, so that it can stand beside another use. */
    Embedded embedded(Embeddable embeddable) {
        String name = names.field();
        TreeMap<ColumnId, String> columns = new TreeMap<>();
        for (Member inner : embeddable.members()) {
            if (inner instanceof Attribute attribute && chance.oneIn(3)) {
                columns.put(ColumnId.of(attribute.id()), names.database("inner_name"));
            }
        }
        return new Embedded(new EmbeddedId(chance.id()), name, embeddable.id(), names.database("pre") + "_", chance.oneIn(2), columns,
                chance.maybe(5, names::text));
    }

    /** A relationship of any kind to that entity. */
    Relationship relationship(EntityId target, List<ColumnId> targetKey) {
        Cardinality cardinality = chance.of(Cardinality.values());
        boolean optional = chance.oneIn(2);
        Linkage linkage = cardinality == Cardinality.MANY_TO_MANY || chance.oneIn(10)
                ? new Linkage.JoinTable(new TableName(null, chance.maybe(2, () -> names.database("join_table"))), joinKey(List.of()),
                        joinKey(targetKey), chance.maybe(4, () -> names.database("pk_join")),
                        chance.oneIn(4) ? chance.of(Linkage.JoinTable.Key.values()) : Linkage.JoinTable.Key.PRIMARY_KEY,
                        chance.maybe(6, names::text))
                : new Linkage.JoinColumns(foreignKey(targetKey, optional));
        return new Relationship(new RelationshipId(chance.id()), target, cardinality, optional, linkage, end(true),
                chance.oneIn(2) ? end(true) : RelationshipEnd.NONE, chance.maybe(6, names::text));
    }

    private ForeignKeySpec joinKey(List<ColumnId> targetKey) {
        return new ForeignKeySpec(chance.maybe(5, () -> names.database("fk_join")), joinColumns(targetKey),
                chance.of(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION), ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE, true, true);
    }

    private ForeignKeySpec foreignKey(List<ColumnId> targetKey, boolean optional) {
        List<ReferentialAction> onDelete =
                optional ? List.of(ReferentialAction.SET_NULL, ReferentialAction.CASCADE, ReferentialAction.NO_ACTION)
                        : List.of(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT);
        return new ForeignKeySpec(chance.maybe(4, () -> names.database("fk_name")), joinColumns(targetKey), chance.of(onDelete),
                chance.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE), chance.of(Deferrability.values()), !chance.oneIn(4),
                !chance.oneIn(8));
    }

    private List<JoinColumn> joinColumns(List<ColumnId> targetKey) {
        return chance.oneIn(3)
                ? targetKey.stream().map(column -> JoinColumn.named(column, names.database("ref_col"))).toList()
                : List.of();
    }

    private RelationshipEnd end(boolean navigable) {
        Set<Cascade> cascades = Set.copyOf(chance.some(List.of(Cascade.values()), 3));
        Fetch fetch = new Fetch(chance.of(Fetch.Timing.values()), chance.of(Fetch.Style.SELECT, Fetch.Style.JOIN, Fetch.Style.SUBSELECT),
                chance.maybe(4, () -> chance.between(2, 100)));
        return new RelationshipEnd(navigable, names.field(), cascades, chance.oneIn(5), chance.oneIn(8), fetch, null,
                chance.of(CollectionKind.values()));
    }
}

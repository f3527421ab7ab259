package dev.crowfoot.samples;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.TimestampType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An entity in the making. Ids follow from names, so that the samples come out the same each time; they look like any others. */
final class Draft {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private final String name;
    private final List<Member> members = new ArrayList<>();
    private Entity entity;

    private Draft(String name, String comment) {
        this.name = name;
        this.entity = Entity.named(entityId(name), name).withComment(comment);
    }

    static Draft of(String name, String comment) {
        return new Draft(name, comment);
    }

    /** An id of ten characters, as drawn things have. */
    static String id(String path) {
        long bits = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            id.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return id.toString();
    }

    static EntityId entityId(String name) {
        return new EntityId(id(name));
    }

    AttributeId attributeId(String attribute) {
        return new AttributeId(id(name + "." + attribute));
    }

    /** A key of whole numbers that the database counts. */
    Draft counted() {
        add(Attribute.of(attributeId("id"), "id", SimpleType.BIG_INTEGER).withGeneration(ValueGeneration.Identity.BY_DEFAULT));
        return key("id");
    }

    Draft add(Member member) {
        members.add(member);
        return this;
    }

    /** An attribute that must have a value. */
    Draft has(String attribute, AttributeType type) {
        return has(attribute, type, a -> a);
    }

    /** An attribute that must have a value, with more to say. */
    Draft has(String attribute, AttributeType type, UnaryOperator<Attribute> more) {
        return add(more.apply(Attribute.of(attributeId(attribute), attribute, type)));
    }

    /** An attribute that may be null. */
    Draft mayHave(String attribute, AttributeType type) {
        return has(attribute, type, a -> a.withNullable(true));
    }

    /** An attribute that may be null, with more to say. */
    Draft mayHave(String attribute, AttributeType type, UnaryOperator<Attribute> more) {
        return has(attribute, type, a -> more.apply(a.withNullable(true)));
    }

    /** A whole number against lost updates. */
    Draft versioned() {
        return has("version", SimpleType.INTEGER, a -> a.withRole(AttributeRole.VERSION).withColumn(ColumnSpec.NOT_NULL
                .withDefaultValue(dev.crowfoot.design.DefaultValue.literal("0"))));
    }

    /** A reference to one that must be there. */
    Draft refersTo(String field, String target, ReferentialAction onDelete, RelationshipEnd inverse) {
        return add(toOne(field, target, Cardinality.MANY_TO_ONE, false, onDelete, inverse));
    }

    /** A reference to one that need not be there. */
    Draft mayReferTo(String field, String target, ReferentialAction onDelete, RelationshipEnd inverse) {
        return add(toOne(field, target, Cardinality.MANY_TO_ONE, true, onDelete, inverse));
    }

    Relationship toOne(String field, String target, Cardinality cardinality, boolean optional, ReferentialAction onDelete,
            RelationshipEnd inverse) {
        return new Relationship(relationshipId(field), entityId(target), cardinality, optional,
                new Linkage.JoinColumns(ForeignKeySpec.DEFAULT.withOnDelete(onDelete)), RelationshipEnd.named(field), inverse, null);
    }

    RelationshipId relationshipId(String field) {
        return new RelationshipId(id(name + "." + field));
    }

    Draft key(String... fields) {
        entity = entity.withKey(Key.of(columns(fields)));
        return this;
    }

    Draft index(String... fields) {
        return index(Index.of(new IndexId(id(name + " index " + List.of(fields))), columns(fields)));
    }

    /** An index that begins with the newest, or the largest. */
    Draft indexDescending(String field) {
        return index(
                new Index(new IndexId(id(name + " index " + field)), null, List.of(IndexPart.descending(columns(field)[0])), false, null,
                        null, List.of(), false, null));
    }

    Draft index(Index index) {
        List<Index> indexes = new ArrayList<>(entity.indexes());
        indexes.add(index);
        entity = entity.withIndexes(indexes);
        return this;
    }

    Draft check(String constraint, String expression) {
        List<CheckConstraint> checks = new ArrayList<>(entity.checks());
        checks.add(new CheckConstraint(new CheckId(id(name + " check " + constraint)), constraint, expression, null));
        entity = entity.withChecks(checks);
        return this;
    }

    Draft mixins(MixinId... mixins) {
        entity = entity.withMixins(List.of(mixins));
        return this;
    }

    Draft change(UnaryOperator<Entity> more) {
        entity = more.apply(entity);
        return this;
    }

    private ColumnId[] columns(String... fields) {
        return Arrays.stream(fields).map(field -> ColumnId.of(member(field))).toArray(ColumnId[]::new);
    }

    private MemberId member(String field) {
        return members.stream().filter(m -> m.name().equals(field)).map(Member::id).findFirst().orElseThrow();
    }

    Entity entity() {
        return entity.withMembers(members);
    }

    /** A point in time, as everything that happens has. */
    static TimestampType instant() {
        return new TimestampType(true, null);
    }
}

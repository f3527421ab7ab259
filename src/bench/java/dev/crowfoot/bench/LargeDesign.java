package dev.crowfoot.bench;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** A drawing of any size, the same one each time: entities with a key and attributes of the usual types, joined by many-to-ones. */
public record LargeDesign(int entities, int attributes, int relationships) {
    /** The size that the aims are stated for. */
    public static final LargeDesign THOUSAND = new LargeDesign(1_000, 12, 1_500);

    private static final List<AttributeType> TYPES = List.of(new StringType(null), SimpleType.INTEGER, new DecimalType(12, 2),
            SimpleType.BOOLEAN, SimpleType.DATE, SimpleType.TEXT, SimpleType.BIG_INTEGER, new StringType(40));

    /** The drawing. */
    public Design build() {
        List<List<Member>> members = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            members.add(attributesOf(i));
        }
        Random random = new Random(1_500);
        for (int i = 0; i < relationships; i++) {
            members.get(random.nextInt(entities)).add(relationship(i, random.nextInt(entities)));
        }
        TreeMap<EntityId, Entity> all = new TreeMap<>();
        for (int i = 0; i < entities; i++) {
            all.put(entityId(i), Entity.named(entityId(i), "Entity" + i).withKey(Key.of(ColumnId.of(attributeId(i, 0))))
                    .withMembers(members.get(i)));
        }
        return Design.EMPTY.withEntities(all);
    }

    /** The id of the entity with that number, from 0. */
    public static EntityId entityId(int number) {
        return new EntityId("entity" + number);
    }

    /** The id of an attribute; number 0 of each entity is its key. */
    public static AttributeId attributeId(int entity, int number) {
        return new AttributeId("entity" + entity + "-" + number);
    }

    private List<Member> attributesOf(int entity) {
        List<Member> members = new ArrayList<>();
        members.add(Attribute.of(attributeId(entity, 0), "id", SimpleType.BIG_INTEGER)
                .withGeneration(ValueGeneration.Identity.BY_DEFAULT));
        for (int i = 1; i < attributes; i++) {
            members.add(Attribute.of(attributeId(entity, i), "attribute" + i, TYPES.get(i % TYPES.size())).withNullable(i % 3 == 0));
        }
        return members;
    }

    private static Relationship relationship(int number, int target) {
        return new Relationship(new RelationshipId("relationship" + number), entityId(target), Cardinality.MANY_TO_ONE, true,
                Linkage.JoinColumns.DEFAULT, RelationshipEnd.named("other" + number), RelationshipEnd.NONE, null);
    }
}

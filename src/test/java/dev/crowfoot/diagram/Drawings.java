package dev.crowfoot.diagram;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimestampType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Designs and diagrams for tests and benchmarks; ids are made from names, so that everything is the same each time. */
public final class Drawings {

    private static final List<String> WORDS = List.of("title", "body", "price", "created", "status", "email", "name", "amount", "street",
            "city", "quantity", "reference", "description", "position", "valid", "rate");
    private static final List<AttributeType> TYPES = List.of(new StringType(200), SimpleType.TEXT, SimpleType.INTEGER, SimpleType.BOOLEAN,
            new TimestampType(true, null), SimpleType.BIG_INTEGER, SimpleType.UUID);

    private Drawings() {}

    /** An entity with a key {@code id} and these members behind it. */
    public static Entity entity(String name, Member... members) {
        AttributeId id = new AttributeId(name + "-id");
        List<Member> all = new ArrayList<>(List.of(Attribute.of(id, "id", SimpleType.BIG_INTEGER)));
        all.addAll(List.of(members));
        return Entity.named(new EntityId(name), name).withMembers(all).withKey(Key.of(ColumnId.of(id)));
    }

    /** An attribute whose id is made from the two names. */
    public static Attribute attribute(String entity, String name, AttributeType type) {
        return Attribute.of(new AttributeId(entity + "-" + name), name, type);
    }

    /** A relationship whose id is made from the two names. */
    public static Relationship relationship(String entity, String name, String target, Cardinality cardinality) {
        Linkage linkage = cardinality == Cardinality.MANY_TO_MANY ? Linkage.JoinTable.DEFAULT : Linkage.JoinColumns.DEFAULT;
        return new Relationship(new RelationshipId(entity + "-" + name), new EntityId(target), cardinality, false, linkage,
                RelationshipEnd.named(name), RelationshipEnd.named(entity.toLowerCase(java.util.Locale.ROOT) + "s"), null);
    }

    /** Users, posts, comments on posts and on comments, and tags. */
    public static Design blog() {
        Entity user = entity("User", attribute("User", "email", new StringType(320)), attribute("User", "name", new StringType(80)));
        Entity post = entity("Post", attribute("Post", "title", new StringType(200)), attribute("Post", "body", SimpleType.TEXT),
                attribute("Post", "publishedAt", new TimestampType(true, null)).withNullable(true),
                relationship("Post", "author", "User", Cardinality.MANY_TO_ONE),
                relationship("Post", "tags", "Tag", Cardinality.MANY_TO_MANY));
        Entity comment = entity("Comment", attribute("Comment", "text", SimpleType.TEXT),
                relationship("Comment", "post", "Post", Cardinality.MANY_TO_ONE),
                relationship("Comment", "author", "User", Cardinality.MANY_TO_ONE),
                relationship("Comment", "parent", "Comment", Cardinality.MANY_TO_ONE).withOptional(true));
        Entity tag = entity("Tag", attribute("Tag", "label", new StringType(40)));
        return Design.EMPTY.with(user).with(post).with(comment).with(tag);
    }

    /** The blog, each card with room around it. */
    public static Diagram blogDiagram() {
        return diagram(new Object[][] {{"User", 40, 40}, {"Post", 360, 40}, {"Comment", 120, 320}, {"Tag", 720, 120}});
    }

    /** A diagram with these entities at these places. */
    public static Diagram diagram(Object[]... places) {
        TreeMap<EntityId, Placement> placements = new TreeMap<>();
        for (Object[] each : places) {
            placements.put(new EntityId((String) each[0]),
                    Placement.at(((Number) each[1]).doubleValue(), ((Number) each[2]).doubleValue()));
        }
        return Diagram.empty(DiagramId.MAIN, "Main").withPlacements(placements);
    }

    /** That many entities with 12 rows each, and that many relationships, mostly to entities nearby in the order of names. */
    public static Design large(int entities, int relationships, long seed) {
        Random random = new Random(seed);
        List<List<Member>> members = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < relationships; i++) {
            int from = random.nextInt(entities);
            int to = random.nextInt(10) == 0 ? random.nextInt(entities) : Math.floorMod(from + random.nextInt(9) - 4, entities);
            Cardinality cardinality = random.nextInt(12) == 0 ? Cardinality.MANY_TO_MANY : Cardinality.MANY_TO_ONE;
            members.get(from).add(relationship(name(from), "rel" + i, name(to), cardinality).withOptional(random.nextBoolean()));
        }
        Design design = Design.EMPTY;
        TreeMap<EntityId, Entity> all = new TreeMap<>();
        for (int i = 0; i < entities; i++) {
            for (int k = members.get(i).size(); k < 11; k++) {
                AttributeType type = TYPES.get(random.nextInt(TYPES.size()));
                members.get(i).add(attribute(name(i), WORDS.get((i + k) % WORDS.size()) + k, type).withNullable(random.nextInt(3) == 0));
            }
            Entity entity = entity(name(i), members.get(i).toArray(Member[]::new));
            all.put(entity.id(), entity);
        }
        return design.withEntities(all);
    }

    /** The name of the entity with that number. */
    public static String name(int number) {
        return "Entity%04d".formatted(number);
    }

    /** All entities of the design in rows and columns, with lanes between them. */
    public static Diagram inRows(Design design, int columns) {
        TreeMap<EntityId, Placement> placements = new TreeMap<>();
        CardColor[] colors = CardColor.values();
        int i = 0;
        for (EntityId id : design.entities().keySet()) {
            placements.put(id, new Placement(i % columns * 360, Math.floorDiv(i, columns) * 420, colors[i / 7 % colors.length]));
            i++;
        }
        return Diagram.empty(DiagramId.MAIN, "Main").withPlacements(placements);
    }
}

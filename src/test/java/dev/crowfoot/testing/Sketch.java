package dev.crowfoot.testing;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EmbeddedId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Small drawings for tests. An entity's id is its name in small letters; a member is given by an id such as {@code post-title}, of which what
 * stands behind the last hyphen is the name.
 */
public final class Sketch {

    private Sketch() {}

    /** A design of these. */
    public static Design design(Owner... owners) {
        Design design = Design.EMPTY;
        for (Owner owner : owners) {
            design = design.with(owner);
        }
        return design;
    }

    /** An entity; a member called {@code id} is its key. */
    public static Entity entity(String name, Member... members) {
        Entity entity = Entity.named(entityId(name), name).withMembers(List.of(members));
        return Arrays.stream(members).filter(m -> m.name().equals("id")).findFirst()
                .map(m -> entity.withKey(Key.of(ColumnId.of(m.id())))).orElse(entity);
    }

    /** The id of the entity of that name. */
    public static EntityId entityId(String name) {
        return new EntityId(name.toLowerCase(Locale.ROOT));
    }

    /** A mixin. */
    public static Mixin mixin(String name, Member... members) {
        return new Mixin(new MixinId(name.toLowerCase(Locale.ROOT)), name, null, Key.NONE, List.of(members));
    }

    /** An embeddable. */
    public static Embeddable embeddable(String name, Member... members) {
        return new Embeddable(new EmbeddableId(name.toLowerCase(Locale.ROOT)), name, null, List.of(members));
    }

    /** A use of the embeddable with that name. */
    public static Embedded embedded(String id, String embeddable) {
        return Embedded.of(new EmbeddedId(id), name(id), new EmbeddableId(embeddable.toLowerCase(Locale.ROOT)));
    }

    /** A key that counts by itself. */
    public static Attribute id(String owner) {
        return attribute(owner + "-id", SimpleType.BIG_INTEGER).withGeneration(ValueGeneration.Identity.BY_DEFAULT);
    }

    /** An attribute that must have a value. */
    public static Attribute attribute(String id, AttributeType type) {
        return Attribute.of(new AttributeId(id), name(id), type);
    }

    /** A text that must be there. */
    public static Attribute text(String id) {
        return attribute(id, new StringType(null));
    }

    /** An integer that must be there. */
    public static Attribute integer(String id) {
        return attribute(id, SimpleType.INTEGER);
    }

    /** An enum of these constants, called after its id. */
    public static EnumType enumType(String name, String... constants) {
        return EnumType.of(new EnumTypeId(name.toLowerCase(Locale.ROOT)), name, Arrays.stream(constants)
                .map(c -> EnumConstant.of(new EnumConstantId(name.toLowerCase(Locale.ROOT) + "-" + Math.floorMod(c.hashCode(), 100_000)),
                        c))
                .toList());
    }

    /** An attribute of the enum of that name. */
    public static Attribute constant(String id, String enumType) {
        return attribute(id, new EnumRef(new EnumTypeId(enumType.toLowerCase(Locale.ROOT))));
    }

    /** A mandatory many-to-one. */
    public static Relationship toOne(String id, String target) {
        return relationship(id, target, Cardinality.MANY_TO_ONE, Linkage.JoinColumns.DEFAULT);
    }

    /** A mandatory one-to-one. */
    public static Relationship oneToOne(String id, String target) {
        return relationship(id, target, Cardinality.ONE_TO_ONE, Linkage.JoinColumns.DEFAULT);
    }

    /** A many-to-many. */
    public static Relationship toMany(String id, String target) {
        return relationship(id, target, Cardinality.MANY_TO_MANY, Linkage.JoinTable.DEFAULT);
    }

    /** A mandatory relationship. */
    public static Relationship relationship(String id, String target, Cardinality cardinality, Linkage linkage) {
        return new Relationship(new RelationshipId(id), entityId(target), cardinality, false, linkage, RelationshipEnd.named(name(id)),
                RelationshipEnd.NONE, null);
    }

    /** The id of a column. */
    public static ColumnId column(String path) {
        return new ColumnId(path);
    }

    private static String name(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }
}

package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EmbeddedId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A small blog that has one of everything, under ids that tests can name. */
public final class Blog {

    public static final EntityId USER = new EntityId("user");
    public static final EntityId POST = new EntityId("post");
    public static final EntityId TAG = new EntityId("tag");
    public static final AttributeId USER_ID = new AttributeId("userid");
    public static final AttributeId EMAIL = new AttributeId("email");
    public static final AttributeId POST_ID = new AttributeId("postid");
    public static final AttributeId TITLE = new AttributeId("title");
    public static final AttributeId STATUS = new AttributeId("status");
    public static final AttributeId CREATED = new AttributeId("created");
    public static final AttributeId STREET = new AttributeId("street");
    public static final RelationshipId AUTHOR = new RelationshipId("author");
    public static final RelationshipId TAGS = new RelationshipId("tags");
    public static final EmbeddedId ADDRESS = new EmbeddedId("home");
    public static final EmbeddableId ADDRESS_TYPE = new EmbeddableId("address");
    public static final MixinId TIMESTAMPS = new MixinId("timestamps");
    public static final EnumTypeId POST_STATUS = new EnumTypeId("poststatus");
    public static final EnumConstantId DRAFT = new EnumConstantId("draft");
    public static final EnumConstantId PUBLISHED = new EnumConstantId("published");
    public static final SequenceId SEQUENCE = new SequenceId("seq");
    public static final SqlObjectId VIEW = new SqlObjectId("view");
    public static final IndexId INDEX = new IndexId("ix1");
    public static final UniqueId UNIQUE = new UniqueId("uq1");
    public static final CheckId CHECK = new CheckId("ck1");

    private Blog() {}

    /** The document, all three entities shown on its diagram. */
    public static Document document() {
        Design design = Design.EMPTY.with(user()).with(post()).with(tag()).with(timestamps()).with(address()).with(status())
                .with(new Sequence(SEQUENCE, "tag_seq", null, SequenceOptions.DEFAULT, null))
                .with(new SqlObject(VIEW, SqlObject.Kind.VIEW, "recent_posts", null, Set.of(Target.POSTGRESQL),
                        "create view recent_posts as\nselect * from posts order by created_at desc", "drop view recent_posts",
                        List.of(POST), null));
        TreeMap<EntityId, Placement> places = new TreeMap<>();
        places.put(USER, Placement.at(0, 0));
        places.put(POST, Placement.at(300, 0));
        places.put(TAG, Placement.at(600, 0));
        return Document.empty(new Settings("blog", List.of(Target.H2, Target.POSTGRESQL), "com.example.blog",
                Settings.ChangelogFormat.YAML)).withDesign(design)
                .with(Diagram.empty(DiagramId.MAIN, "Main").withPlacements(places));
    }

    private static Attribute id(AttributeId id, ValueGeneration generation) {
        return Attribute.of(id, "id", SimpleType.BIG_INTEGER).withGeneration(generation);
    }

    private static Entity user() {
        Attribute email = Attribute.of(EMAIL, "email", new StringType(120)).withColumn(ColumnSpec.NOT_NULL.withUnique(true));
        Embedded home = Embedded.of(ADDRESS, "home", ADDRESS_TYPE).withPrefix("home_");
        return Entity.named(USER, "User").withMembers(List.of(id(USER_ID, ValueGeneration.Identity.BY_DEFAULT), email, home))
                .withKey(Key.of(ColumnId.of(USER_ID)));
    }

    private static Entity post() {
        Attribute title = Attribute.of(TITLE, "title", new StringType(200)).withComment("As it stands above the text.");
        Attribute status = Attribute.of(STATUS, "status", new EnumRef(POST_STATUS))
                .withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("DRAFT")));
        Relationship author = new Relationship(AUTHOR, USER, Cardinality.MANY_TO_ONE, false, Linkage.JoinColumns.DEFAULT,
                RelationshipEnd.named("author"), RelationshipEnd.named("posts"), null);
        Relationship tags = new Relationship(TAGS, TAG, Cardinality.MANY_TO_MANY, true, Linkage.JoinTable.DEFAULT,
                RelationshipEnd.named("tags"), RelationshipEnd.NONE, null);
        return Entity.named(POST, "Post")
                .withMembers(List.of(id(POST_ID, ValueGeneration.Identity.BY_DEFAULT), title, status, author, tags))
                .withKey(Key.of(ColumnId.of(POST_ID))).withMixins(List.of(TIMESTAMPS))
                .withIndexes(List.of(Index.of(INDEX, ColumnId.of(AUTHOR), ColumnId.of(STATUS))))
                .withUniques(List.of(UniqueConstraint.of(UNIQUE, ColumnId.of(AUTHOR), ColumnId.of(TITLE))))
                .withChecks(List.of(new CheckConstraint(CHECK, null, "length(title) > 0", null)));
    }

    private static Entity tag() {
        Attribute id = id(new AttributeId("tagid"), new ValueGeneration.FromSequence(SEQUENCE));
        Attribute name = Attribute.of(new AttributeId("tagname"), "name", new StringType(40)).withNullable(true);
        return Entity.named(TAG, "Tag").withMembers(List.of(id, name)).withKey(Key.of(ColumnId.of(id.id())));
    }

    private static Mixin timestamps() {
        Attribute created = Attribute.of(CREATED, "createdAt", new TimestampType(true, null));
        return new Mixin(TIMESTAMPS, "Timestamps", null, Key.NONE, List.of(created));
    }

    private static Embeddable address() {
        Attribute street = Attribute.of(STREET, "street", new StringType(80));
        Attribute city = Attribute.of(new AttributeId("city"), "city", new StringType(80));
        return new Embeddable(ADDRESS_TYPE, "Address", null, List.of(street, city));
    }

    private static EnumType status() {
        return EnumType.of(POST_STATUS, "PostStatus",
                List.of(EnumConstant.of(DRAFT, "DRAFT"), EnumConstant.of(PUBLISHED, "PUBLISHED")));
    }
}

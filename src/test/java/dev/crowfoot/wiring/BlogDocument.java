package dev.crowfoot.wiring;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Users and posts, drawn. */
final class BlogDocument {

    static final EntityId USER = new EntityId("user");
    static final EntityId POST = new EntityId("post");
    static final AttributeId TITLE = new AttributeId("title");

    private BlogDocument() {}

    static Document make() {
        EnumType status = EnumType.of(new EnumTypeId("status"), "PostStatus", List.of(
                EnumConstant.of(new EnumConstantId("draft"), "DRAFT"), EnumConstant.of(new EnumConstantId("live"), "PUBLISHED")));
        Relationship author = new Relationship(new RelationshipId("author"), USER, Relationship.Cardinality.MANY_TO_ONE, false,
                Linkage.JoinColumns.DEFAULT, RelationshipEnd.named("author"), RelationshipEnd.named("posts"), null);
        Attribute userId = id("userid");
        Entity user = Entity.named(USER, "User").withMembers(List.of(userId,
                Attribute.of(new AttributeId("email"), "email", new StringType(120)),
                Attribute.of(new AttributeId("name"), "displayName", new StringType(80)).withNullable(true)))
                .withKey(Key.of(ColumnId.of(userId.id())));
        Attribute postId = id("postid");
        Entity post = Entity.named(POST, "Post").withMembers(List.of(postId,
                Attribute.of(TITLE, "title", new StringType(200)),
                Attribute.of(new AttributeId("body"), "body", SimpleType.TEXT),
                Attribute.of(new AttributeId("state"), "status", new EnumRef(status.id())), author))
                .withKey(Key.of(ColumnId.of(postId.id())));
        Diagram main = new Diagram(DiagramId.MAIN, "Main", new TreeMap<>(Map.of(USER, new Placement(40, 40, CardColor.TEAL), POST,
                new Placement(400, 40, CardColor.BLUE))));
        return Document
                .empty(new Settings("Blog", List.of(Target.H2, Target.POSTGRESQL), "com.example.blog", Settings.ChangelogFormat.YAML))
                .withDesign(Design.EMPTY.with(user).with(post).with(status)).with(main);
    }

    private static Attribute id(String id) {
        return Attribute.of(new AttributeId(id), "id", SimpleType.BIG_INTEGER).withGeneration(ValueGeneration.Identity.BY_DEFAULT);
    }
}

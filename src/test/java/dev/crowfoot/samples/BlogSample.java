package dev.crowfoot.samples;

import static dev.crowfoot.samples.Common.all;
import static dev.crowfoot.samples.Common.literal;
import static dev.crowfoot.samples.Common.rules;
import static dev.crowfoot.samples.Common.unique;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.RelationshipEnd.CollectionKind;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** People write posts, others comment on them, tags sort them. */
final class BlogSample {

    private BlogSample() {}

    static Sample make() {
        Design first = Design.EMPTY.with(Common.timestamps())
                .with(Common.enumType("PostStatus", Storage.NAME, "Where a post stands on its way to the readers.", "DRAFT", "PUBLISHED",
                        "ARCHIVED"))
                .with(user().entity()).with(post().entity()).with(comment().entity()).with(tag().entity());
        Design second = Sample.renamed(first, "User", "username", "handle");
        second = Sample.extended(second, "Post", post().toOne("editor", "User", Cardinality.MANY_TO_ONE, true, ReferentialAction.SET_NULL,
                RelationshipEnd.NONE));
        TreeMap<EntityId, Placement> places = new TreeMap<>();
        Sample.place(places, "User", 80, 80, CardColor.BLUE);
        Sample.place(places, "Post", 480, 80, CardColor.TEAL);
        Sample.place(places, "Tag", 880, 80, CardColor.PURPLE);
        Sample.place(places, "Comment", 480, 480, CardColor.ORANGE);
        return Sample.of("blog", List.of(Target.H2, Target.POSTGRESQL), places, "Users, posts, comments and tags", first,
                "Users have handles, posts have editors", second);
    }

    private static Draft user() {
        return Draft.of("User", "Somebody who writes posts or comments.").counted().mixins(Common.TIMESTAMPS)
                .has("username", new StringType(30), all(unique(), rules(new Validation.Pattern("[a-z0-9_]{3,30}"))))
                .has("email", new StringType(254), all(unique(), rules(Rule.NOT_BLANK, Rule.EMAIL)))
                .has("displayName", new StringType(80), rules(Rule.NOT_BLANK))
                .mayHave("bio", SimpleType.TEXT)
                .has("active", SimpleType.BOOLEAN, literal("true"));
    }

    private static Draft post() {
        Draft post = Draft.of("Post", "An article, from its first draft on.").counted().mixins(Common.TIMESTAMPS)
                .has("title", new StringType(200), rules(Rule.NOT_BLANK))
                .has("slug", new StringType(200), all(unique(), rules(new Validation.Pattern("[a-z0-9-]+"))))
                .has("body", SimpleType.TEXT)
                .has("status", new EnumRef(Common.enumId("PostStatus")), literal("DRAFT"))
                .mayHave("publishedAt", Draft.instant())
                .has("viewCount", SimpleType.INTEGER, all(literal("0"), rules(Rule.POSITIVE_OR_ZERO)))
                .versioned()
                .refersTo("author", "User", ReferentialAction.NO_ACTION, RelationshipEnd.named("posts").withOrderBy("createdAt desc"));
        RelationshipEnd tags =
                RelationshipEnd.named("tags").withCascades(Set.of(Cascade.PERSIST, Cascade.MERGE)).withCollection(CollectionKind.SET);
        RelationshipEnd posts = RelationshipEnd.named("posts").withCollection(CollectionKind.SET);
        return post.add(new Relationship(post.relationshipId("tags"), Draft.entityId("Tag"), Cardinality.MANY_TO_MANY, true,
                Linkage.JoinTable.DEFAULT, tags, posts, null))
                .index("author", "status").indexDescending("publishedAt")
                .check("ck_posts_view_count", "view_count >= 0");
    }

    private static Draft comment() {
        return Draft.of("Comment", "What somebody says about a post, or about another comment.").counted().mixins(Common.TIMESTAMPS)
                .has("body", SimpleType.TEXT, rules(Rule.NOT_BLANK))
                .refersTo("post", "Post", ReferentialAction.CASCADE, Common.owned("comments").withOrderBy("createdAt"))
                .refersTo("author", "User", ReferentialAction.NO_ACTION, RelationshipEnd.NONE)
                .mayReferTo("parent", "Comment", ReferentialAction.CASCADE, Common.owned("replies").withOrderBy("createdAt"));
    }

    private static Draft tag() {
        return Draft.of("Tag", "A word that posts are found by.").counted()
                .has("name", new StringType(40), all(unique(), rules(Rule.NOT_BLANK)))
                .mayHave("description", new StringType(200));
    }
}

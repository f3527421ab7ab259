package dev.crowfoot.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Outcome.Applied;
import dev.crowfoot.document.edit.Outcome.Rejected;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What each edit does to users who write posts with a status. */
class EditsTest {
    private static final EntityId USER = new EntityId("user");
    private static final EntityId POST = new EntityId("post");
    private static final AttributeId USER_ID = new AttributeId("user-id");
    private static final AttributeId POST_ID = new AttributeId("post-id");
    private static final AttributeId TITLE = new AttributeId("title");
    private static final AttributeId STATUS = new AttributeId("status");
    private static final RelationshipId AUTHOR = new RelationshipId("author");
    private static final EnumTypeId STATUSES = new EnumTypeId("statuses");
    private static final EnumConstantId DRAFT = new EnumConstantId("draft");
    private static final ColumnId AUTHOR_COLUMN = ColumnId.of(AUTHOR, ColumnId.of(USER_ID));

    private final Attribute title = Attribute.of(TITLE, "title", new StringType(200));
    private final Attribute status = Attribute.of(STATUS, "status", new EnumRef(STATUSES))
            .withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("DRAFT")))
            .withJava(JavaSpec.PLAIN.withInitialValue("Status.DRAFT"));
    private final Relationship author = new Relationship(AUTHOR, USER, Cardinality.MANY_TO_ONE, false, Linkage.JoinColumns.DEFAULT,
            RelationshipEnd.named("author"), RelationshipEnd.named("posts").withOrderBy("title desc, subtitle"), null);
    private final Entity user = Entity.named(USER, "User").withKey(Key.of(ColumnId.of(USER_ID)))
            .withMembers(List.of(Attribute.of(USER_ID, "id", SimpleType.BIG_INTEGER)));
    private final Entity post = Entity.named(POST, "Post").withKey(Key.of(ColumnId.of(POST_ID)))
            .withMembers(List.of(Attribute.of(POST_ID, "id", SimpleType.BIG_INTEGER), title, status, author))
            .withUniques(List.of(UniqueConstraint.of(new UniqueId("uq"), AUTHOR_COLUMN, ColumnId.of(TITLE))))
            .withChecks(List.of(new CheckConstraint(new CheckId("ck"), null, "title <> 'title'", null)))
            .withIndexes(List.of(Index.of(new IndexId("ix"), ColumnId.of(AUTHOR)).withPredicate("author_id > 0 and title > ''")));
    private final EnumType statuses = EnumType.of(STATUSES, "Status",
            List.of(EnumConstant.of(DRAFT, "DRAFT"), EnumConstant.of(new EnumConstantId("sent"), "SENT")));
    private final Document document = Document.empty(Settings.of("blog", Target.H2))
            .withDesign(Design.EMPTY.with(user).with(post).with(statuses));

    private Document applied(Edit edit, String name) {
        Applied applied = assertInstanceOf(Applied.class, Edits.apply(document, edit));
        assertEquals(name, applied.name());
        return applied.document();
    }

    private Entity post(Document after) {
        return after.design().entity(POST).orElseThrow();
    }

    private String reason(Edit edit) {
        return assertInstanceOf(Rejected.class, Edits.apply(document, edit)).reason();
    }

    @Test
    void renamingAFieldTakesTheExpressionsOfItsTableAndTheOrderOfCollectionsAlong() {
        Entity after = post(applied(new Edit.RenameMember(POST, TITLE, "headLine"), "Rename title to headLine"));
        assertEquals("head_line <> 'title'", after.checks().getFirst().expression());
        assertEquals("author_id > 0 and head_line > ''", after.indexes().getFirst().predicate());
        assertEquals("headLine desc, subtitle", ((Relationship) after.member(AUTHOR).orElseThrow()).inverse().orderBy());
        assertEquals(post.uniques(), after.uniques());
    }

    @Test
    void renamingAFieldWhoseColumnIsGivenLeavesSqlAlone() {
        Document given = document.withDesign(document.design().with(post
                .withMembers(List.of(title.withColumn(ColumnSpec.NOT_NULL.withName("title")), author))));
        Applied after = assertInstanceOf(Applied.class, Edits.apply(given, new Edit.RenameMember(POST, TITLE, "headline")));
        assertEquals(post.checks(), post(after.document()).checks());
        assertEquals("headline desc, subtitle", ((Relationship) post(after.document()).member(AUTHOR).orElseThrow()).inverse().orderBy());
    }

    @Test
    void givingAColumnAnotherNameTakesSqlAlong() {
        Entity after = post(applied(new Edit.ChangeMember(POST, title.withColumn(ColumnSpec.NOT_NULL.withName("order"))),
                "Change column name of title"));
        assertEquals("\"order\" <> 'title'", after.checks().getFirst().expression());
    }

    @Test
    void renamingAKeyTakesTheColumnsThatReferToItAlong() {
        Entity after = post(applied(new Edit.RenameMember(USER, USER_ID, "number"), "Rename id to number"));
        assertEquals("author_number > 0 and title > ''", after.indexes().getFirst().predicate());
    }

    @Test
    void renamingAClassTakesQualifiedColumnsAlong() {
        Document qualified = document.withDesign(document.design().with(post
                .withChecks(List.of(new CheckConstraint(new CheckId("ck"), null, "posts.title <> other.title", null)))));
        Applied after = assertInstanceOf(Applied.class, Edits.apply(qualified, new Edit.RenameOwner(POST, "Article")));
        assertEquals("articles.title <> other.title", post(after.document()).checks().getFirst().expression());
        assertEquals("Rename Post to Article", after.name());
    }

    @Test
    void renamingAConstantTakesDefaultsAndInitialValuesAlong() {
        Attribute after = (Attribute) post(applied(new Edit.RenameConstant(STATUSES, DRAFT, "NEW"), "Rename DRAFT to NEW"))
                .member(STATUS).orElseThrow();
        assertEquals(DefaultValue.literal("NEW"), after.column().defaultValue());
        assertEquals("Status.NEW", after.java().initialValue());
    }

    @Test
    void renamingAnEnumTakesInitialValuesAlong() {
        Attribute after = (Attribute) post(applied(new Edit.RenameEnum(STATUSES, "PostStatus"), "Rename Status to PostStatus"))
                .member(STATUS).orElseThrow();
        assertEquals("PostStatus.DRAFT", after.java().initialValue());
    }

    @Test
    void removingAnEntityTakesTheRelationshipsToItAndTheirPlacesInKeysAndIndexes() {
        Document shown = assertInstanceOf(Applied.class, Edits.apply(document,
                new Edit.PlaceEntities(DiagramId.MAIN, Map.of(USER, Placement.at(1, 1), POST, Placement.at(2, 2))))).document();
        Applied after = assertInstanceOf(Applied.class, Edits.apply(shown, new Edit.Remove(Set.of(USER))));
        assertEquals("Delete entity User", after.name());
        assertEquals(post.withMembers(post.members().subList(0, 3)).withIndexes(List.of())
                .withUniques(List.of(UniqueConstraint.of(new UniqueId("uq"), ColumnId.of(TITLE)))), post(after.document()));
        assertEquals(Set.of(POST), after.document().diagrams().firstEntry().getValue().placements().keySet());
        assertEquals(Set.of(POST), after.document().design().entities().keySet());
    }

    @Test
    void removingAMemberTakesAnIndexThatHasNoOtherColumn() {
        Entity after = post(applied(new Edit.Remove(Set.of(AUTHOR, TITLE)), "Delete 2 things"));
        assertEquals(List.of(), after.indexes());
        assertEquals(List.of(), after.uniques());
    }

    @Test
    void removingAKeyAttributeForgetsWhatForeignKeysSaidOfIt() {
        ForeignKeySpec key = ForeignKeySpec.DEFAULT.withColumns(List.of(
                new JoinColumn(ColumnId.of(USER_ID), "writer", TITLE, null, null, null)));
        Document special = document.withDesign(document.design()
                .with(post.withMembers(List.of(title, author.withLinkage(new Linkage.JoinColumns(key))))));
        Applied withoutShared = assertInstanceOf(Applied.class, Edits.apply(special, new Edit.Remove(Set.of(TITLE))));
        assertEquals(List.of(author.withLinkage(new Linkage.JoinColumns(key.withColumns(List.of(
                JoinColumn.named(ColumnId.of(USER_ID), "writer")))))), post(withoutShared.document()).members());
        Applied withoutKey = assertInstanceOf(Applied.class, Edits.apply(special, new Edit.Remove(Set.of(USER_ID))));
        assertEquals(List.of(title, author), post(withoutKey.document()).members());
        assertEquals(Key.NONE, withoutKey.document().design().entity(USER).orElseThrow().key());
    }

    @Test
    void removingAParentLeavesItsChildrenToTheGrandparent() {
        EntityId middle = new EntityId("middle");
        Document tree = document.withDesign(Design.EMPTY
                .with(user.withInheritance(new Inheritance.Root(Inheritance.Strategy.JOINED, false, null)))
                .with(Entity.named(middle, "Middle").withInheritance(new Inheritance.Child(USER, null)))
                .with(Entity.named(POST, "Leaf").withInheritance(new Inheritance.Child(middle, "leaf"))));
        Applied one = assertInstanceOf(Applied.class, Edits.apply(tree, new Edit.Remove(Set.of(middle))));
        assertEquals(new Inheritance.Child(USER, "leaf"), post(one.document()).inheritance());
        Applied both = assertInstanceOf(Applied.class, Edits.apply(tree, new Edit.Remove(Set.of(middle, USER))));
        assertEquals(Inheritance.NONE, post(both.document()).inheritance());
    }

    @Test
    void whatIsInUseIsNotRemoved() {
        assertEquals("The enum Status is the type of Post.status. Give that another type first.",
                reason(new Edit.Remove(Set.of(STATUSES))));
        assertEquals("The constant DRAFT is the default of Post.status. Change the default first.", reason(new Edit.Remove(Set.of(DRAFT))));
        applied(new Edit.Remove(Set.<Id>of(STATUSES, STATUS)), "Delete 2 things");
    }

    @Test
    void anEditThatCannotBeDoneSaysWhy() {
        assertEquals("There is nothing to delete; it may have been deleted before.", reason(new Edit.Remove(Set.of())));
        assertEquals("An attribute needs a name.", reason(new Edit.RenameMember(POST, TITLE, " ")));
        assertEquals("title cannot be added: something with its id title is already there.", reason(new Edit.AddMember(USER, title, 0)));
        assertEquals("Main is the only diagram, and a project needs one. Add another one first.",
                reason(new Edit.RemoveDiagram(DiagramId.MAIN)));
        assertEquals("The class is no longer there; it may have been deleted.", reason(new Edit.RenameOwner(new EntityId("gone"), "X")));
    }

    @Test
    void oneRejectedEditRejectsTheWholeBatch() {
        Edit good = new Edit.RenameOwner(POST, "Article");
        assertEquals("An attribute needs a name.", reason(new Edit.Batch("Both", List.of(good, new Edit.RenameMember(POST, TITLE, "")))));
        assertEquals("Article", post(applied(new Edit.Batch("Both", List.of(good)), "Both")).name());
    }

    @Test
    void anEditThatChangesNothingGivesTheVeryDocument() {
        Applied applied = assertInstanceOf(Applied.class, Edits.apply(document, new Edit.RenameOwner(POST, "Post")));
        assertSame(document, applied.document());
    }

    @Test
    void theNameOfAChangeSaysWhatChanged() {
        applied(new Edit.ChangeMember(POST, title.withType(SimpleType.TEXT)), "Change type of title");
        applied(new Edit.ChangeMember(POST, title.withNullable(true)), "Make title nullable");
        applied(new Edit.ChangeMember(POST, title.withNullable(true).withType(SimpleType.TEXT)), "Change title");
        applied(new Edit.ChangeOwner(post.withIndexes(List.of())), "Delete index of Post");
        applied(new Edit.ChangeOwner(post.withComment("What people write.")), "Change comment of Post");
        applied(new Edit.ChangeOwner(post.withPartitionBy("RANGE (id)")), "Change partitions of Post");
        applied(new Edit.ChangeOwner(post.withNames(new TreeMap<>(Map.of("author.ix", "by_author")))),
                "Change names of constraints of Post");
        applied(new Edit.MoveMember(POST, TITLE, 0), "Move title");
        applied(new Edit.AddMember(USER, Attribute.of(new AttributeId("nick"), "nick", SimpleType.TEXT), 9), "Add nick to User");
        applied(new Edit.PlaceEntities(DiagramId.MAIN, Map.of(POST, Placement.at(1, 1))), "Show Post on Main");
    }
}

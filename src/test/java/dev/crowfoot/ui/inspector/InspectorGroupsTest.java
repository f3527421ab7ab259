package dev.crowfoot.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.check.Fix;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.document.edit.Edit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Each group of properties is changed as a person would, undone and done again. */
@ExtendWith(ApplicationExtension.class)
class InspectorGroupsTest {

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private InspectorHarness inspector;

    @Start
    void start(Stage stage) {
        inspector = new InspectorHarness(stage);
    }

    @Test
    void tableCommentColourAndInheritanceOfAnEntity() {
        inspector.select(Blog.TAG);
        inspector.enter("entity-comment", "What a post is about");
        inspector.click("section-table");
        inspector.enter("entity-schema", "content");
        inspector.click("entity-readOnly");
        inspector.click("entity-color-green");
        inspector.click("section-inheritance");
        inspector.choose("inheritance-place", "Child");
        inspector.enter("inheritance-value", "T");
        assertEquals("What a post is about", inspector.entity(Blog.TAG).comment());
        assertEquals("content", inspector.entity(Blog.TAG).table().schema());
        assertTrue(inspector.entity(Blog.TAG).readOnly());
        assertEquals("T", assertInstanceOf(Inheritance.Child.class, inspector.entity(Blog.TAG).inheritance()).discriminatorValue());
        assertEquals(CardColor.GREEN,
                InspectorHarness.onUi(() -> Objects.requireNonNull(inspector.workspace.document().diagrams().firstEntry()
                        .getValue().placements().get(Blog.TAG)).color()));
        inspector.undoAllAndRedo();
    }

    @Test
    void mixinsAndKeyAreChips() {
        inspector.select(Blog.POST);
        inspector.click("entity-mixins-timestamps");
        assertEquals(List.of(), inspector.entity(Blog.POST).mixins());
        inspector.choose("entity-mixins", "Timestamps");
        assertEquals(List.of(Blog.TIMESTAMPS), inspector.entity(Blog.POST).mixins());
        inspector.choose("key-columns", "title");
        assertEquals(List.of(ColumnId.of(Blog.POST_ID), ColumnId.of(Blog.TITLE)), inspector.entity(Blog.POST).key().columns());
        inspector.focus("key-columns-title");
        inspector.press(KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(List.of(ColumnId.of(Blog.TITLE), ColumnId.of(Blog.POST_ID)), inspector.entity(Blog.POST).key().columns());
        inspector.choose("key-style", "Embedded");
        inspector.undoAllAndRedo();
    }

    @Test
    void anIndexIsMadeOfColumnsAndExpressions() {
        inspector.select(Blog.POST);
        inspector.click("add-index");
        Index made = inspector.entity(Blog.POST).indexes().getLast();
        String id = made.id().value();
        inspector.click("add-expression-" + id);
        inspector.enter("index-expression-" + id + "-1", "lower(title)");
        inspector.click("index-descending-" + id + "-1");
        inspector.click("index-unique-" + id);
        inspector.enter("index-predicate-" + id, "title is not null");
        inspector.enter("index-method-" + id, "gin");
        inspector.choose("index-include-" + id, "status");
        Index index = inspector.entity(Blog.POST).indexes().getLast();
        assertEquals(new Index(made.id(), null,
                List.of(IndexPart.ascending(ColumnId.of(Blog.POST_ID)),
                        new IndexPart(new IndexPart.Expression("lower(title)"), true, IndexPart.Nulls.DEFAULT, null, null)),
                true, "title is not null", "gin", List.of(ColumnId.of(Blog.STATUS)), false, null), index);
        inspector.undoAllAndRedo();
    }

    @Test
    void checksAndUniquesAreAddedChangedAndRemoved() {
        inspector.select(Blog.POST);
        inspector.enter("checks-quick", "status <> 'OLD'");
        assertEquals("status <> 'OLD'", inspector.entity(Blog.POST).checks().getLast().expression());
        inspector.click("uniques-uq1");
        inspector.enter("unique-name-uq1", "uq_headline");
        inspector.click("unique-columns-uq1-author");
        inspector.click("unique-columns-uq1-title");
        assertTrue(inspector.isSaid("A unique constraint needs a column. Delete the constraint if it is not wanted."));
        assertEquals(List.of(ColumnId.of(Blog.TITLE)), inspector.entity(Blog.POST).uniques().getFirst().columns());
        inspector.click("checks-ck1");
        inspector.press(KeyCode.DELETE);
        assertEquals(1, inspector.entity(Blog.POST).checks().size());
        inspector.undoAllAndRedo();
    }

    @Test
    void bothEndsOfARelationship() {
        inspector.select(Blog.AUTHOR);
        inspector.click("relationship-optional");
        inspector.click("owning-cascades-all");
        inspector.click("owning-cascades-REMOVE");
        inspector.enter("inverse-orderBy", "title");
        inspector.click("inverse-orphanRemoval");
        inspector.choose("inverse-style", "Subselect");
        inspector.enter("inverse-batchSize", "25");
        Relationship author = inspector.relationship(Blog.AUTHOR);
        assertEquals(Set.of(Cascade.PERSIST, Cascade.MERGE, Cascade.REFRESH, Cascade.DETACH), author.owning().cascades());
        assertEquals("title", author.inverse().orderBy());
        assertTrue(author.inverse().orphanRemoval());
        assertEquals(25, author.inverse().fetch().batchSize());
        inspector.enter("inverse-name", "");
        assertFalse(inspector.relationship(Blog.AUTHOR).inverse().navigable());
        inspector.undoAllAndRedo();
    }

    @Test
    void theForeignKeyAndItsColumns() {
        inspector.select(Blog.AUTHOR);
        inspector.click("section-foreignKey");
        inspector.choose("foreignKey-onDelete", "Set null");
        inspector.click("foreignKey-columns-foreignKey-userid");
        inspector.enter("joinColumn-name-foreignKey-userid", "writer");
        inspector.enter("joinColumn-type-foreignKey-userid", "integr");
        assertTrue(inspector.isSaid("“integr” is no type and no enum of this project. For a type of one database alone write native"
                + " \"integr\"."));
        inspector.press(KeyCode.ESCAPE);
        inspector.click("foreignKey-indexed");
        Linkage.JoinColumns columns = (Linkage.JoinColumns) inspector.relationship(Blog.AUTHOR).linkage();
        assertEquals(ReferentialAction.SET_NULL, columns.foreignKey().onDelete());
        assertEquals("writer", columns.foreignKey().columns().getFirst().name());
        assertFalse(columns.foreignKey().indexed());
        inspector.enter("joinColumn-name-foreignKey-userid", "");
        assertEquals(List.of(), ((Linkage.JoinColumns) inspector.relationship(Blog.AUTHOR).linkage()).foreignKey().columns());
        inspector.undoAllAndRedo();
    }

    @Test
    void anotherCardinalitySaysWhatIsLost() {
        inspector.select(Blog.TAGS);
        inspector.enter("joinTable-name", "post_tag");
        inspector.choose("relationship-cardinality", "Many to one");
        assertTrue(inspector.isSaid("Lost: the join table's name post_tag. Undo brings it back."));
        assertInstanceOf(Linkage.JoinColumns.class, inspector.relationship(Blog.TAGS).linkage());
        inspector.undoAllAndRedo();
    }

    @Test
    void embeddedValuesNameTheirColumns() {
        inspector.select(Blog.ADDRESS);
        inspector.enter("embedded-prefix", "at_");
        inspector.click("embedded-columns-street");
        inspector.enter("embedded-columnName-street", "road");
        inspector.click("embedded-nullable");
        assertEquals("road", InspectorHarness.onUi(() -> ((Embedded) inspector.workspace.document().design()
                .entity(Blog.USER).orElseThrow().member(Blog.ADDRESS).orElseThrow()).columnNames().get(ColumnId.of(Blog.STREET))));
        inspector.undoAllAndRedo();
    }

    @Test
    void constantsAreTypedNamedAndReordered() {
        inspector.select(Blog.POST_STATUS);
        inspector.enter("enum-quick", "HIDDEN, GONE = g");
        inspector.click("enum-constants-draft");
        inspector.enter("constant-name-draft", "SKETCH");
        inspector.focus("enum-constants-draft");
        inspector.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        inspector.choose("enum-storage", "Native");
        inspector.enter("enum-nativeName", "post_state");
        EnumType type = InspectorHarness.onUi(() -> inspector.workspace.document().design().enumType(Blog.POST_STATUS).orElseThrow());
        assertEquals(List.of("PUBLISHED", "SKETCH", "HIDDEN", "GONE"), type.constants().stream().map(EnumConstant::name).toList());
        assertEquals("g", type.constants().getLast().value());
        assertEquals("post_state", type.nativeName().name());
        inspector.undoAllAndRedo();
    }

    @Test
    void sequencesAndSqlObjects() {
        inspector.select(Blog.SEQUENCE);
        inspector.enter("sequence-increment", "0");
        assertTrue(inspector.isSaid("A sequence cannot count in steps of 0."));
        inspector.enter("sequence-increment", "50");
        inspector.press(KeyCode.UP);
        inspector.press(KeyCode.ENTER);
        assertEquals(51L, InspectorHarness.onUi(() -> inspector.workspace.document().design().sequence(Blog.SEQUENCE).orElseThrow()
                .options().increment()));
        inspector.select(Blog.VIEW);
        inspector.choose("sqlObject-kind", "Materialized");
        inspector.click("sqlObject-targets-POSTGRESQL");
        inspector.type("sqlObject-drop", "drop materialized view recent_posts");
        inspector.press(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
        SqlObject view = InspectorHarness.onUi(() -> inspector.workspace.document().design().sqlObject(Blog.VIEW).orElseThrow());
        assertEquals(SqlObject.Kind.MATERIALIZED_VIEW, view.kind());
        assertEquals(Set.of(), view.targets());
        assertEquals("drop materialized view recent_posts", view.drop());
        inspector.undoAllAndRedo();
    }

    @Test
    void severalAttributesAreChangedInOneStep() {
        inspector.select(Blog.TITLE, Blog.STATUS);
        inspector.click("attribute-nullable");
        assertTrue(inspector.attribute(Blog.TITLE).column().nullable());
        assertTrue(inspector.attribute(Blog.STATUS).column().nullable());
        assertEquals(1, inspector.history().size());
        inspector.click("remove");
        assertEquals(List.of("id", "author", "tags"), inspector.memberNames(Blog.POST));
        inspector.undoAllAndRedo();
    }

    @Test
    void problemsAreShownWithTheirWayOutAndTheirFix() {
        Problem problem = Problem.warning("DB-141", new Place(Blog.POST, Blog.AUTHOR), "author has no index", "Give it one")
                .with(Fix.INDEX_FOREIGN_KEY);
        inspector.select(Blog.AUTHOR);
        InspectorHarness.onUi(() -> {
            inspector.view.showProblems(List.of(problem), p -> Optional.of(new Edit.RenameMember(Blog.POST, Blog.AUTHOR, "fixed")));
            return true;
        });
        InspectorHarness.settle();
        assertFalse(inspector.control("problems", Node.class).isVisible(), "it stands at its field, and is not said twice");
        inspector.click("fix-DB-141");
        assertEquals("fixed", inspector.relationship(Blog.AUTHOR).name());
        inspector.select(Blog.TAGS);
        assertNull(inspector.relationship(Blog.TAGS).comment());
    }
}

package dev.crowfoot.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Drawings;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.HitTest;
import dev.crowfoot.ui.canvas.tool.Tool;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class DiagramViewTest {

    private CanvasRobot robot;

    @BeforeEach
    void open() throws TimeoutException {
        robot = CanvasRobot.open(Drawings.blog(), Drawings.blogDiagram());
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aClickSelectsACardOrARowOrNothing() {
        robot.click(robot.head("Post"));
        assertEquals(List.of("Post"), robot.selected());
        robot.click(robot.row("Post", 1));
        assertEquals(List.of("Post-title"), robot.selected());
        robot.click(new Point(640, 500));
        assertEquals(List.of(), robot.selected());
    }

    @Test
    void aClickOnALineSelectsTheRelationship() {
        robot.click(new Point(robot.card("Tag").bounds().x() - 30, robot.head("Tag").y()));
        assertEquals(List.of("Post-tags"), robot.selected());
    }

    @Test
    void shiftAddsToTheSelection() {
        robot.click(robot.head("Post"));
        robot.shiftClick(robot.head("User"));
        assertEquals(List.of("Post", "User"), robot.selected());
    }

    @Test
    void whatShowsAllDoesSoInAnotherSizeUntilOneLooksElsewhere() {
        CanvasRobot.onScreen(() -> {
            robot.view().commands().fit();
            robot.view().getScene().getWindow().setWidth(500);
            return null;
        });
        Rect all = robot.view().commands().board().scene().bounds();
        assertTrue(robot.viewport().visible().contains(all), robot.viewport() + " shows all of " + all);
        Viewport elsewhere = robot.viewport().panned(10, 10);
        robot.look(elsewhere);
        CanvasRobot.onScreen(() -> {
            robot.view().getScene().getWindow().setWidth(900);
            return null;
        });
        assertEquals(elsewhere.resized(robot.viewport().width(), robot.viewport().height()), robot.viewport());
    }

    @Test
    void aNameAloneRenamesARowAndLeavesItsType() {
        Attribute before = attribute("Post", 1);
        robot.click(robot.row("Post", 1)).keys(KeyCode.F2).text("headline").keys(KeyCode.ENTER);
        assertEquals(before.withName("headline"), attribute("Post", 1));
    }

    private Attribute attribute(String entity, int row) {
        return (Attribute) robot.entity(entity).members().get(row);
    }

    @Test
    void whatWasUndoneIsNotCountedAsSelected() {
        Label status = (Label) robot.view().status();
        robot.doubleClick(new Point(601, 421));
        robot.keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        assertTrue(status.getText().startsWith("1 selected"), status.getText());
        CanvasRobot.onScreen(() -> {
            while (robot.store().undoName().isPresent()) {
                robot.store().undo();
            }
            return null;
        });
        assertTrue(status.getText().startsWith("4 entities"), status.getText());
    }

    @Test
    void aDragMovesTheSelectionOnTheGridAsOneStepOfTheHistory() {
        robot.dragged(robot.head("Comment"), robot.head("Comment").plus(330, 101));

        assertEquals(Optional.of(Placement.at(120 + 332, 320 + 100)), placement("Comment"));
        assertEquals(1, robot.store().history().size());
        CanvasRobot.onScreen(() -> {
            robot.store().undo();
            return null;
        });
        assertEquals(Optional.of(Placement.at(120, 320)), placement("Comment"));
    }

    @Test
    void escapeEndsADragWhereItBegan() {
        robot.drag(robot.at(robot.head("Comment"))).moveTo(robot.at(new Point(500, 500)));
        robot.keys(KeyCode.ESCAPE);
        robot.drop();

        assertEquals(Optional.of(Placement.at(120, 320)), placement("Comment"));
        assertEquals(List.of(), robot.store().history());
    }

    @Test
    void aRectangleSelectsTheCardsThatItTouches() {
        robot.dragged(new Point(20, 20), new Point(380, 60));
        assertEquals(List.of("Post", "User"), robot.selected());
    }

    @Test
    void aDoubleClickOnTheGroundAddsAnEntityThatCanBeNamedAndFilled() {
        robot.doubleClick(new Point(601, 421));
        robot.text("Invoice").keys(KeyCode.ENTER).text("number: string(20) not null").keys(KeyCode.ENTER).text("paid: boolean")
                .keys(KeyCode.ENTER).keys(KeyCode.ENTER);

        assertEquals(List.of("id", "number", "paid"), robot.entity("Invoice").members().stream().map(Member::name).toList());
        Attribute number = (Attribute) robot.entity("Invoice").members().get(1);
        assertEquals(List.of(new StringType(20), false), List.of(number.type(), number.column().nullable()));
        assertEquals(Placement.at(600, 420), robot.diagram().placements().get(robot.entity("Invoice").id()));
        assertFalse(robot.lookup("#canvas-editor").tryQuery().isPresent());
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndNothingIsLost() {
        robot.click(robot.head("Tag")).keys(KeyCode.A).text("size: strin").keys(KeyCode.ENTER);

        assertTrue(robot.lookup("#canvas-editor-complaint").queryAs(Label.class).getText().contains("strin"));
        robot.keys(KeyCode.SHORTCUT, KeyCode.A).text("size: integer").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        assertEquals(SimpleType.INTEGER, ((Attribute) robot.entity("Tag").members().getLast()).type());
    }

    @Test
    void aNameIsEditedInPlaceAndEscapeLeavesItAsItWas() {
        robot.click(robot.head("Tag")).keys(KeyCode.F2).text("Label").keys(KeyCode.ENTER);
        assertEquals("Label", robot.design().entity(new EntityId("Tag")).orElseThrow().name());
        robot.keys(KeyCode.F2).text("Other").keys(KeyCode.ESCAPE);
        assertEquals("Label", robot.design().entity(new EntityId("Tag")).orElseThrow().name());
    }

    @Test
    void aRowIsEditedAsALine() {
        robot.doubleClick(robot.row("Post", 1)).text("headline: string(120) unique").keys(KeyCode.ENTER);

        Attribute changed = (Attribute) robot.entity("Post").members().get(1);
        assertEquals(List.of("headline", new StringType(120), true, true),
                List.of(changed.name(), changed.type(), changed.column().unique(), changed.column().nullable()));
        assertEquals(1, robot.store().history().size());
    }

    @Test
    void aLineFromHandleToCardAsksForItsKind() {
        robot.click(robot.head("Tag"));
        Point handle = HitTest.handles(robot.card("Tag").bounds()).getFirst();
        robot.dragged(handle, robot.row("User", 1));
        robot.clickOn("#canvas-kind-manyToOne");

        Relationship drawn = (Relationship) robot.entity("Tag").members().getLast();
        assertEquals(List.of("user", new EntityId("User"), Cardinality.MANY_TO_ONE, "tags"),
                List.of(drawn.name(), drawn.target(), drawn.cardinality(), drawn.inverse().name()));
        assertEquals(List.of(drawn.id().value()), robot.selected());
    }

    @Test
    void fromFarAwayThereAreNoHandles() {
        robot.click(robot.head("Tag"));
        Point handle = HitTest.handles(robot.card("Tag").bounds()).getFirst();
        Viewport near = robot.viewport();
        robot.look(new Viewport(near.x(), near.y(), 0.2, near.width(), near.height()));
        robot.dragged(handle, robot.row("User", 1));
        assertTrue(robot.lookup("#canvas-kind-manyToOne").tryQuery().isEmpty());
    }

    @Test
    void aToolDrawsItsLineAndIsUsedOnce() {
        CanvasRobot.onScreen(() -> {
            robot.view().setTool(Tool.MANY_TO_MANY);
            return null;
        });
        robot.dragged(robot.head("User"), robot.head("Tag"));

        Relationship drawn = (Relationship) robot.entity("User").members().getLast();
        assertEquals(List.of("tags", Cardinality.MANY_TO_MANY), List.of(drawn.name(), drawn.cardinality()));
        assertEquals(Tool.SELECT, robot.view().tool().get());
    }

    @Test
    void shiftCDrawsFromTheOneToTheMany() {
        robot.click(robot.head("User"));
        robot.press(KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT);
        assertEquals(Tool.ONE_TO_MANY, robot.view().tool().get());
        robot.dragged(robot.head("User"), robot.head("Tag"));

        Relationship drawn = (Relationship) robot.entity("Tag").members().getLast();
        assertEquals(List.of("user", Cardinality.MANY_TO_ONE, "tags"),
                List.of(drawn.name(), drawn.cardinality(), drawn.inverse().name()));
        assertEquals(new EntityId("User"), drawn.target());
    }

    @Test
    void anAssociationPutsAnEntityBetweenTheTwo() {
        CanvasRobot.onScreen(() -> {
            robot.view().setTool(Tool.ASSOCIATION);
            return null;
        });
        robot.dragged(robot.head("User"), robot.head("Tag"));

        assertEquals(List.of("user", "tag"), robot.entity("UserTag").members().stream().map(Member::name).toList());
        assertEquals(2, robot.entity("UserTag").key().columns().size());
        assertTrue(robot.diagram().placements().containsKey(robot.entity("UserTag").id()));
    }

    @Test
    void inheritanceMakesAChildWithoutAKeyOfItsOwn() {
        CanvasRobot.onScreen(() -> {
            robot.view().setTool(Tool.EXTENDS);
            return null;
        });
        robot.dragged(robot.head("Tag"), robot.head("User"));

        assertEquals(new Inheritance.Child(new EntityId("User"), null), robot.entity("Tag").inheritance());
        assertEquals(List.of("label"), robot.entity("Tag").members().stream().map(Member::name).toList());
        assertEquals(1, robot.store().history().size());
    }

    @Test
    void deleteRemovesWhatIsSelected() {
        robot.click(robot.row("Post", 1)).keys(KeyCode.DELETE);
        assertEquals(List.of("id", "body", "publishedAt", "author", "tags"),
                robot.entity("Post").members().stream().map(Member::name).toList());
        robot.click(robot.head("Tag")).keys(KeyCode.DELETE);
        assertEquals(Optional.empty(), placement("Tag"));
        assertEquals(List.of("id", "body", "publishedAt", "author"), robot.entity("Post").members().stream().map(Member::name).toList());
    }

    @Test
    void arrowsMoveTheSelectionAndAltGoesToTheNextCard() {
        robot.click(robot.head("User")).keys(KeyCode.RIGHT).keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(Optional.of(Placement.at(44, 60)), placement("User"));
        robot.keys(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(List.of("Post"), robot.selected());
    }

    @Test
    void tabVisitsTheCardsInReadingOrder() {
        robot.keys(KeyCode.TAB);
        assertEquals(List.of("User"), robot.selected());
        robot.keys(KeyCode.TAB);
        assertEquals(List.of("Post"), robot.selected());
        robot.keys(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(List.of("User"), robot.selected());
    }

    @Test
    void everythingIsSelectedByOneKeyAndNothingByAnother() {
        robot.keys(KeyCode.SHORTCUT, KeyCode.A);
        assertEquals(List.of("Comment", "Post", "Tag", "User"), robot.selected());
        robot.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), robot.selected());
    }

    @Test
    void theMiddleButtonAndTheSpaceBarMoveThePaper() {
        robot.moveTo(robot.at(new Point(640, 500))).press(MouseButton.MIDDLE).moveBy(-100, -50).release(MouseButton.MIDDLE);
        assertEquals(List.of(100.0, 50.0), List.of(robot.viewport().x(), robot.viewport().y()));
        robot.press(KeyCode.SPACE).moveTo(robot.at(new Point(640, 500))).press(MouseButton.PRIMARY).moveBy(100, 50)
                .release(MouseButton.PRIMARY).release(KeyCode.SPACE);
        assertEquals(List.of(0.0, 0.0), List.of(robot.viewport().x(), robot.viewport().y()));
    }

    @Test
    void theZoomBarZoomsAroundTheMiddleAndFits() {
        robot.clickOn("#canvas-zoomIn");
        assertEquals(1.25, robot.viewport().scale());
        robot.clickOn("#canvas-fit");
        assertTrue(robot.viewport().visible().contains(robot.view().commands().board().scene().bounds()));
        robot.clickOn("#canvas-zoom100");
        assertEquals(1.0, robot.viewport().scale());
    }

    @Test
    void aCardIsColouredAndHiddenByItsMenu() {
        robot.rightClickOn(robot.at(robot.head("Tag")));
        robot.moveTo("#canvas-menu-color");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#canvas-menu-color").moveTo("#canvas-menu-color-blue").clickOn("#canvas-menu-color-red");
        assertEquals(Optional.of(Placement.at(720, 120).withColor(CardColor.RED)), placement("Tag"));
        robot.rightClickOn(robot.at(robot.head("Tag"))).clickOn("#canvas-menu-hide");
        assertEquals(Optional.empty(), placement("Tag"));
        assertTrue(robot.design().entity(new EntityId("Tag")).isPresent());
    }

    @Test
    void theSelectedCardIsSaidInWords() {
        robot.click(robot.head("Comment"));
        assertEquals("Entity Comment, 5 attributes. Refers to Post, User, Comment. Diagram Main, 4 entities.",
                robot.view().getAccessibleText());
    }

    @Test
    void lettersThatArriveBeforeTheNextFrameAreNotLost() {
        CanvasRobot.onScreen(() -> {
            robot.view().addEntity();
            for (String letter : List.of("O", "k")) {
                Node field = robot.view().getScene().getFocusOwner();
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            }
            return null;
        });
        robot.keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        assertEquals("Ok", robot.entity("Ok").name());
    }

    @Test
    void anEmptyDiagramSaysWhatToDo() throws TimeoutException {
        robot.close();
        robot = CanvasRobot.open(Design.EMPTY, Diagram.empty(DiagramId.MAIN, "Main"));
        assertTrue(robot.lookup("#canvas-empty").query().isVisible());
        robot.keys(KeyCode.E).text("Order").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#canvas-empty").query().isVisible());
        assertEquals("Order", robot.design().entities().firstEntry().getValue().name());
    }

    @Test
    void aDiagramThatShowsNoneOfTheEntitiesSaysHowToSeeThem() throws TimeoutException {
        Design design = robot.design();
        robot.close();
        robot = CanvasRobot.open(design, Diagram.empty(DiagramId.MAIN, "Main"));
        assertTrue(robot.lookup("None of the " + design.entities().size() + " entities is shown here").query().isVisible());
    }

    private Optional<Placement> placement(String entity) {
        return Optional.ofNullable(robot.diagram().placements().get(new EntityId(entity)));
    }
}

package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import dev.crowfoot.ui.canvas.DiagramView;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of every kind by the buttons of the bar and by the menu, the mouse wheel, and the legend. */
class DrawingInWindowTest extends WindowTestCase {

    private static final Point USER = new Point(60, 60);
    private static final Point POST = new Point(60, 260);

    @BeforeEach
    void open() {
        robot.makeProject("shop", false);
        robot.draw(USER, "User", "email: string(120)");
        robot.draw(POST, "Post", "title: string(200)");
    }

    private Point head(String name) {
        return robot.canvas().head(robot.entity(name).id().value());
    }

    private Relationship drawn(String tool, String from, String to) {
        robot.clickOn("#tool-" + tool);
        robot.canvas().dragged(head(from), head(to));
        return selected();
    }

    /** What was drawn last is selected. */
    private Relationship selected() {
        var id = robot.parts().workspace.selection().primary().orElseThrow();
        return robot.parts().workspace.document().design().owners().flatMap(o -> o.members().stream()).filter(m -> m.id().equals(id))
                .map(Relationship.class::cast).findFirst().orElseThrow();
    }

    private static List<Object> said(Relationship r) {
        return List.of(r.name(), r.cardinality(), r.optional(), r.inverse().name());
    }

    @Test
    void linesOfEachKindAreDrawnByTheBarAndTheMenu() {
        assertEquals(List.of("post", Cardinality.ONE_TO_ONE, false, "user"), said(drawn("one_to_one", "User", "Post")));
        robot.canvas().click(head("User")).dragged(robot.canvas().handle(robot.entity("User").id().value()), head("Post"));
        robot.clickOn("#canvas-kind-oneToMany");
        Relationship many = selected();
        assertEquals(List.of("user2", Cardinality.MANY_TO_ONE, false, "posts"), said(many));
        assertTrue(robot.entity("Post").member(many.id()).isPresent(), "the many side has the foreign key");
        assertEquals(List.of("user3", Cardinality.MANY_TO_ONE, false, "posts2"), said(drawn("many_to_one", "Post", "User")));
        assertEquals(List.of("posts3", Cardinality.MANY_TO_MANY, false, "users"), said(drawn("many_to_many", "User", "Post")));
        assertEquals(List.of("user4", Cardinality.MANY_TO_ONE, false, "posts4"), said(drawn("one_to_many", "User", "Post")));
        assertTrue(robot.entity("Post").member(selected().id()).isPresent(), "here too");

        robot.clickOn("#tool-many_to_one");
        robot.canvas().click(head("Post")).click(robot.canvas().row(robot.entity("Post").id().value(), 1));
        assertEquals(List.of("parent", Cardinality.MANY_TO_ONE, true, "children"), said(selected()));
        assertEquals(robot.entity("Post").id(), selected().target());
        assertEquals(List.of("fk_posts_parent_id", "fk_posts_user2_id", "fk_posts_user3_id"),
                List.of("parent", "user2", "user3").stream().map(n -> "fk_posts_" + n + "_id").filter(n -> inSql(n)).toList());
    }

    private boolean inSql(String name) {
        robot.until(() -> robot.sql().contains(name));
        return true;
    }

    private DiagramView diagram() {
        return robot.lookup(n -> n instanceof DiagramView).query();
    }

    /** Turns the wheel over that place; the headless platform's robot holds no key meanwhile, so that the event is made by hand. */
    private void wheel(double x, double y, double turned, boolean control) {
        CanvasRobot.onScreen(() -> {
            DiagramView view = diagram();
            Point2D screen = view.localToScreen(x, y);
            Point2D scene = view.localToScene(x, y);
            view.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), screen.getX(), screen.getY(), false, control,
                    false, control, false,
                    false, 0, turned, 0, turned, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                    0, null));
            return true;
        });
    }

    private String percent() {
        return robot.lookup("#canvas-zoom100").queryAs(Labeled.class).getText();
    }

    @Test
    void theWheelMovesAndZoomsThePaperAndTheLegendOpens() {
        robot.clickOn("#canvas-zoom100");
        Point2D before = robot.canvas().at(head("User"));
        wheel(100, 100, -40, false);
        assertEquals(before.subtract(0, 40), robot.canvas().at(head("User")));
        wheel(100, 100, 40, false);
        assertEquals("100 %", percent());
        Bounds canvas = diagram().localToScreen(diagram().getBoundsInLocal());
        wheel(before.getX() - canvas.getMinX(), before.getY() - canvas.getMinY(), 40, true);
        assertEquals("113 %", percent());
        Point2D after = robot.canvas().at(head("User"));
        assertTrue(after.distance(before) < 0.01, () -> "what is below the mouse stays there: " + before + " and " + after);
        wheel(100, 100, -2000, true);
        wheel(100, 100, -2000, true);
        assertTrue(Integer.parseInt(percent().replace(" %", "")) > 0, percent());
        theLegendSaysWhatTheSignsMean();
    }

    private void theLegendSaysWhatTheSignsMean() {
        robot.clickOn("#canvas-legend");
        List<String> lines = robot.from(robot.lookup("#canvas-legend").queryAll().stream().filter(n -> !(n instanceof Labeled))
                .toArray(Node[]::new)).lookup(".label").<Label>queryAll().stream().map(Label::getText).toList();
        assertEquals(List.of("Primary key", "Refers to another entity", "Unique", "May be null", "Exactly one", "None or one", "Any number",
                "Is extended"), lines);
        assertEquals(2, robot.listWindows().stream().filter(Window::isShowing).count());
        robot.clickOn("#canvas-zoom100");
        robot.until(() -> robot.listWindows().stream().filter(Window::isShowing).count() == 1);
    }
}

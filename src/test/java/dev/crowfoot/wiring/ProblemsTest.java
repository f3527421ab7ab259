package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A click on a problem leads to the field that is wrong. */
class ProblemsTest extends WindowTestCase {

    @BeforeEach
    void open() {
        robot.makeProject("shop", false);
        CanvasRobot canvas = robot.canvas();
        robot.draw(new Point(60, 60), "User", "email: string(120)");
        robot.draw(new Point(60, 240), "Post", "title: string(200)");
        robot.clickOn("#tool-many_to_one");
        canvas.dragged(canvas.head(robot.entity("Post").id().value()), canvas.head(robot.entity("User").id().value()));
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity("Post").members().getLast().id()));
        robot.interact(() -> robot.lookup("#inspector-section-foreignKey").queryButton().fire());
        robot.interact(() -> robot.lookup((CheckBox box) -> box.getId() != null && box.getId().startsWith("inspector-foreignKey-indexed"))
                .<CheckBox>query().fire());
        robot.clickOn("#tab-problems");
        robot.until(() -> problems().stream().anyMatch(p -> p.code().equals("DB-141")));
        robot.interact(() -> robot.parts().workspace.selection().clear());
    }

    private List<Problem> problems() {
        return List.copyOf(robot.lookup("#problems-table").<TableView<Problem>>query().getItems());
    }

    private String focused() {
        Node node = robot.parts().stage.getScene().getFocusOwner();
        return node == null || node.getId() == null ? "" : node.getId();
    }

    @Test
    void aClickLeadsToTheFieldAndTheProblemStandsThere() {
        robot.clickOn(robot.from(robot.lookup("#problems-table")).lookup("DB-141").<Node>query());
        robot.until(() -> focused().startsWith("inspector-foreignKey-indexed"));
        assertEquals(Set.of(robot.entity("Post").members().getLast().id()), robot.parts().workspace.selection().get());
        assertTrue(robot.lookup("#inspector-fix-DB-141").tryQuery().isPresent(), "the way out is not at the field");
        assertFalse(robot.lookup("#inspector-problems").query().isVisible(), "the problem is said twice");
    }

    @Test
    void itsButtonPutsItRightAndUndoBringsItBack() {
        robot.clickOn("#problem-fix");
        robot.until(() -> problems().stream().noneMatch(p -> p.code().equals("DB-141")));
        assertEquals(1, robot.entity("Post").indexes().size());
        robot.clickOn("#tool-edit-undo");
        robot.until(() -> problems().stream().anyMatch(p -> p.code().equals("DB-141")));
    }

    @Test
    void aNameThatIsTakenIsSaidAtTheName() {
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity("Post").id()));
        robot.fill("#inspector-entity-name", "User");
        robot.type(KeyCode.ENTER);
        robot.until(() -> problems().stream().anyMatch(p -> p.code().startsWith("NAME-")));
        Problem clash = problems().stream().filter(p -> p.code().startsWith("NAME-")).findFirst().orElseThrow();
        robot.clickOn(robot.from(robot.lookup("#problems-table")).lookup(clash.code()).<Node>query());
        robot.until(() -> focused().equals("inspector-entity-name"));
        robot.until(() -> robot.lookup("#inspector").lookup(".field-problems").lookup(".problem-text").queryLabeled().getText()
                .equals(clash.message()));
    }
}

package dev.crowfoot.wiring;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.ui.canvas.CanvasRobot;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** The inspector of the whole window, and what a person does in it. A field is known by its id without {@code inspector-}. */
record InspectorRobot(WindowRobot robot) {

    /** Shows that in the inspector. */
    InspectorRobot select(Id id) {
        robot.interact(() -> robot.parts().workspace.reveal(id));
        return this;
    }

    /** Clicks on a control, which is scrolled to first. */
    InspectorRobot click(String field) {
        String query = "#inspector-" + field;
        robot.until(() -> robot.lookup(query).tryQuery().isPresent());
        Node node = robot.lookup(query).query();
        for (int i = 0; i < 2; i++) { // the first makes room, the second finds the height
            CanvasRobot.onScreen(() -> {
                scrollTo(node);
                return true;
            });
        }
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Puts a text into a field in place of what it holds. */
    InspectorRobot enter(String field, String text) {
        click(field);
        robot.interact(() -> robot.lookup("#inspector-" + field).queryTextInputControl().clear());
        robot.write(text, 0).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Chooses the option of that text. */
    InspectorRobot choose(String field, String option) {
        click(field);
        if (robot.lookup("#inspector-search").tryQuery().isPresent()) {
            robot.write(option, 0).type(KeyCode.ENTER);
        } else {
            robot.clickOn(robot.from(robot.lookup("#inspector-options"))
                    .lookup((Node n) -> n instanceof Labeled l && option.equals(l.getText())).<Node>query());
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private static void scrollTo(Node node) {
        Parent above = node.getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane scroll) {
            scroll.applyCss();
            scroll.layout();
            Node content = scroll.getContent();
            double height = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            double y = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - 80;
            scroll.setVvalue(height <= 0 ? 0 : Math.clamp(y / height, 0, 1));
            scroll.layout();
        }
    }
}

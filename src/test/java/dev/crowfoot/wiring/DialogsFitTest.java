package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.canvas.CanvasRobot;
import dev.crowfoot.ui.common.Action;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** On a screen of 1280 by 800 everything fits: no dialog beyond it, no button beyond its dialog, no button's text cut off. */
class DialogsFitTest extends WindowTestCase {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1280, 800);
    private static final String LONG = "DeliveryAddressOfTheCustomerWhoOrdered";
    /** These open the desktop's chooser of folders, a list within the window, and, where no lock is left, nothing. */
    private static final Set<String> WITHOUT_DIALOG = Set.of("file.open", "edit.find", "edit.commands", "migration.unlock");
    private final Set<String> opened = new HashSet<>();
    private final List<String> misfits = new ArrayList<>();

    @Test
    void everythingFitsOnASmallScreen() {
        CanvasRobot.onScreen(() -> {
            Stage stage = robot.parts().stage;
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(SCREEN.getWidth());
            stage.setHeight(SCREEN.getHeight());
            return true;
        });
        look("the welcome page", robot.parts().stage);
        robot.makeProject("the-quite-long-name-of-a-project-that-somebody-may-give", false);
        robot.until(() -> robot.parts().connections.isConnected() && robot.state().isPresent());
        robot.draw(new Point(60, 60), LONG, "nameOfTheStreetAndNumberOfTheHouse: string(120) unique");
        openAll();
        robot.revise("a revision whose message is longer than most of those that are written");
        openAll();
        robot.upgrade();
        robot.interact(() -> robot.parts().workspace.run(new Edit.Remove(Set.of(robot.entity(LONG).members().getLast().id()))));
        robot.until(() -> robot.sql().contains("DROP"));
        robot.interact(() -> robot.parts().actions.get("migration.newRevision").run());
        look("a revision that loses something", front());
        robot.type(KeyCode.ESCAPE);
        robot.revise("without the street");
        robot.interact(() -> robot.parts().actions.get("migration.upgrade").run());
        look("a run that loses something", front());
        robot.type(KeyCode.ESCAPE);
        openAll();
        lookAtPanes();
        assertTrue(opened.containsAll(Set.of("file.new", "file.settings", "file.import", "database.connections", "migration.newRevision",
                "migration.upgrade", "migration.downgrade", "migration.stamp", "java.generate", "database.refresh", "diagram.rename")),
                () -> "opened: " + opened);
        assertEquals("", String.join("\n", misfits));
    }

    /** Opens each dialog that can be opened now and was not yet. */
    private void openAll() {
        for (Action action : robot.parts().actions.all()) {
            boolean opens = action.text().get().endsWith("...") || action.id().startsWith("help.");
            if (opens && action.enabled().get() && !WITHOUT_DIALOG.contains(action.id()) && opened.add(action.id())) {
                robot.interact(action::run);
                robot.until(() -> windows().count() > 1);
                look(action.id(), front());
                if (action.id().equals("database.connections")) {
                    lookAtKinds();
                }
                robot.type(KeyCode.ESCAPE);
                robot.until(() -> windows().count() == 1);
            }
        }
    }

    private void lookAtKinds() {
        ChoiceBox<?> kinds = robot.lookup("#connection-kind").query();
        for (int i = 0; i < kinds.getItems().size(); i++) {
            int kind = i;
            robot.interact(() -> kinds.getSelectionModel().select(kind));
            look("connection to " + kinds.getItems().get(i), front());
        }
    }

    private void lookAtPanes() {
        for (String tab : List.of("sql", "java", "problems", "migrations")) {
            robot.clickOn("#tab-" + tab);
            look("the pane " + tab, robot.parts().stage);
        }
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity(LONG).id()));
        look("the inspector of an entity", robot.parts().stage);
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity(LONG).members().getLast().id()));
        look("the inspector of an attribute", robot.parts().stage);
    }

    private Stream<Window> windows() {
        return robot.listWindows().stream().filter(Window::isShowing);
    }

    private Window front() {
        robot.until(() -> windows().count() > 1);
        return windows().reduce((first, second) -> second).orElseThrow();
    }

    private void look(String where, Window window) {
        CanvasRobot.onScreen(() -> {
            Parent root = window.getScene().getRoot();
            root.applyCss();
            root.layout();
            Rectangle2D place = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
            if (!SCREEN.contains(place)) {
                misfits.add(where + ": the window is at " + place);
            }
            nodes(root).filter(n -> n instanceof ButtonBase).map(ButtonBase.class::cast).forEach(b -> check(where, window, b));
            return true;
        });
    }

    private void check(String where, Window window, ButtonBase button) {
        String shown = button.getChildrenUnmodifiable().stream().filter(n -> n instanceof Text && n.getStyleClass().contains("text"))
                .map(n -> ((Text) n).getText()).findFirst()
                .orElse("");
        String said = Objects.requireNonNullElse(button.getText(), "");
        String text = button.isMnemonicParsing() ? said.replaceFirst("_", "") : said;
        if (!shown.isEmpty() && !shown.equals(text) && !isNameThatIsWholeInTheTooltip(button)) {
            misfits.add(where + ": of “" + text + "” only “" + shown + "” is seen");
        }
        Bounds bounds = button.localToScene(button.getLayoutBounds());
        Bounds room = new BoundingBox(-0.5, -0.5, window.getScene().getWidth() + 1, window.getScene().getHeight() + 1);
        if (!room.contains(bounds) && !isScrolled(button)) {
            misfits.add(where + ": “" + text + "” (" + button.getId() + ") is beyond the window, at " + bounds);
        }
    }

    /** What a person calls a thing may be of any length. */
    private static boolean isNameThatIsWholeInTheTooltip(ButtonBase button) {
        return button.getText().equals(LONG) && button.getTooltip() != null && button.getTooltip().getText().contains(LONG);
    }

    private static boolean isScrolled(Node node) {
        return Stream.<Node>iterate(node, n -> n != null, n -> n.getParent()).anyMatch(n -> n instanceof ScrollPane);
    }

    /** All that is to be seen, by scrolling too. */
    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        Stream<Node> inner = switch (node) {
            case ScrollPane pane when pane.getContent() != null -> Stream.of(pane.getContent());
            case TabPane pane -> pane.getTabs().stream().filter(t -> t.isSelected() && t.getContent() != null).map(t -> t.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(node), inner.flatMap(DialogsFitTest::nodes));
    }
}

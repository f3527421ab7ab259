package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.shell.Pick;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mouse can do, a menu with a shortcut and the palette can do; and every control is known by an id and a name. */
class ControlsTest extends WindowTestCase {

    @BeforeEach
    void open() {
        robot.makeProject("shop", false);
        robot.until(() -> robot.state().isPresent());
        robot.draw(new Point(60, 60), "User", "email: string(120) unique");
    }

    @Test
    void theToolThatIsInUseStaysMarkedWhenItIsPressedAgain() {
        robot.clickOn("#tool-select").clickOn("#tool-select");
        assertTrue(robot.lookup("#tool-select").queryAs(ToggleButton.class).isSelected());
        robot.clickOn("#tool-entity").clickOn("#tool-entity");
        assertEquals(List.of(true, false), List.of(robot.lookup("#tool-select").queryAs(ToggleButton.class).isSelected(),
                robot.lookup("#tool-entity").queryAs(ToggleButton.class).isSelected()));
    }

    @Test
    void everyActionIsInAMenuWithAShortcutAndInThePalette() {
        List<MenuItem> items = robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream().flatMap(ControlsTest::items).toList();
        Set<String> inMenus = new HashSet<>(items.stream().map(MenuItem::getId).filter(Objects::nonNull).toList());
        List<String> lacking = new ArrayList<>();
        robot.interact(() -> robot.parts().actions.get("edit.commands").run());
        Set<String> inPalette =
                new HashSet<>(robot.lookup("#quick-pick-list").<ListView<Pick>>query().getItems().stream().map(Pick::text).toList());
        for (Action action : robot.parts().actions.all()) {
            if (!inMenus.contains("menu-" + action.id().replace('.', '-'))) {
                lacking.add(action.id() + " has no menu item");
            }
            if (action.shortcut() == null) {
                lacking.add(action.id() + " has no shortcut");
            }
            if (action.enabled().get() && !inPalette.contains(action.text().get())) {
                lacking.add(action.id() + " is not in the palette");
            }
        }
        assertEquals(List.of(), lacking);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(ControlsTest::items) : Stream.of(item);
    }

    @Test
    void everyControlHasAnIdAndAName() {
        List<String> nameless = new ArrayList<>(nameless("the window"));
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity("User").members().getLast().id()));
        nameless.addAll(nameless("an attribute"));
        for (String dialog : List.of("Connections...", "Import from Database...", "Project Settings...", "New Revision...",
                "Keyboard Shortcuts",
                "Generate Code...", "Refresh from Database...")) {
            robot.command(dialog);
            robot.until(() -> robot.listWindows().stream().filter(Window::isShowing).count() > 1);
            nameless.addAll(nameless(dialog));
            robot.type(KeyCode.ESCAPE);
            robot.until(() -> robot.listWindows().stream().filter(Window::isShowing).count() == 1);
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void theSmallestWindowHidesNoTool() {
        robot.interact(() -> {
            robot.parts().stage.setWidth(robot.parts().stage.getMinWidth());
            return true;
        });
        ToolBar bar = robot.lookup("#tool-bar").queryAs(ToolBar.class);
        Bounds room = bar.localToScreen(bar.getBoundsInLocal());
        robot.until(() -> bar.getItems().stream().filter(Node::isVisible)
                .allMatch(n -> n.getParent() != null && n.getScene() != null && room.contains(n.localToScreen(n.getBoundsInLocal()))));
        assertFalse(robot.from(robot.lookup("#tool-bar")).lookup(".tool-bar-overflow-button").query().isVisible(), "tools are hidden");
    }

    /** What is wrong with the controls of the front window. */
    private List<String> nameless(String where) {
        Parent root = robot.listWindows().stream().filter(Window::isShowing).reduce((first, second) -> second).orElseThrow().getScene()
                .getRoot();
        List<Control> controls = controls(root).filter(ControlsTest::isUsed).toList();
        assertFalse(controls.isEmpty(), "no control in " + where);
        return controls.stream().filter(c -> c.getId() == null || name(c).isBlank())
                .map(c -> where + ": " + c.getClass().getSimpleName() + " id=" + c.getId() + " name=" + name(c)).distinct().toList();
    }

    /** All controls but those that another control is made of. */
    private static Stream<Control> controls(Node node) {
        return switch (node) {
            case ToolBar bar -> bar.getItems().stream().flatMap(ControlsTest::controls);
            case SplitPane pane -> pane.getItems().stream().flatMap(ControlsTest::controls);
            case TabPane pane ->
                pane.getTabs().stream().flatMap(tab -> tab.getContent() == null ? Stream.of() : controls(tab.getContent()));
            case ScrollPane pane -> pane.getContent() == null ? Stream.of() : controls(pane.getContent());
            case Control control -> Stream.of(control);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ControlsTest::controls);
            default -> Stream.of();
        };
    }

    private static boolean isUsed(Control control) {
        return control instanceof ButtonBase || control instanceof TextInputControl || control instanceof ChoiceBox<?>
                || control instanceof ComboBoxBase<?> || control instanceof ListView<?> || control instanceof TableView<?>
                || control instanceof TreeView<?>;
    }

    private static String name(Control control) {
        String accessible = control.getAccessibleText();
        String text = control instanceof Labeled labeled ? labeled.getText() : null;
        return accessible != null ? accessible : Objects.requireNonNullElse(text, "");
    }
}

package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.paint.Color;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panes below the diagram, the project's settings, a database in a file of one's own, light and dark. */
class PanesTest extends WindowTestCase {

    @BeforeEach
    void open() {
        robot.makeProject("shop", false);
        robot.until(() -> robot.state().isPresent());
        robot.draw(new Point(60, 60), "User", "email: string(120) unique");
    }

    private String java() {
        return robot.lookup("#java-text").queryAs(CodeArea.class).getText();
    }

    private static String clipboard() {
        return CanvasRobot.onScreen(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whatIsSelectedIsShownAsJavaAndWhatIsShownIsCopied() {
        robot.clickOn("#tab-java");
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity("User").members().getLast().id()));
        robot.until(() -> java().contains("private String email;"));
        assertTrue(java().contains("public class User"), java());
        assertEquals("com/example/shop/User.java", robot.text("#java-path"));
        robot.clickOn("#java-copy");
        assertEquals(java(), clipboard());

        new InspectorRobot(robot).enter("attribute-name", "mail");
        robot.until(() -> java().contains("private String mail;"));
        assertFalse(java().contains("email;"), java());
        robot.interact(() -> robot.parts().workspace.selection().clear());
        robot.until(() -> robot.isShown("#java-empty"));
        assertTrue(robot.lookup("#java-copy").query().isDisabled(), "there is nothing to be copied");

        robot.clickOn("#tab-sql");
        robot.until(() -> robot.sql().contains("mail VARCHAR(120)"));
        robot.clickOn("#sql-copy");
        assertEquals(robot.sql(), clipboard());
    }

    @Test
    void theRevisionsAreListedWithWhereTheDatabaseStands() {
        robot.revise("users");
        robot.upgrade();
        robot.draw(new Point(60, 240), "Post", "title: string(200)");
        robot.revise("posts");
        robot.clickOn("#tab-migrations");
        robot.until(() -> standings().equals(List.of("posts pending", "users current")));
        assertEquals(List.of("users current"), current());
        robot.upgrade();
        robot.until(() -> standings().equals(List.of("posts current", "users applied")));
        assertEquals(List.of("posts current"), current());
        robot.chooseConnection("PostgreSQL, offline");
        robot.until(() -> standings().equals(List.of("posts \u2013", "users \u2013")));
        assertEquals(List.of(), current());
    }

    private List<TableRow<?>> rows() {
        return robot.from(robot.lookup("#migrations-table")).lookup((Node n) -> n instanceof TableRow<?> row && !row.isEmpty()).queryAll()
                .stream().<TableRow<?>>map(n -> (TableRow<?>) n).sorted(Comparator.comparingInt(r -> r.getIndex())).toList();
    }

    private static String words(TableRow<?> row) {
        List<String> cells = row.getChildrenUnmodifiable().stream().filter(n -> n instanceof TableCell<?, ?>)
                .map(n -> ((TableCell<?, ?>) n).getText()).toList();
        return cells.get(2) + " " + cells.getFirst();
    }

    private List<String> standings() {
        return rows().stream().map(PanesTest::words).toList();
    }

    private List<String> current() {
        return rows().stream().filter(r -> r.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current"))).map(PanesTest::words)
                .toList();
    }

    @Test
    void whatIsDarkIsDarkToTheLastControl() {
        robot.command("Light Theme");
        assertFalse(isDark());
        Color light = textOfTheStatus();
        robot.command("Dark Theme");
        assertTrue(isDark());
        robot.until(() -> textOfTheStatus().getBrightness() > 0.5);
        assertTrue(light.getBrightness() < 0.5, light.toString());
        robot.command("Light Theme");
        assertFalse(isDark());
        robot.until(() -> textOfTheStatus().equals(light));
    }

    private boolean isDark() {
        return robot.parts().stage.getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark"));
    }

    private Color textOfTheStatus() {
        return (Color) robot.lookup("#status-saved").queryAs(Label.class).getTextFill();
    }

    @Test
    void theSettingsNameTablesAndSizeTypes() {
        robot.draw(new Point(60, 240), "Post", "title: string", "price: decimal");
        robot.until(() -> robot.sql().contains("title VARCHAR(255), price numeric(10, 2)"));
        robot.command("Project Settings...");
        robot.clickOn("#settings-plural");
        robot.fill("#settings-string", "80");
        robot.fill("#settings-precision", "12");
        robot.fill("#settings-scale", "20");
        robot.clickOn("#settings-ok");
        assertNotEquals("", robot.text("#settings-problem"));
        robot.fill("#settings-scale", "4");
        robot.fill("#settings-primaryKey", "{table}_pkey");
        robot.clickOn("#settings-ok");
        robot.until(() -> robot.sql().contains("title VARCHAR(80), price numeric(12, 4)"));
        assertTrue(robot.sql().contains("CREATE TABLE post (") && robot.sql().contains("CONSTRAINT post_pkey"), robot.sql());
        robot.clickOn("#tool-edit-undo");
        robot.until(() -> robot.sql().contains("CREATE TABLE posts (") && robot.sql().contains("VARCHAR(255)"));
    }

    @Test
    void aDatabaseInAFileIsConnectedToByTheForm() {
        Path file = folder.resolve("own/shop.mv.db");
        robot.command("Connections...");
        robot.clickOn("#connection-add");
        robot.interact(() -> robot.lookup("#connection-kind").<ChoiceBox<?>>query().getSelectionModel().select(1));
        robot.fill("#connection-name", "own file");
        robot.fill("#connection-place", file.toString());
        robot.clickOn("#connection-test");
        robot.until(() -> robot.lookup("#connection-message").query().isVisible());
        robot.clickOn("#connection-connect");
        robot.until(() -> Files.exists(file) && robot.parts().connections.isConnected());
        robot.until(() -> robot.state().isPresent());
        robot.revise("users");
        robot.upgrade();
        assertEquals(List.of("users"), robot.applied());
        robot.chooseConnection("PostgreSQL, offline");
        robot.chooseConnection("own file");
        robot.until(() -> robot.parts().connections.isConnected() && robot.state().isPresent());
        assertEquals(List.of("users"), robot.applied());
    }
}

package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.shell.Pick;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The model tree, the search and the command palette, by mouse and keyboard. */
class TreeAndSearchTest extends WindowTestCase {

    @BeforeEach
    void open() {
        robot.makeProject("shop", false);
        robot.draw(new Point(60, 60), "Customer", "email: string(120)");
        robot.draw(new Point(60, 240), "Invoice", "total: decimal(10,2)");
    }

    private Node line(String text) {
        return robot.from(robot.lookup("#model-tree")).lookup(text).query();
    }

    private int lines() {
        return robot.lookup("#model-tree").queryAs(TreeView.class).getExpandedItemCount();
    }

    private List<String> entities() {
        return robot.parts().workspace.document().design().entities().values().stream().map(e -> e.name()).sorted().toList();
    }

    @Test
    void aClickInTheTreeSelectsTheCardAndDeleteRemovesIt() {
        robot.clickOn(line("Invoice"));
        assertEquals(Set.of(robot.entity("Invoice").id()), robot.parts().workspace.selection().get());
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Customer"), entities());
        robot.clickOn("#tool-edit-undo");
        assertEquals(List.of("Customer", "Invoice"), entities());
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedInTheTree() {
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity("Customer").members().getLast().id()));
        assertTrue(line("email").isVisible());
    }

    @Test
    void theFilterKeepsWhatHasTheWordsAndWhatIsAboveIt() {
        int all = lines();
        robot.fill("#tree-filter", "total");
        robot.until(() -> lines() < all);
        assertTrue(line("Invoice").isVisible());
        assertTrue(line("total").isVisible());
        robot.fill("#tree-filter", "");
        robot.until(() -> robot.from(robot.lookup("#model-tree")).lookup("Customer").tryQuery().isPresent());
    }

    @Test
    void anEntityIsRenamedInItsLineAndEscapeLeavesItsName() {
        robot.clickOn(line("Invoice"));
        robot.type(KeyCode.F2);
        robot.until(() -> robot.lookup("#tree-rename").tryQuery().isPresent());
        robot.write("Bill", 0).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Customer", "Invoice"), entities());
        robot.type(KeyCode.F2);
        robot.until(() -> robot.lookup("#tree-rename").tryQuery().isPresent());
        robot.write("Bill", 0).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Bill", "Customer"), entities());
    }

    @Test
    void theSearchFindsAMemberByPartOfItsNameAndSelectsIt() {
        robot.clickOn("#tool-edit-find");
        robot.fill("#quick-pick-query", "tot");
        assertEquals("total", picks().getFirst());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Set.of(robot.entity("Invoice").members().getLast().id()), robot.parts().workspace.selection().get());
        assertTrue(robot.lookup("#quick-pick-query").tryQuery().isEmpty(), "the search stays open");
    }

    @Test
    void thePaletteRunsWhatIsChosenByKeyboardAndEscapeClosesIt() {
        robot.clickOn("#tool-edit-find");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#quick-pick-query").tryQuery().isEmpty(), "it stays open");
        robot.interact(() -> robot.parts().actions.get("edit.commands").run());
        robot.fill("#quick-pick-query", "addent");
        assertEquals("Add Entity", picks().getFirst());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Customer", "Entity", "Invoice"), entities());
    }

    private List<String> picks() {
        return robot.lookup("#quick-pick-list").<ListView<Pick>>query().getItems().stream().map(Pick::text).toList();
    }
}

package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Member;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A person draws, generates, applies, renames, applies, undoes and rolls back, by mouse and keyboard, on a real H2 database. */
class WholePathTest extends WindowTestCase {

    @Test
    void fromAnEmptyProjectToADatabaseAndBack() throws IOException {
        robot.makeProject("blog", false);
        robot.until(() -> robot.parts().connections.isConnected() && robot.state().isPresent());
        drawUsersAndPosts(robot.canvas());
        generate();
        robot.revise("users and posts");
        robot.upgrade();
        assertEquals(1, robot.applied().size());

        renameEmail("mail");
        robot.until(() -> robot.sql().contains("RENAME"));
        assertTrue(robot.sql().contains("email RENAME TO mail"), robot.sql());
        assertFalse(robot.sql().contains("DROP"), robot.sql());
        robot.revise("rename mail");
        robot.upgrade();
        assertEquals(List.of("users and posts", "rename mail"), robot.applied());

        assertEquals("Undo Rename email to mail", robot.lookup("#tool-edit-undo").query().getAccessibleText());
        robot.clickOn("#tool-edit-undo");
        assertEquals(List.of("id", "email"), members("User"));
        downgrade();
        assertEquals(List.of("users and posts"), robot.applied());
    }

    private void drawUsersAndPosts(CanvasRobot canvas) {
        robot.draw(new Point(60, 60), "User", "email: string(120) unique");
        robot.draw(new Point(60, 240), "Post", "title: string(200)");
        robot.clickOn("#tool-many_to_one");
        canvas.dragged(canvas.head(id("Post")), canvas.head(id("User")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(List.of("id", "email"), List.of("id", "title", "user")), List.of(members("User"), members("Post")));
    }

    /** Has the classes written, and a second time nothing. */
    private void generate() throws IOException {
        Path sources = folder.resolve("sources");
        robot.clickOn("#tool-java-generate");
        robot.fill("#text-question", sources.toString());
        robot.clickOn("#text-question-ok");
        robot.until(() -> robot.notices().stream().anyMatch(n -> n.endsWith(" written in " + sources)));
        String post = Files.readString(sources.resolve("com/example/blog/Post.java"));
        assertTrue(post.contains("private User user;"), post);

        robot.clickOn("#tool-java-generate");
        robot.clickOn("#text-question-ok");
        robot.until(() -> robot.notices().stream().anyMatch(n -> n.contains("up to date")));
    }

    private void downgrade() {
        int before = robot.applied().size();
        robot.clickOn("#tab-migrations");
        robot.clickOn("#migrations-downgrade");
        robot.confirmRun();
        robot.until(() -> robot.text("#run-words").contains("done"));
        robot.clickOn("#run-close");
        robot.until(() -> robot.state().filter(s -> s.applied().size() < before).isPresent());
    }

    private void renameEmail(String name) {
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity("User").members().getLast().id()));
        robot.clickOn(robot.from(robot.lookup("#model-tree")).lookup("email").<Node>query());
        robot.type(KeyCode.F2);
        robot.until(() -> robot.lookup("#tree-rename").tryQuery().isPresent());
        robot.write(name, 0);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("id", name), members("User"));
    }

    private String id(String name) {
        return robot.entity(name).id().value();
    }

    private List<String> members(String name) {
        return robot.entity(name).members().stream().map(Member::name).toList();
    }
}

package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import dev.crowfoot.ui.canvas.DiagramView;
import dev.crowfoot.ui.common.Remembered;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A person draws, generates, applies, renames, applies, undoes and rolls back, by mouse and keyboard, on a real H2 database. */
class WholePathTest {
    private static final int SECONDS = 60;
    @TempDir
    Path folder = Path.of("");
    private final FxRobot robot = new FxRobot();
    private MainWindow window = never();

    /** The window is there before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T never() {
        return null;
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        window = CanvasRobot.onScreen(() -> {
            UserFolders folders = new UserFolders(folder.resolve("config"), folder.resolve("data"));
            MainWindow parts = new MainWindow(new Stage(), new Adapters(folders).ports(Remembered.forNow()), () -> {});
            new WindowFrame(parts).open(Optional.empty());
            return parts;
        });
    }

    @AfterEach
    void close() {
        CanvasRobot.onScreen(() -> {
            window.close();
            window.stage.hide();
            return true;
        });
    }

    @Test
    void fromAnEmptyProjectToADatabaseAndBack() {
        makeProject();
        CanvasRobot canvas = CanvasRobot.of(window.workspace, robot.lookup(n -> n instanceof DiagramView).query());
        drawUsersAndPosts(canvas);
        revise("users and posts");
        upgrade();
        assertEquals(1, state().applied().size());

        renameEmail("mail");
        until(() -> sql().contains("RENAME"));
        assertTrue(sql().contains("email RENAME TO mail"), sql());
        assertFalse(sql().contains("DROP"), sql());
        revise("rename mail");
        upgrade();
        assertEquals(List.of("users and posts", "rename mail"), state().applied().stream().map(Revision::message).toList());

        assertEquals("Undo Rename email to mail", robot.lookup("#tool-edit-undo").query().getAccessibleText());
        robot.clickOn("#tool-edit-undo");
        assertEquals(List.of("id", "email"), members("User"));
        downgrade();
        assertEquals(List.of("users and posts"), state().applied().stream().map(Revision::message).toList());
    }

    private void makeProject() {
        robot.clickOn("#welcome-new");
        robot.clickOn("#new-name").write("blog", 0);
        robot.doubleClickOn("#new-folder");
        CanvasRobot.onScreen(() -> {
            robot.lookup("#new-folder").queryTextInputControl().setText(folder.resolve("blog").toString());
            return true;
        });
        robot.clickOn("#new-ok");
        until(() -> window.connections.isConnected() && window.migrations.state().get().isPresent());
    }

    private void drawUsersAndPosts(CanvasRobot canvas) {
        canvas.doubleClick(new Point(60, 60)).text("User").keys(KeyCode.ENTER).text("email: string(120) unique").keys(KeyCode.ENTER)
                .keys(KeyCode.ESCAPE);
        canvas.doubleClick(new Point(60, 240)).text("Post").keys(KeyCode.ENTER).text("title: string(200)").keys(KeyCode.ENTER)
                .keys(KeyCode.ESCAPE);
        robot.clickOn("#tool-many_to_one");
        canvas.dragged(canvas.head(id("Post")), canvas.head(id("User")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(List.of("id", "email"), List.of("id", "title", "user")), List.of(members("User"), members("Post")));
    }

    private void revise(String message) {
        until(() -> window.sql.preview().get().filter(p -> !p.isEmpty()).isPresent());
        robot.clickOn("#tool-migration-newRevision");
        robot.clickOn("#revision-message");
        CanvasRobot.onScreen(() -> {
            robot.lookup("#revision-message").queryTextInputControl().clear();
            return true;
        });
        robot.write(message, 0);
        robot.clickOn("#revision-ok");
        until(() -> window.migrations.state().get().filter(s -> !s.pending().isEmpty()).isPresent());
    }

    private void upgrade() {
        robot.clickOn("#tool-migration-upgrade");
        run();
        until(() -> window.migrations.state().get().filter(MigrationState::isAtHead).isPresent());
    }

    private void downgrade() {
        int before = state().applied().size();
        robot.clickOn("#tab-migrations");
        robot.clickOn("#migrations-downgrade");
        run();
        until(() -> state().applied().size() < before);
    }

    private void run() {
        until(() -> robot.lookup("#run-ok").tryQuery().isPresent());
        robot.lookup("#run-confirm").tryQuery().filter(Node::isVisible).filter(n -> n.getParent().isVisible()).ifPresent(robot::clickOn);
        robot.clickOn("#run-ok");
        until(() -> robot.lookup("#run-words").<Label>tryQuery().map(l -> l.getText().contains("done")).orElse(false));
        robot.clickOn("#run-close");
    }

    private void renameEmail(String name) {
        Entity user = entity("User");
        CanvasRobot.onScreen(() -> {
            window.workspace.reveal(user.members().getLast().id());
            return true;
        });
        robot.clickOn(robot.from(robot.lookup("#model-tree")).lookup("email").<Node>query());
        robot.type(KeyCode.F2);
        until(() -> robot.lookup("#tree-rename").tryQuery().isPresent());
        robot.write(name, 0);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("id", name), members("User"));
    }

    private String sql() {
        return robot.lookup("#sql-text").queryAs(CodeArea.class).getText();
    }

    private MigrationState state() {
        return window.migrations.state().get().orElseThrow();
    }

    private Entity entity(String name) {
        return window.workspace.document().design().entities().values().stream().filter(e -> e.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private String id(String name) {
        return entity(name).id().value();
    }

    private List<String> members(String name) {
        return entity(name).members().stream().map(Member::name).toList();
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("it did not happen", e);
        }
    }
}

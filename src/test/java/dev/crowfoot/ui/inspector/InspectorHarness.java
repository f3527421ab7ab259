package dev.crowfoot.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.ui.common.Hands;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.theme.Theme;
import dev.crowfoot.ui.theme.ThemeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

/** An inspector of the blog in a window of its own, and what a person does to it. */
final class InspectorHarness {

    final Hands robot = new Hands();
    final Workspace workspace = new Workspace(new DocumentStore(Blog.document()), new Notices());
    final InspectorView view;

    /** Shows it; on the UI thread. */
    InspectorHarness(Stage stage) {
        view = new InspectorView(workspace);
        Scene scene = new Scene(view, 320, 760);
        new Theme(ThemeMode.LIGHT).style(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    /** Waits until the UI thread has done what it had to, and what follows from that. */
    static void settle() {
        for (int i = 0; i < 3; i++) {
            CountDownLatch done = new CountDownLatch(1);
            Platform.runLater(done::countDown);
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static <T> T onUi(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void select(Id... ids) {
        onUi(() -> {
            workspace.selection().select(List.of(ids));
            return true;
        });
        settle();
    }

    /** The control with that id below {@code inspector-}, scrolled to. */
    <N extends Node> N control(String id, Class<N> type) {
        String css = "#inspector-" + id;
        N node = onUi(() -> type.cast(Window.getWindows().stream().map(w -> w.getScene().lookup(css)).filter(n -> n != null).findFirst()
                .orElseThrow(() -> new AssertionError("no control " + css))));
        for (int i = 0; i < 2; i++) {
            onUi(() -> {
                scrollTo(node);
                return true;
            });
            settle();
        }
        return node;
    }

    boolean isShown(String id) {
        return onUi(() -> Window.getWindows().stream().anyMatch(w -> w.getScene().lookup("#inspector-" + id) != null));
    }

    void click(String id) {
        robot.clickOn(control(id, Node.class));
        settle();
    }

    void doubleClick(String id) {
        robot.doubleClickOn(control(id, Node.class));
        settle();
    }

    void focus(String id) {
        Node node = control(id, Node.class);
        onUi(() -> {
            node.requestFocus();
            return true;
        });
        settle();
    }

    /** Clicks into the field, replaces all of its text, and stays in it. */
    void type(String id, String text) {
        click(id);
        robot.press(KeyCode.SHORTCUT).press(KeyCode.A).release(KeyCode.A).release(KeyCode.SHORTCUT);
        robot.type(KeyCode.DELETE);
        write(text);
    }

    /** Types it into whatever has the focus, also where the keyboard lacks a key for it. */
    void write(String text) {
        robot.write(text, 0);
        settle();
    }

    void enter(String id, String text) {
        type(id, text);
        press(KeyCode.ENTER);
    }

    void press(KeyCode code, KeyCombination.Modifier... modifiers) {
        KeyCode[] held = Arrays.stream(modifiers)
                .map(m -> m == KeyCombination.ALT_DOWN ? KeyCode.ALT : m == KeyCombination.SHIFT_DOWN ? KeyCode.SHIFT : KeyCode.SHORTCUT)
                .toArray(KeyCode[]::new);
        robot.press(held).type(code).release(held);
        settle();
    }

    /** Opens the choice and picks the option that begins with these letters. */
    void choose(String id, String letters) {
        click(id);
        if (isShown("search")) {
            write(letters);
        } else {
            Node list = control("options", Node.class);
            robot.clickOn(robot.from(list)
                    .lookup((Node n) -> n instanceof Labeled l && l.getText() != null && l.getText().startsWith(letters)).<Node>query());
            settle();
            return;
        }
        press(KeyCode.ENTER);
    }

    String text(String id) {
        Node node = control(id, Node.class);
        return onUi(() -> node instanceof TextInputControl input ? input.getText() : String.valueOf(node.getAccessibleText()));
    }

    List<String> history() {
        return onUi(() -> workspace.store().history());
    }

    Entity entity(EntityId id) {
        return onUi(() -> workspace.document().design().entity(id).orElseThrow());
    }

    Attribute attribute(AttributeId id) {
        return onUi(() -> (Attribute) Holders.ownerOf(workspace.document().design(), id).orElseThrow().member(id).orElseThrow());
    }

    Relationship relationship(RelationshipId id) {
        return onUi(() -> (Relationship) Holders.ownerOf(workspace.document().design(), id).orElseThrow().member(id).orElseThrow());
    }

    /** The attribute as it is now; on the UI thread. */
    Attribute attributeNow(AttributeId id) {
        return (Attribute) Holders.ownerOf(workspace.document().design(), id).orElseThrow().member(id).orElseThrow();
    }

    List<String> memberNames(EntityId id) {
        return entity(id).members().stream().map(Member::name).toList();
    }

    /** Whether that text stands somewhere in the inspector. */
    boolean isSaid(String text) {
        return onUi(() -> view.lookupAll(".field-message").stream().anyMatch(n -> ((Labeled) n).getText().equals(text)));
    }

    /** Undoes all that was done and finds the document as it was; then does it again and finds what was made of it. */
    void undoAllAndRedo() {
        onUi(() -> {
            Object made = workspace.document();
            int steps = workspace.store().history().size();
            for (int i = 0; i < steps; i++) {
                workspace.store().undo();
            }
            assertEquals(Blog.document(), workspace.document());
            for (int i = 0; i < steps; i++) {
                workspace.store().redo();
            }
            assertEquals(made, workspace.document());
            return true;
        });
        settle();
    }

    private void scrollTo(Node node) {
        ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
        if (!Objects.equals(node.getScene(), view.getScene())) {
            return;
        }
        view.applyCss();
        view.layout();
        Node content = scroll.getContent();
        double height = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        double y = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - 80;
        scroll.setVvalue(height <= 0 ? 0 : Math.clamp(y / height, 0, 1));
        view.layout();
    }
}

package dev.crowfoot.bench;

import dev.crowfoot.Main;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Crowfoot as a process of its own that says {@link #SHOWN} as soon as its window shows the project that it was started with, and then ends.
 * Shown means: the desk is there, the title names the project, and a frame has been drawn since.
 */
public final class ShownWindow {

    static final String SHOWN = "the project is shown";
    private static final long PAUSE = 5;

    private ShownWindow() {}

    /** The arguments are those of {@link Main}. */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(ShownWindow::await);
        Main.main(arguments);
    }

    private static void await() {
        boolean started = false;
        while (!started) {
            started = tryToLook();
            pause();
        }
    }

    private static boolean tryToLook() {
        try {
            Platform.runLater(ShownWindow::look);
            return true;
        } catch (IllegalStateException notStarted) {
            return false;
        }
    }

    private static void look() {
        for (Window window : Window.getWindows()) {
            if (window instanceof Stage stage && stage.isShowing() && showsProject(stage)) {
                stage.getScene().addPostLayoutPulseListener(() -> Platform.runLater(ShownWindow::end));
                Platform.requestNextPulse();
                return;
            }
        }
        Thread.ofPlatform().daemon().start(() -> {
            pause();
            Platform.runLater(ShownWindow::look);
        });
    }

    private static boolean showsProject(Stage stage) {
        Scene scene = stage.getScene();
        Node diagram = scene == null ? null : scene.lookup("#diagram");
        Node desk = scene == null ? null : scene.lookup("#desk");
        return diagram != null && desk != null && desk.isVisible() && stage.getTitle().contains(" ");
    }

    private static void end() {
        System.out.println(SHOWN);
        System.exit(0);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

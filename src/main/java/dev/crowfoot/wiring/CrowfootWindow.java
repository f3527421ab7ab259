package dev.crowfoot.wiring;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The application with a window. */
public final class CrowfootWindow extends Application {

    /** Says that JavaFX is on the class path, as it is meant to be; kept, as a logger's level is forgotten with the logger. */
    private static final Logger JAVAFX_START = Logger.getLogger("javafx");
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(CrowfootWindow.class);

    /** JavaFX makes it. */
    public CrowfootWindow() {}

    /** Opens the window, with the project in that folder if there is one, and returns when it is closed. */
    public static void open(@Nullable Path project) {
        JAVAFX_START.setLevel(Level.SEVERE);
        launch(CrowfootWindow.class, project == null ? new String[0] : new String[] {project.toAbsolutePath().normalize().toString()});
    }

    private @Nullable MainWindow window;

    @Override
    public void start(Stage stage) {
        UserFolders folders = UserFolders.ofUser();
        RememberedInFile remembered =
                new RememberedInFile(folders.config().resolve("window.properties"), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        MainWindow parts = new MainWindow(stage, new Adapters(folders).ports(remembered), remembered::save);
        window = parts;
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            LOG.error("uncaught in {}", thread.getName(), error);
            Platform.runLater(() -> parts.notices.failed(error));
        });
        new WindowFrame(parts).open(getParameters().getRaw().stream().findFirst().map(Path::of).orElse(null));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.awaitEnd();
        }
    }
}

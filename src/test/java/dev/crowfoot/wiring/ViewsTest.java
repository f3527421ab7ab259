package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.ui.canvas.CanvasRobot;
import dev.crowfoot.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Every FXML file describes a view. */
class ViewsTest {
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyViewLoads() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dev/crowfoot/ui"))) {
            List<Path> views = files.filter(f -> f.toString().endsWith(".fxml")).toList();
            assertFalse(views.isEmpty(), "no view was found");
            views.forEach(view -> load(view, broken));
        }
        assertEquals(List.of(), broken);
    }

    private static void load(Path view, List<String> broken) {
        CanvasRobot.onScreen(() -> {
            try {
                return new FXMLLoader(view.toUri().toURL(), Texts.bundle()).<Object>load();
            } catch (IOException e) {
                return broken.add(view + ": " + e.getMessage());
            }
        });
    }
}

package dev.crowfoot.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.ui.common.Remembered;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SideSizeTest {

    private static final long PATIENCE = 10_000;
    private final Map<String, String> values = new HashMap<>();
    private final Remembered remembered = new Remembered() {

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }
    };

    @BeforeEach
    void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSideHasItsPixelsAgainInAWindowOfAnotherSize() {
        at(1000, pane -> pane.setDividerPositions(0.25, 0.6));
        for (int start = 0; start < 5; start++) {
            at(2000, pane -> {
                assertEquals(250, pane.getDividerPositions()[0] * 2000, 2);
                assertEquals(1600, pane.getDividerPositions()[1] * 2000, 2);
            });
        }
    }

    @Test
    void aSideThatWouldFillTheWindowIsAsAtTheFirstStart() {
        values.put("left", "1200");
        values.put("right", "much");
        at(1000, pane -> assertEquals(0.2, pane.getDividerPositions()[0], 0.01));
    }

    private void at(double width, Consumer<SplitPane> look) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            SplitPane pane = new SplitPane(side(), new StackPane(), side());
            pane.setOrientation(Orientation.HORIZONTAL);
            pane.setDividerPositions(0.2, 0.8);
            SideSize.remember(pane, 0, false, remembered, "left");
            SideSize.remember(pane, 1, true, remembered, "right");
            Stage stage = new Stage();
            stage.setScene(new Scene(pane, width, 400));
            stage.show();
            pane.applyCss();
            pane.layout();
            look.accept(pane);
            pane.layout();
            stage.hide();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static StackPane side() {
        StackPane side = new StackPane();
        SplitPane.setResizableWithParent(side, false);
        return side;
    }
}

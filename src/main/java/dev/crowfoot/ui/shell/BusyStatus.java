package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.LongWork;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/** What is going on in the background, in the status bar. What ends at once is not shown, as it would only flicker. */
final class BusyStatus {

    private final Node box;
    private final Label words;
    private final ProgressBar bar;
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    BusyStatus(Node box, Label words, ProgressBar bar) {
        this.box = box;
        this.words = words;
        this.bar = bar;
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        patience.setOnFinished(event -> box.setVisible(true));
    }

    void follow(LongWork work) {
        work.state().subscribe(this::show);
    }

    private void show(Optional<LongWork.State> state) {
        state.ifPresentOrElse(now -> {
            words.setText(now.what());
            bar.setProgress(now.fraction());
            if (!box.isVisible()) {
                patience.play();
            }
        }, () -> {
            patience.stop();
            box.setVisible(false);
        });
    }
}

package dev.crowfoot.ui.canvas;

import dev.crowfoot.ui.common.Texts;
import javafx.scene.control.Label;

/** How many entities the diagram shows, how many are selected, and the scale. */
final class CanvasStatus extends Label {

    private final CanvasBoard board;

    CanvasStatus(CanvasBoard board) {
        this.board = board;
        setId("canvas-status");
        getStyleClass().add("canvas-status");
        board.workspace().selection().listen(ids -> update());
        board.workspace().store().listen(change -> update());
        board.viewProperty().subscribe(view -> update());
    }

    private void update() {
        int selected = board.workspace().selection().get().size();
        String text = Texts.of("canvas.status", board.scene().cards().size(), Math.round(board.view().scale() * 100));
        setText(selected == 0 ? text : Texts.of("canvas.status.selected", selected) + "  \u00b7  " + text);
    }
}

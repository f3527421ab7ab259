package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.ui.common.Texts;
import javafx.scene.control.Label;

/** How many entities the diagram shows, how many things in it are selected, and the scale. */
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
        long selected = board.workspace().selection().get().stream().filter(this::isShown).count();
        String text = Texts.of("canvas.status", board.scene().cards().size(), Math.round(board.view().scale() * 100));
        setText(selected == 0 ? text : Texts.of("canvas.status.selected", selected) + "  \u00b7  " + text);
    }

    /** What was undone is of the diagram no more. */
    private boolean isShown(Id id) {
        return switch (id) {
            case EntityId entity -> board.scene().card(entity).isPresent();
            case MemberId member -> board.workspace().document().design().owners().anyMatch(owner -> owner.member(member).isPresent());
            case Id _ -> false;
        };
    }
}

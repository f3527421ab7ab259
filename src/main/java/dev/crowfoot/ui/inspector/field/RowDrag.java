package dev.crowfoot.ui.inspector.field;

import java.util.List;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Moves a row of a list by dragging it: a line shows where it will stand. */
final class RowDrag {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final double SLOP = 5;
    private final ItemsView.Moves moves;
    private final IntSupplier index;
    private double pressedAt;
    private boolean dragging;

    private RowDrag(ItemsView.Moves moves, IntSupplier index) {
        this.moves = moves;
        this.index = index;
    }

    static void on(Region head, ItemsView.Moves moves, IntSupplier index) {
        RowDrag drag = new RowDrag(moves, index);
        head.setOnMousePressed(event -> {
            drag.pressedAt = event.getScreenY();
            drag.dragging = false;
        });
        head.setOnMouseDragged(drag::drag);
        head.setOnMouseReleased(drag::release);
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() && Math.abs(event.getScreenY() - pressedAt) > SLOP) {
            dragging = true;
        }
        if (dragging) {
            show(gap(event));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            show(-1);
            int gap = gap(event);
            int from = index.getAsInt();
            moves.move(from, gap > from ? gap - 1 : gap);
            event.consume();
        }
    }

    /** The gap between two rows nearest to the mouse: 0 is above the first one. */
    private int gap(MouseEvent event) {
        List<Node> rows = moves.rows();
        int gap = 0;
        for (Node row : rows) {
            Bounds bounds = row.localToScreen(row.getBoundsInLocal());
            if (event.getScreenY() > bounds.getCenterY()) {
                gap++;
            }
        }
        return gap;
    }

    private void show(int gap) {
        List<Node> rows = moves.rows();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(ABOVE, i == gap);
            rows.get(i).pseudoClassStateChanged(BELOW, gap == rows.size() && i == rows.size() - 1);
        }
    }
}

package dev.crowfoot.ui.inspector.field;

import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Moves a row of a list by dragging it: a line shows where it will stand. */
final class RowDrag {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final double SLOP = 5;
    private static final int NONE = -1;
    private final Pane list;
    private final ObjIntConsumer<Integer> move;
    private double pressedAt;
    private int from = NONE;
    private boolean dragging;

    private RowDrag(Pane list, ObjIntConsumer<Integer> move) {
        this.list = list;
        this.move = move;
    }

    /**
     * Has the rows of the list dragged by their heads.
     *
     * @param move is called with the place of a row and the place where it shall be
     */
    static void on(Pane list, ObjIntConsumer<Integer> move) {
        RowDrag drag = new RowDrag(list, move);
        list.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
        list.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
        list.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::release);
    }

    private void press(MouseEvent event) {
        pressedAt = event.getScreenY();
        dragging = false;
        from = NONE;
        List<Node> rows = list.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            Node head = ((ItemRow) rows.get(i)).head();
            if (head.localToScreen(head.getBoundsInLocal()).contains(event.getScreenX(), event.getScreenY())) {
                from = i;
            }
        }
    }

    private void drag(MouseEvent event) {
        if (from != NONE && Math.abs(event.getScreenY() - pressedAt) > SLOP) {
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
            show(NONE);
            int gap = gap(event);
            move.accept(from, gap > from ? gap - 1 : gap);
            event.consume();
        }
    }

    /** The gap between two rows nearest to the mouse: 0 is above the first one. */
    private int gap(MouseEvent event) {
        int gap = 0;
        for (Node row : list.getChildren()) {
            Bounds bounds = row.localToScreen(row.getBoundsInLocal());
            if (event.getScreenY() > bounds.getCenterY()) {
                gap++;
            }
        }
        return gap;
    }

    private void show(int gap) {
        List<Node> rows = list.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(ABOVE, i == gap);
            rows.get(i).pseudoClassStateChanged(BELOW, gap == rows.size() && i == rows.size() - 1);
        }
    }
}

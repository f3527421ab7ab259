package dev.crowfoot.ui.canvas;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.ui.canvas.tool.Idle;
import dev.crowfoot.ui.canvas.tool.Pointer;
import dev.crowfoot.ui.canvas.tool.State;
import dev.crowfoot.ui.canvas.tool.Tool;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/** Hands what the mouse does to the state that is current, and moves the paper while something is dragged to its edge. */
final class MouseInput {

    private static final double EDGE = 24;
    private static final double EDGE_SPEED = 12;
    private static final double WHEEL = 1.003;

    private final CanvasBoard board;
    private final Node node;
    private final Timeline edgePan = new Timeline(new KeyFrame(Duration.millis(16), event -> panAtEdge()));
    private State state;
    private Pointer last = new Pointer(Point.ZERO, Point.ZERO, false, false, 0);
    private boolean panning;
    private boolean inside;

    MouseInput(CanvasBoard board, Node node, Consumer<MouseEvent> contextMenu) {
        this.board = board;
        this.node = node;
        this.state = new Idle(board);
        edgePan.setCycleCount(Timeline.INDEFINITE);
        node.setOnMousePressed(event -> pressed(event, contextMenu));
        node.setOnMouseMoved(event -> moved(event));
        node.setOnMouseDragged(event -> moved(event));
        node.setOnMouseReleased(event -> handle(state.release(pointer(event))));
        node.setOnMouseExited(event -> left());
        node.setOnScroll(this::scrolled);
        node.setOnZoom(this::zoomed);
    }

    private void pressed(MouseEvent event, Consumer<MouseEvent> contextMenu) {
        node.requestFocus();
        if (event.getButton() == MouseButton.SECONDARY) {
            handle(state.cancel());
            contextMenu.accept(event);
        } else {
            handle(state.press(pointer(event)));
        }
        event.consume();
    }

    private void moved(MouseEvent event) {
        inside = true;
        handle(state.move(pointer(event)));
    }

    private void left() {
        inside = false;
        board.point(new Hit.Ground());
    }

    private Pointer pointer(MouseEvent event) {
        Point screen = new Point(event.getX(), event.getY());
        boolean pans = event.getButton() == MouseButton.MIDDLE || panning;
        last = new Pointer(screen, board.view().toDiagram(screen), event.isShiftDown() || event.isShortcutDown(), pans,
                event.getClickCount());
        return last;
    }

    private void handle(State next) {
        state = next;
        node.setCursor(cursor());
        if (state.reachesOut()) {
            edgePan.play();
        } else {
            edgePan.stop();
        }
    }

    private Cursor cursor() {
        if (panning) {
            return Cursor.OPEN_HAND;
        }
        if (board.tool() != Tool.SELECT || board.hover() instanceof Hit.Handle) {
            return Cursor.CROSSHAIR;
        }
        return board.hover() instanceof Hit.Line ? Cursor.HAND : Cursor.DEFAULT;
    }

    private void panAtEdge() {
        Viewport view = board.view();
        double dx = edge(last.screen().x(), view.width());
        double dy = edge(last.screen().y(), view.height());
        if (dx != 0 || dy != 0) {
            board.look(view.panned(-dx, -dy));
            last = new Pointer(last.screen(), board.view().toDiagram(last.screen()), last.shift(), last.pans(), last.clicks());
            handle(state.move(last));
        }
    }

    private static double edge(double at, double size) {
        if (at < EDGE) {
            return -Math.min(EDGE_SPEED, (EDGE - at) / 2);
        }
        return at > size - EDGE ? Math.min(EDGE_SPEED, (at - size + EDGE) / 2) : 0;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            board.look(board.view().zoomedTo(board.view().scale() * Math.pow(WHEEL, event.getDeltaY()),
                    new Point(event.getX(), event.getY())));
        } else {
            board.look(board.view().panned(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        board.look(board.view().zoomedTo(board.view().scale() * event.getZoomFactor(), new Point(event.getX(), event.getY())));
        event.consume();
    }

    /** The space bar goes down or up. */
    void setPanning(boolean now) {
        panning = now;
        node.setCursor(cursor());
    }

    /** Ends what is under way. */
    void cancel() {
        handle(state.cancel());
    }

    /** Where something new should go: where the mouse is, or the middle of the view. */
    Point place() {
        return inside ? board.view().toDiagram(last.screen()) : board.view().visible().center();
    }
}

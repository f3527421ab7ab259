package dev.crowfoot.ui.canvas;

import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** One text field that lies on what is being edited, and a line below it that says what is not understood. */
final class InPlaceField {

    private static final double SMALLEST_SCALE = 0.9;
    private static final double WIDEST_BORDER = 2;
    private static final double ROOM = 340;
    private static final double GAP = 4;
    private static final double EDGE = 12;

    private final TextField field = new TextField();
    private final Label complaint = new Label();
    private final Pane layer;
    private final Runnable focusBack;
    private Session session = new Session(Rect.EMPTY, Style.ROW, text -> "", () -> {
    });
    private boolean closing;
    private boolean heard;

    /** Takes a text, and says what is wrong with it; empty if it was taken. */
    @FunctionalInterface
    interface Taker {
        String take(String text);
    }

    /**
     * One editing.
     *
     * @param place on the diagram
     * @param next what Enter leads to when the text was taken
     */
    record Session(Rect place, Style style, Taker taker, Runnable next) {}

    InPlaceField(Pane layer, Runnable focusBack) {
        this.layer = layer;
        this.focusBack = focusBack;
        field.setManaged(false);
        complaint.setManaged(false);
        field.setId("canvas-editor");
        field.getStyleClass().add("canvas-editor");
        complaint.setId("canvas-editor-complaint");
        complaint.getStyleClass().add("canvas-editor-complaint");
        complaint.setWrapText(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        field.textProperty().subscribe(text -> complain(""));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isOpen()) {
                commit(() -> {
                });
                close();
            }
        });
    }

    boolean isOpen() {
        return layer.getChildren().contains(field);
    }

    /** Opens with a text, all of it selected. */
    void open(Session other, String text, String prompt, String accessibleName, Supplier<Viewport> view) {
        close();
        session = other;
        heard = false;
        field.setText(text);
        field.setPromptText(prompt);
        field.setAccessibleText(accessibleName);
        layer.getChildren().addAll(field, complaint);
        complain("");
        field.applyCss(); // it has a skin only then, and takes no letters without one: the first ones typed would be lost
        place(view.get());
        field.requestFocus();
        field.selectAll();
    }

    /** Follows the diagram. */
    void place(Viewport view) {
        if (!isOpen()) {
            return;
        }
        Rect r = view.toScreen(session.place());
        double scale = Math.max(SMALLEST_SCALE, view.scale());
        double height = session.place().height() * scale;
        field.setStyle("-fx-font-size: %.1fpx; -fx-font-weight: %s;".formatted(CanvasFonts.size(session.style()) * scale,
                session.style() == Style.NAME ? "bold" : "normal"));
        double left = snapped(r.x());
        double top = snapped(r.centerY() - height / 2);
        double room = session.style() == Style.NAME ? 0 : Math.min(ROOM * scale, layer.getWidth() - left - EDGE);
        double width = Math.max(r.width(), room);
        field.resizeRelocate(left - WIDEST_BORDER, top, width + 2 * WIDEST_BORDER, height);
        complaint.resizeRelocate(left, top + height + GAP, width, complaint.prefHeight(width));
    }

    private static double snapped(double pixel) {
        return (double) Math.round(pixel);
    }

    /** The letter of the key that opened the field is not meant for it. */
    private void typed(KeyEvent event) {
        if (!heard) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        heard = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER || (event.getCode() == KeyCode.TAB && !event.isShiftDown())) {
            event.consume();
            commit(session.next());
        }
    }

    private void commit(Runnable next) {
        if (closing) {
            return;
        }
        String wrong = session.taker().take(field.getText().strip());
        if (wrong.isEmpty()) {
            close();
            next.run();
        } else {
            complain(wrong);
        }
    }

    private void complain(String what) {
        complaint.setText(what);
        complaint.setVisible(!what.isEmpty());
        complaint.resize(complaint.getWidth(), complaint.prefHeight(complaint.getWidth()));
    }

    /** Closes without taking the text. */
    void close() {
        if (isOpen()) {
            closing = true;
            boolean focused = field.isFocused();
            layer.getChildren().removeAll(field, complaint);
            if (focused) {
                focusBack.run();
            }
            closing = false;
        }
    }
}

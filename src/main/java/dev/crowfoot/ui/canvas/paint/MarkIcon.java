package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.card.Mark;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the small signs of a row, as paths in a box of 12 by 12. */
public final class MarkIcon {

    private static final double BOX = 12;

    private MarkIcon() {}

    /** Draws the sign with its box's upper left corner there, at that scale. */
    public static void draw(GraphicsContext gc, Mark mark, double x, double y, double scale, Color color) {
        gc.save();
        gc.translate(x, y);
        gc.scale(scale, scale);
        gc.setStroke(color);
        gc.setLineWidth(1.25);
        switch (mark) {
            case KEY -> key(gc);
            case REFERENCE -> reference(gc);
            case UNIQUE -> gc.strokePolygon(new double[] {6, 9.5, 6, 2.5}, new double[] {2.5, 6, 9.5, 6}, 4);
            case NULLABLE -> gc.strokeOval(BOX / 2 - 2.5, BOX / 2 - 2.5, 5, 5);
        }
        gc.restore();
    }

    private static void key(GraphicsContext gc) {
        gc.strokeOval(1, 3.5, 5, 5);
        gc.beginPath();
        gc.moveTo(6, 6);
        gc.lineTo(11.5, 6);
        gc.lineTo(11.5, 9);
        gc.moveTo(9, 6);
        gc.lineTo(9, 8.5);
        gc.stroke();
    }

    private static void reference(GraphicsContext gc) {
        gc.beginPath();
        gc.moveTo(1.5, 6);
        gc.lineTo(10.5, 6);
        gc.moveTo(7.5, 3);
        gc.lineTo(10.5, 6);
        gc.lineTo(7.5, 9);
        gc.stroke();
    }
}

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

    /** The same sign as an SVG path in a box of 24 by 16, for controls. */
    public static String svg(Mark mark) {
        return switch (mark) {
            case KEY -> "M7 8 A2.5 2.5 0 1 1 12 8 A2.5 2.5 0 1 1 7 8 M12 8 H17.5 V11 M15 8 V10.5";
            case REFERENCE -> "M7.5 8 H16.5 M13.5 5 L16.5 8 L13.5 11";
            case UNIQUE -> "M12 4.5 L15.5 8 L12 11.5 L8.5 8 Z";
            case NULLABLE -> "M9.5 8 A2.5 2.5 0 1 1 14.5 8 A2.5 2.5 0 1 1 9.5 8";
        };
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

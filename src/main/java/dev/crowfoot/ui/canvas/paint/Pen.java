package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/**
 * Draws in diagram units on a canvas that shows a part of the diagram. Edges are moved to the nearest pixel of the device, so that they are
 * sharp at every scale.
 */
final class Pen {

    private final GraphicsContext gc;
    private final CanvasFonts fonts;
    private final double left;
    private final double top;
    private final double scale;
    private final double device;

    /**
     * A pen for a view.
     *
     * @param device pixels of the device for a pixel of the canvas
     */
    Pen(GraphicsContext gc, CanvasFonts fonts, Viewport view, double device) {
        this(gc, fonts, view.x(), view.y(), view.scale(), device);
    }

    private Pen(GraphicsContext gc, CanvasFonts fonts, double left, double top, double scale, double device) {
        this.gc = gc;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        this.scale = scale;
        this.device = device;
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.BASELINE);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineCap(StrokeLineCap.BUTT);
    }

    GraphicsContext gc() {
        return gc;
    }

    double scale() {
        return scale;
    }

    /** The canvas's x of a diagram's x, on the border of a pixel. */
    double x(double diagram) {
        return Math.round((diagram - left) * scale * device) / device;
    }

    double y(double diagram) {
        return Math.round((diagram - top) * scale * device) / device;
    }

    /** The canvas's x of a diagram's x, in the middle of a pixel: where thin strokes are sharp. */
    double strokeX(double diagram) {
        return (Math.floor((diagram - left) * scale * device) + 0.5) / device;
    }

    double strokeY(double diagram) {
        return (Math.floor((diagram - top) * scale * device) + 0.5) / device;
    }

    /** The width of a line that is that wide at 100 %: it grows less than the diagram does. */
    double stroke(double width) {
        return width * Math.clamp(scale, 0.8, 1.6);
    }

    /** A pixel of the canvas, rounded to whole pixels of the device: the width of borders and hairlines. */
    double thin() {
        return Math.max(1, Math.round(device)) / device;
    }

    /**
     * A rectangle with round corners, grown by so many thin lines. Only the two strips that have corners are filled as shapes: a shape's
     * coverage is worked out for each of its pixels, which for the whole of a card costs more than its texts.
     */
    void fillRound(Color color, Rect r, double grown, double radius) {
        gc.setFill(color);
        double x = x(r.x()) - grown * thin();
        double y = y(r.y()) - grown * thin();
        double width = x(r.right()) + grown * thin() - x;
        double height = y(r.bottom()) + grown * thin() - y;
        double arc = 2 * radius;
        double corner = Math.ceil(radius * device) / device;
        if (height < 4 * corner) {
            gc.fillRoundRect(x, y, width, height, arc, arc);
        } else {
            gc.fillRoundRect(x, y, width, 2 * corner, arc, arc);
            gc.fillRoundRect(x, y + height - 2 * corner, width, 2 * corner, arc, arc);
            gc.fillRect(x, y + corner, width, height - 2 * corner);
        }
    }

    void text(String text, Style style, Color color, double x, double baseline, TextAlignment alignment) {
        if (!text.isEmpty()) {
            gc.setFont(fonts.font(style, scale));
            gc.setFill(color);
            gc.setTextAlign(alignment);
            gc.fillText(text, x(x), y(baseline));
        }
    }

    void strokes(List<List<Point>> lines) {
        for (List<Point> line : lines) {
            gc.beginPath();
            gc.moveTo(strokeX(line.getFirst().x()), strokeY(line.getFirst().y()));
            for (Point p : line.subList(1, line.size())) {
                gc.lineTo(strokeX(p.x()), strokeY(p.y()));
            }
            gc.stroke();
        }
    }

    void circle(Point middle, double radius, Color inside) {
        double r = radius * scale;
        double x = strokeX(middle.x()) - r;
        double y = strokeY(middle.y()) - r;
        gc.setFill(inside);
        gc.fillOval(x, y, 2 * r, 2 * r);
        gc.strokeOval(x, y, 2 * r, 2 * r);
    }
}

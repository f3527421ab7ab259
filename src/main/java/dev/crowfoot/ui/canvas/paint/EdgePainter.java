package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.route.Port;
import dev.crowfoot.diagram.scene.Edge;
import dev.crowfoot.diagram.scene.EndMark;
import dev.crowfoot.diagram.scene.MarkShape;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws lines with round corners and the marks at their ends. */
final class EdgePainter {

    private static final double WIDTH = 1.25;
    private static final double STRONG_WIDTH = 2;
    private static final double CORNER = 6;

    private final Pen pen;
    private final CanvasPalette palette;

    EdgePainter(Pen pen, CanvasPalette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    void paint(Edge edge, boolean strong) {
        begin(strong ? palette.accent() : palette.line(), strong ? STRONG_WIDTH : WIDTH);
        Port from = edge.route().request().from();
        Port to = edge.route().request().to();
        MarkShape start = MarkShape.of(edge.spec().from().mark(), edge.line().start(), from.side());
        MarkShape end = MarkShape.of(edge.spec().to().mark(), edge.line().end(), to.side());
        way(edge.line(), start.start(), end.start());
        mark(start, edge.spec().from().mark());
        mark(end, edge.spec().to().mark());
    }

    private void begin(Color color, double width) {
        pen.gc().setStroke(color);
        pen.gc().setLineWidth(pen.stroke(width));
    }

    /** The line with its ends moved to where the marks leave off. */
    private void way(Polyline line, Point start, Point end) {
        List<Point> points = line.points();
        pen.gc().beginPath();
        pen.gc().moveTo(pen.strokeX(start.x()), pen.strokeY(start.y()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = i == 1 ? start : points.get(i - 1);
            Point corner = points.get(i);
            Point after = i == points.size() - 2 ? end : points.get(i + 1);
            double radius = Math.min(CORNER, Math.min(before.distance(corner), corner.distance(after)) / 2) * pen.scale();
            pen.gc().arcTo(pen.strokeX(corner.x()), pen.strokeY(corner.y()), pen.strokeX(after.x()), pen.strokeY(after.y()), radius);
        }
        pen.gc().lineTo(pen.strokeX(end.x()), pen.strokeY(end.y()));
        pen.gc().stroke();
    }

    private void mark(MarkShape shape, EndMark mark) {
        pen.strokes(shape.strokes());
        Point circle = shape.circle();
        if (circle != null && mark != EndMark.NONE) {
            pen.circle(circle, MarkShape.RADIUS, palette.ground());
        }
    }

    /** A line that is being drawn by hand. */
    void draft(Point from, Point to) {
        begin(palette.accent(), STRONG_WIDTH);
        pen.strokes(List.of(List.of(from, to)));
    }
}

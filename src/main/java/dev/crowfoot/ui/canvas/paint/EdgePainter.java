package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.route.Port;
import dev.crowfoot.diagram.scene.Edge;
import dev.crowfoot.diagram.scene.EndMark;
import dev.crowfoot.diagram.scene.MarkShape;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/** Draws lines with round corners and the marks at their ends. */
final class EdgePainter {

    private static final double WIDTH = 1.25;
    private static final double STRONG_WIDTH = 2;
    private static final double CORNER = 6;

    /** A mark this many pixels outside the canvas cannot be seen. */
    private static final double OUTSIDE = 80;

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
        pen.gc().setFill(color);
        pen.gc().setLineWidth(pen.stroke(width));
    }

    /**
     * The line with its ends moved to where the marks leave off. Only the parts in view are drawn, the straight ones as thin rectangles: strokes
     * cost ten times as much.
     */
    private void way(Polyline line, Point start, Point end) {
        List<Point> points = new ArrayList<>(line.points());
        points.set(0, start);
        points.set(points.size() - 1, end);
        double[] x = points.stream().mapToDouble(p -> pen.strokeX(p.x())).toArray();
        double[] y = points.stream().mapToDouble(p -> pen.strokeY(p.y())).toArray();
        double before = 0;
        for (int i = 1; i < x.length; i++) {
            double length = Math.abs(x[i] - x[i - 1]) + Math.abs(y[i] - y[i - 1]);
            double after = 0;
            if (i < x.length - 1) {
                double next = Math.abs(x[i + 1] - x[i]) + Math.abs(y[i + 1] - y[i]);
                after = Math.min(CORNER * pen.scale(), Math.min(length, next) / 2);
                corner(x, y, i, after);
            }
            part(x[i - 1], y[i - 1], x[i], y[i], before, after);
            before = after;
        }
    }

    /** The straight part between two points, without what the corners at its ends take. */
    private void part(double x1, double y1, double x2, double y2, double before, double after) {
        double dx = Math.signum(x2 - x1);
        double dy = Math.signum(y2 - y1);
        double half = pen.gc().getLineWidth() / 2;
        double left = Math.min(x1 + dx * before, x2 - dx * after) - (dx == 0 ? half : 0);
        double top = Math.min(y1 + dy * before, y2 - dy * after) - (dy == 0 ? half : 0);
        double right = Math.max(x1 + dx * before, x2 - dx * after) + (dx == 0 ? half : 0);
        double bottom = Math.max(y1 + dy * before, y2 - dy * after) + (dy == 0 ? half : 0);
        double width = pen.gc().getCanvas().getWidth();
        double height = pen.gc().getCanvas().getHeight();
        if (right > 0 && left < width && bottom > 0 && top < height) {
            double x = Math.max(left, -1);
            double y = Math.max(top, -1);
            pen.gc().fillRect(x, y, Math.min(right, width + 1) - x, Math.min(bottom, height + 1) - y);
        }
    }

    private void corner(double[] x, double[] y, int i, double radius) {
        Canvas canvas = pen.gc().getCanvas();
        boolean inView = x[i] > -radius && x[i] < canvas.getWidth() + radius && y[i] > -radius && y[i] < canvas.getHeight() + radius;
        if (inView && radius > 0) {
            pen.gc().beginPath();
            pen.gc().moveTo(x[i] + Math.signum(x[i - 1] - x[i]) * radius, y[i] + Math.signum(y[i - 1] - y[i]) * radius);
            pen.gc().arcTo(x[i], y[i], x[i + 1], y[i + 1], radius);
            pen.gc().stroke();
        }
    }

    private void mark(MarkShape shape, EndMark mark) {
        Canvas canvas = pen.gc().getCanvas();
        double x = pen.x(shape.start().x());
        double y = pen.y(shape.start().y());
        if (x < -OUTSIDE || x > canvas.getWidth() + OUTSIDE || y < -OUTSIDE || y > canvas.getHeight() + OUTSIDE) {
            return;
        }
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

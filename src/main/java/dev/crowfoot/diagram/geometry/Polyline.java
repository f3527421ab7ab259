package dev.crowfoot.diagram.geometry;

import java.util.ArrayList;
import java.util.List;

/** A line with corners; it has at least two points. */
public record Polyline(List<Point> points) {

    /** @throws IllegalArgumentException if there are fewer than two points */
    public Polyline {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs two points");
        }
    }

    /** A line through these points without those that add no corner. */
    public static Polyline simplified(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point p : points) {
            while (kept.size() >= 2 && inLine(kept.get(kept.size() - 2), kept.getLast(), p)) {
                kept.removeLast();
            }
            if (kept.isEmpty() || !kept.getLast().equals(p)) {
                kept.add(p);
            }
        }
        if (kept.size() == 1) {
            kept.add(kept.getFirst());
        }
        return new Polyline(kept);
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
    }

    /** The first point. */
    public Point start() {
        return points.getFirst();
    }

    /** The last point. */
    public Point end() {
        return points.getLast();
    }

    /** The smallest rectangle around it. */
    public Rect bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point p : points) {
            left = Math.min(left, p.x());
            right = Math.max(right, p.x());
            top = Math.min(top, p.y());
            bottom = Math.max(bottom, p.y());
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    /** How far the place is from the nearest point of the line. */
    public double distance(Point p) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, toSegment(p, points.get(i - 1), points.get(i)));
        }
        return nearest;
    }

    private static double toSegment(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square, 0, 1);
        return Math.hypot(a.x() + t * dx - p.x(), a.y() + t * dy - p.y());
    }

    /** Whether any part of the line is inside the rectangle; for lines of upright and level parts. */
    public boolean touches(Rect r) {
        for (int i = 1; i < points.size(); i++) {
            Rect part = Rect.between(points.get(i - 1), points.get(i));
            if (part.x() <= r.right() && r.x() <= part.right() && part.y() <= r.bottom() && r.y() <= part.bottom()) {
                return true;
            }
        }
        return false;
    }
}

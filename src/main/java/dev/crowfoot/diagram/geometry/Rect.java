package dev.crowfoot.diagram.geometry;

import java.util.Collection;

/** A rectangle with upright sides; width and height are not negative. */
public record Rect(double x, double y, double width, double height) {

    /** Nothing, at the origin. */
    public static final Rect EMPTY = new Rect(0, 0, 0, 0);

    /** @throws IllegalArgumentException if a side is negative or not a number */
    public Rect {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("not the sides of a rectangle: " + width + ", " + height);
        }
    }

    /** The rectangle with these opposite corners. */
    public static Rect between(Point a, Point b) {
        return new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /** The smallest rectangle around all of these; {@link #EMPTY} for none. */
    public static Rect around(Collection<Rect> all) {
        Rect result = null;
        for (Rect each : all) {
            result = result == null ? each : result.union(each);
        }
        return result == null ? EMPTY : result;
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle from left to right. */
    public double centerX() {
        return x + width / 2;
    }

    /** The middle from top to bottom. */
    public double centerY() {
        return y + height / 2;
    }

    /** The middle. */
    public Point center() {
        return new Point(centerX(), centerY());
    }

    /** Whether the place is inside or on the border. */
    public boolean contains(Point p) {
        return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
    }

    /** Whether the other one is wholly inside. */
    public boolean contains(Rect other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** Whether the two share more than a border. */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The smallest rectangle around both. */
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** This one with that much added on each side; with a negative amount it shrinks, at most to nothing. */
    public Rect grown(double by) {
        return grown(by, by);
    }

    /** This one with that much added left and right, and above and below. */
    public Rect grown(double byX, double byY) {
        return new Rect(x - byX, y - byY, Math.max(0, width + 2 * byX), Math.max(0, height + 2 * byY));
    }

    /** This one elsewhere. */
    public Rect movedBy(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }
}

package dev.crowfoot.diagram.geometry;

/** A place, in diagram units or on the screen; y grows downwards. */
public record Point(double x, double y) {

    /** The origin. */
    public static final Point ZERO = new Point(0, 0);

    /** The place that lies so far to the right and below. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** How far away the other place is, in a straight line. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

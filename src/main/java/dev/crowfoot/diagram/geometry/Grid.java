package dev.crowfoot.diagram.geometry;

/** The grid of four units on which everything stands. */
public final class Grid {

    /** The distance of its lines. */
    public static final double STEP = 4;

    private Grid() {}

    /** The nearest line. */
    public static double snap(double value) {
        return Math.round(value / STEP) * STEP;
    }

    /** The nearest crossing. */
    public static Point snap(Point p) {
        return new Point(snap(p.x()), snap(p.y()));
    }

    /** The next line that is not smaller. */
    public static double up(double value) {
        return Math.ceil(value / STEP) * STEP;
    }
}

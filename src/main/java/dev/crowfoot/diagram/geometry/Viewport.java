package dev.crowfoot.diagram.geometry;

/**
 * The window through which a diagram is seen.
 *
 * @param x the diagram's x at the window's left edge
 * @param y the diagram's y at the window's top edge
 * @param scale screen pixels for a diagram unit
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 */
public record Viewport(double x, double y, double scale, double width, double height) {

    /** As far away as one can go. */
    public static final double MIN_SCALE = 0.02;

    /** As near as one can go. */
    public static final double MAX_SCALE = 4;

    /** @throws IllegalArgumentException if the scale is out of range or a side negative */
    public Viewport {
        if (!(scale >= MIN_SCALE && scale <= MAX_SCALE) || !(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("not a view: " + scale + ", " + width + " x " + height);
        }
    }

    /** A window of that size on the diagram's origin, at 100 %. */
    public static Viewport of(double width, double height) {
        return new Viewport(0, 0, 1, width, height);
    }

    /** Where a place of the screen lies in the diagram. */
    public Point toDiagram(Point screen) {
        return new Point(x + screen.x() / scale, y + screen.y() / scale);
    }

    /** Where a place of the diagram lies on the screen. */
    public Point toScreen(Point diagram) {
        return new Point((diagram.x() - x) * scale, (diagram.y() - y) * scale);
    }

    /** Where a rectangle of the diagram lies on the screen. */
    public Rect toScreen(Rect r) {
        return new Rect((r.x() - x) * scale, (r.y() - y) * scale, r.width() * scale, r.height() * scale);
    }

    /** What of the diagram is in the window. */
    public Rect visible() {
        return new Rect(x, y, width / scale, height / scale);
    }

    /** The same view in a window of another size. */
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(x, y, scale, newWidth, newHeight);
    }

    /** The view after the paper was moved by so many pixels. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(x - dx / scale, y - dy / scale, scale, width, height);
    }

    /** The view at another scale, with the place under that pixel staying where it is; the scale is kept in its limits. */
    public Viewport zoomedTo(double newScale, Point pixel) {
        double limited = Math.clamp(newScale, MIN_SCALE, MAX_SCALE);
        Point fixed = toDiagram(pixel);
        return new Viewport(fixed.x() - pixel.x() / limited, fixed.y() - pixel.y() / limited, limited, width, height);
    }

    /** The view at another scale around the window's middle. */
    public Viewport zoomedTo(double newScale) {
        return zoomedTo(newScale, new Point(width / 2, height / 2));
    }

    /** The view at the same scale with that place in the middle. */
    public Viewport centeredOn(Point p) {
        return new Viewport(p.x() - width / scale / 2, p.y() - height / scale / 2, scale, width, height);
    }

    /** The view that shows all of the rectangle, as large as it can with that many pixels around it, but not above the given scale. */
    public Viewport fitted(Rect r, double margin, double largest) {
        double free = Math.min((width - 2 * margin) / Math.max(r.width(), 1), (height - 2 * margin) / Math.max(r.height(), 1));
        double fitting = Math.clamp(free, MIN_SCALE, Math.min(largest, MAX_SCALE));
        return new Viewport(x, y, fitting, width, height).centeredOn(r.center());
    }

    /** The nearest view at the same scale that shows the rectangle with that many pixels around it, its upper left corner if it is too large. */
    public Viewport revealing(Rect r, double margin) {
        double m = margin / scale;
        Rect seen = visible();
        double newX = nearest(x, r.x() - m, r.right() + m - seen.width());
        double newY = nearest(y, r.y() - m, r.bottom() + m - seen.height());
        return new Viewport(newX, newY, scale, width, height);
    }

    private static double nearest(double now, double start, double end) {
        return end > start ? start : Math.clamp(now, end, start);
    }
}

package dev.crowfoot.diagram.scene;

import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.route.Route;

/**
 * A line of a diagram.
 *
 * @param route the way that was found for it alone
 * @param line where it runs, apart from others
 * @param bounds around the line
 */
public record Edge(EdgeSpec spec, Route route, Polyline line, Rect bounds) {

    /** Whether it is a line of these. */
    boolean isOf(EdgeSpec otherSpec, Route otherRoute, Polyline otherLine) {
        return line.equals(otherLine) && spec.equals(otherSpec) && route.equals(otherRoute);
    }

    /** Which line it is. */
    public EdgeKey key() {
        return spec.key();
    }
}

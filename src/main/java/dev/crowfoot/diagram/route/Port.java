package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Point;

/** Where a line ends: a place on the border of a card, and the side it leaves to. */
public record Port(Point at, Side side) {

    /** The straight part in front of a card, which its marks need. */
    public static final double STUB = 22;

    /** The place where the straight part ends. */
    public Point stub() {
        return at.plus(side.direction() * STUB, 0);
    }
}

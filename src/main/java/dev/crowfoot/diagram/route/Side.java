package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Rect;

/** The side of a card at which a line ends. */
public enum Side {
    LEFT(-1), RIGHT(1);

    private final int direction;

    Side(int direction) {
        this.direction = direction;
    }

    /** -1 to the left, 1 to the right: the way in which a line leaves. */
    public int direction() {
        return direction;
    }

    /** Where that side of the rectangle is. */
    public double of(Rect r) {
        return this == LEFT ? r.x() : r.right();
    }
}

package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Rect;

/**
 * A line that is wanted.
 *
 * @param fromCard the card that it leaves
 * @param toCard the card that it reaches; may be the same
 */
public record Request(Port from, Port to, Rect fromCard, Rect toCard) {

    /** The two sides of two cards that make the shortest line: facing each other where there is room between them, else the same side of both. */
    public static Side[] sides(Rect from, Rect to) {
        double room = 2 * Port.STUB;
        if (to.x() - from.right() >= room) {
            return new Side[] {Side.RIGHT, Side.LEFT};
        }
        if (from.x() - to.right() >= room) {
            return new Side[] {Side.LEFT, Side.RIGHT};
        }
        double atRight = Math.abs(from.right() - to.right());
        double atLeft = Math.abs(from.x() - to.x());
        return atRight <= atLeft ? new Side[] {Side.RIGHT, Side.RIGHT} : new Side[] {Side.LEFT, Side.LEFT};
    }
}

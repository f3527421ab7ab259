package dev.crowfoot.diagram;

/**
 * Where a card stands.
 *
 * @param x left edge, in diagram units (pixels at 100 %)
 * @param y top edge, in diagram units
 * @param color the colour of its band
 */
public record Placement(double x, double y, CardColor color) {

    /** @throws IllegalArgumentException if a coordinate is not a number or further out than a billion */
    public Placement {
        if (!(Math.abs(x) <= 1e9) || !(Math.abs(y) <= 1e9)) {
            throw new IllegalArgumentException("not a place: " + x + ", " + y);
        }
    }

    /** A card in the default colour. */
    public static Placement at(double x, double y) {
        return new Placement(x, y, CardColor.BLUE);
    }

    /** The same card elsewhere. */
    public Placement movedTo(double newX, double newY) {
        return new Placement(newX, newY, color);
    }

    /** The same place in another colour. */
    public Placement withColor(CardColor other) {
        return new Placement(x, y, other);
    }
}

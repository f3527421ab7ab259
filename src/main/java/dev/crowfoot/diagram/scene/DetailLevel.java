package dev.crowfoot.diagram.scene;

/** How much is drawn at a scale: what cannot be read is not drawn. */
public enum DetailLevel {
    /** Everything. */
    NEAR,
    /** Cards as pictures at half scale; lines with their marks. */
    MIDDLE,
    /** Cards as boxes, lines as thin rectangles. */
    FAR;

    private static final double NEAR_FROM = 0.75;
    private static final double MIDDLE_FROM = 0.3;

    /** The level for a scale, 1 being 100 %. */
    public static DetailLevel of(double scale) {
        if (scale >= NEAR_FROM) {
            return NEAR;
        }
        return scale >= MIDDLE_FROM ? MIDDLE : FAR;
    }
}

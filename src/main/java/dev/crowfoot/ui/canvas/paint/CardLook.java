package dev.crowfoot.ui.canvas.paint;

import java.util.Map;
import java.util.TreeMap;

/**
 * What stands out on a card.
 *
 * @param selected whether the card itself is selected
 * @param tinted the rows that stand out; the head is {@code Card.HEAD}
 */
record CardLook(boolean selected, Map<Integer, Tint> tinted) {

    /** How much a row stands out. */
    enum Tint {
        /** It is pointed at. */
        WEAK,
        /** It is selected, or at the end of a line that is. */
        STRONG
    }

    /** Nothing stands out. */
    static final CardLook PLAIN = new CardLook(false, Map.of());

    /** Copies the rows. */
    CardLook {
        tinted = tinted.isEmpty() ? Map.of() : new TreeMap<>(tinted);
    }

    boolean isPlain() {
        return !selected && tinted.isEmpty();
    }
}

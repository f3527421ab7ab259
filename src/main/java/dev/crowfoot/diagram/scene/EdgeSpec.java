package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.card.Card;

/**
 * A line that a diagram is to show.
 *
 * @param from one end
 * @param to the other end
 */
public record EdgeSpec(EdgeKey key, End from, End to) {

    /**
     * One end of a line.
     *
     * @param card the card that it is attached to
     * @param row the row that it is attached to, or {@link Card#HEAD}
     * @param label the name of the field that leads from this card to the other, or empty
     */
    public record End(EntityId card, int row, EndMark mark, String label) {}

    /** Whether it ends at that card. */
    public boolean joins(EntityId card) {
        return from.card.equals(card) || to.card.equals(card);
    }
}

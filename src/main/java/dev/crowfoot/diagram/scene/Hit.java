package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.card.CardRow;

/** What is at a place of a diagram. */
public sealed interface Hit {

    /** The empty ground. */
    record Ground() implements Hit {}

    /** The head of a card. */
    record Head(EntityId card) implements Hit {}

    /** A row of a card. */
    record Row(EntityId card, int index, CardRow row) implements Hit {}

    /** A handle from which a line to another card can be drawn. */
    record Handle(EntityId card) implements Hit {}

    /** A line. */
    record Line(EdgeKey edge) implements Hit {}
}

package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardContent;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Makes the cards of a diagram, or takes them over where they are the same. */
final class Cards {

    private Cards() {}

    static SequencedMap<EntityId, Card> of(Design design, Diagram diagram, TextMeasure measure) {
        return next(Collections.emptySortedMap(), false, design, diagram, measure);
    }

    /** The cards of a diagram after those before, of the same design or an older one; layouts whose content is the same as before are kept, and cards that stand where they stood. */
    static SequencedMap<EntityId, Card> next(Map<EntityId, Card> before, boolean sameDesign, Design design, Diagram diagram,
            TextMeasure measure) {
        LinkedHashMap<EntityId, Card> cards = new LinkedHashMap<>();
        for (Map.Entry<EntityId, Placement> placed : diagram.placements().entrySet()) {
            Card old = before.get(placed.getKey());
            if (old != null && sameDesign) {
                cards.put(placed.getKey(), card(old, old.layout(), placed.getValue()));
            } else {
                design.entity(placed.getKey()).map(entity -> layout(old, entity, design, measure))
                        .ifPresent(layout -> cards.put(placed.getKey(), card(old, layout, placed.getValue())));
            }
        }
        return Collections.unmodifiableSequencedMap(cards);
    }

    private static CardLayout layout(@Nullable Card old, Entity entity, Design design, TextMeasure measure) {
        CardContent content = CardContent.of(entity, design);
        return old != null && old.content().equals(content) ? old.layout() : CardLayout.of(content, measure);
    }

    private static Card card(@Nullable Card old, CardLayout layout, Placement placement) {
        Card card = new Card(layout, new Rect(placement.x(), placement.y(), layout.width(), layout.height()), placement.color());
        return old != null && old.equals(card) ? old : card;
    }
}

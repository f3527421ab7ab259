package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which card is next to which, for the keyboard. */
final class Neighbours {

    private Neighbours() {}

    /** The nearest card in that direction; what lies sideways counts double. */
    static Optional<EntityId> towards(Scene scene, EntityId from, int dx, int dy) {
        Rect start = scene.card(from).map(Card::bounds).orElse(Rect.EMPTY);
        return scene.cards().values().stream().filter(card -> !card.entity().equals(from) && ahead(start, card.bounds(), dx, dy) > 0)
                .min(Comparator.comparingDouble(card -> distance(start, card.bounds(), dx, dy))).map(Card::entity);
    }

    private static double ahead(Rect start, Rect other, int dx, int dy) {
        return dx * (other.centerX() - start.centerX()) + dy * (other.centerY() - start.centerY());
    }

    private static double distance(Rect start, Rect other, int dx, int dy) {
        double sideways = dx == 0 ? other.centerX() - start.centerX() : other.centerY() - start.centerY();
        return ahead(start, other, dx, dy) + 2 * Math.abs(sideways);
    }

    /** The card behind or before that one in the order in which one reads; the first or last one if there is none. */
    static Optional<EntityId> next(Scene scene, Optional<EntityId> from, int by) {
        List<Card> cards = new ArrayList<>(scene.cards().values());
        cards.sort(Comparator.comparingDouble((Card c) -> Math.floor(c.bounds().y() / 100)).thenComparingDouble(c -> c.bounds().x())
                .thenComparing(Card::entity));
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        List<EntityId> ids = cards.stream().map(Card::entity).toList();
        int at = from.map(ids::indexOf).orElse(-1);
        return Optional.of(at < 0 ? (by > 0 ? ids.getFirst() : ids.getLast()) : ids.get(Math.floorMod(at + by, ids.size())));
    }
}

package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is at a place. Cards lie above lines, and cards with a larger id above others, as they are drawn.
 *
 * @param reach how near counts as hit, for lines and handles, in diagram units
 */
public record HitTest(Scene scene, double reach) {

    /** What is there; handles count for the cards that show them. */
    public Hit at(Point p, Collection<EntityId> withHandles) {
        for (EntityId id : withHandles) {
            Optional<Card> card = scene.card(id);
            if (card.isPresent() && handles(card.get().bounds()).stream().anyMatch(handle -> handle.distance(p) <= reach)) {
                return new Hit.Handle(id);
            }
        }
        return card(p).map(card -> on(card, p)).orElseGet(() -> line(p));
    }

    /** Where a card's handles are: above and below, where no line ends. */
    public static List<Point> handles(Rect card) {
        return List.of(new Point(card.centerX(), card.y()), new Point(card.centerX(), card.bottom()));
    }

    /** The uppermost card there. */
    public Optional<Card> card(Point p) {
        for (Card card : scene.cards().reversed().values()) {
            if (card.bounds().contains(p)) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    private static Hit on(Card card, Point p) {
        int row = card.rowAt(p.y());
        return row == Card.HEAD ? new Hit.Head(card.entity()) : new Hit.Row(card.entity(), row, card.content().rows().get(row));
    }

    private Hit line(Point p) {
        double nearest = reach;
        Hit hit = new Hit.Ground();
        for (Edge edge : scene.edges()) {
            if (edge.bounds().grown(reach).contains(p)) {
                double distance = edge.line().distance(p);
                if (distance <= nearest) {
                    nearest = distance;
                    hit = new Hit.Line(edge.key());
                }
            }
        }
        return hit;
    }

    /** The cards that the area touches. */
    public static List<EntityId> cardsIn(Scene scene, Rect area) {
        return scene.cards().values().stream().filter(card -> card.bounds().overlaps(area)).map(Card::entity).toList();
    }
}

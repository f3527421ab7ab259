package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.route.Port;
import dev.crowfoot.diagram.route.Request;
import dev.crowfoot.diagram.route.Route;
import dev.crowfoot.diagram.route.Side;
import dev.crowfoot.diagram.scene.EdgeSpec.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides where lines end: at the middle of their row, or spread around it where several share one. */
final class Ports {

    /** The distance of ends that share a row, where there is room. */
    private static final double PITCH = 12;

    /** How near to the card's corners a line may end. */
    private static final double CORNER = 6;

    private final List<EdgeSpec> specs;
    private final Map<EntityId, Card> cards;
    private final Port[] ports;
    private final Map<Place, List<Ending>> places;

    /** Ends with this in common share their room. */
    private record Place(EntityId card, int row, Side side) {}

    /**
     * One end of a line: the even ones are where lines start.
     *
     * @param towards what decides the order of ends that share a row: where the other end is
     */
    private record Ending(int number, double towards) {}

    private Ports(List<EdgeSpec> specs, Map<EntityId, Card> cards) {
        this.specs = specs;
        this.cards = new HashMap<>(cards);
        this.ports = new Port[specs.size() * 2];
        this.places = findPlaces();
        places.forEach(this::spread);
    }

    static Ports of(List<EdgeSpec> specs, Map<EntityId, Card> cards) {
        return new Ports(specs, cards);
    }

    /** What to ask the router for, for each line in its order. */
    List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            requests.add(new Request(ports[2 * i], ports[2 * i + 1], bounds(specs.get(i).from()), bounds(specs.get(i).to())));
        }
        return requests;
    }

    /**
     * From top to bottom where each line starts (even) and ends (odd), now that the ways are known: ends that share a row change places so that
     * the lines do not cross each other on their way out. A place where a line goes straight to its other end stays as it is.
     */
    double[] untangled(List<Route> routes) {
        double[] heights = new double[ports.length];
        for (int i = 0; i < ports.length; i++) {
            heights[i] = ports[i].at().y();
        }
        for (List<Ending> endings : places.values()) {
            if (endings.size() < 2) {
                continue;
            }
            List<PortTurn> turns = endings.stream().map(e -> PortTurn.of(e.number(), routes.get(e.number() / 2).line())).toList();
            if (turns.stream().noneMatch(PortTurn::isStraight)) {
                List<PortTurn> sorted = turns.stream().sorted().toList();
                for (int i = 0; i < sorted.size(); i++) {
                    heights[sorted.get(i).number()] = ports[endings.get(i).number()].at().y();
                }
            }
        }
        return heights;
    }

    private Rect bounds(End end) {
        return card(end.card()).bounds();
    }

    private Card card(EntityId id) {
        Card card = cards.get(id);
        if (card == null) {
            throw new IllegalStateException("a line ends at a card that is not there: " + id);
        }
        return card;
    }

    private Map<Place, List<Ending>> findPlaces() {
        Map<Place, List<Ending>> found = new LinkedHashMap<>();
        for (int i = 0; i < specs.size(); i++) {
            End from = specs.get(i).from();
            End to = specs.get(i).to();
            Side[] sides = Request.sides(bounds(from), bounds(to));
            add(found, from, sides[0], new Ending(2 * i, height(to)));
            add(found, to, sides[1], new Ending(2 * i + 1, height(from)));
        }
        return found;
    }

    private static void add(Map<Place, List<Ending>> places, End end, Side side, Ending ending) {
        places.computeIfAbsent(new Place(end.card(), end.row(), side), p -> new ArrayList<>()).add(ending);
    }

    private double height(End end) {
        return card(end.card()).row(end.row()).centerY();
    }

    private void spread(Place place, List<Ending> endings) {
        endings.sort(Comparator.comparingDouble(Ending::towards).thenComparingInt(Ending::number));
        Card card = card(place.card());
        Rect row = card.row(place.row());
        double room = card.bounds().height() - 2 * CORNER;
        int gaps = endings.size() - 1;
        double pitch = gaps == 0 ? 0 : Math.min(PITCH, room / gaps);
        double first = Math.clamp(row.centerY() - pitch * gaps / 2, card.bounds().y() + CORNER,
                Math.max(card.bounds().y() + CORNER, card.bounds().bottom() - CORNER - pitch * gaps));
        for (int i = 0; i <= gaps; i++) {
            ports[endings.get(i).number()] = new Port(new Point(place.side().of(card.bounds()), first + i * pitch), place.side());
        }
    }
}

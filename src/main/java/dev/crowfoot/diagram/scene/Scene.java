package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.route.Lanes;
import dev.crowfoot.diagram.route.Obstacles;
import dev.crowfoot.diagram.route.Request;
import dev.crowfoot.diagram.route.Route;
import dev.crowfoot.diagram.route.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything that a diagram shows, with its place; a value. The next scene takes over from this one what did not change: cards by reference,
 * lines whose request is the same and that no changed card touches. It equals the scene that is made from scratch.
 */
public final class Scene {

    private final Design design;
    private final Diagram diagram;
    private final TextMeasure measure;
    private final SequencedMap<EntityId, Card> cards;
    private final List<Edge> edges;
    private final Rect bounds;

    private Scene(Design design, Diagram diagram, TextMeasure measure, SequencedMap<EntityId, Card> cards, List<Edge> edges) {
        this.design = design;
        this.diagram = diagram;
        this.measure = measure;
        this.cards = cards;
        this.edges = edges;
        this.bounds = Rect.around(cards.values().stream().map(Card::bounds).toList());
    }

    /** The scene of that diagram, made from scratch. */
    public static Scene of(Design design, Diagram diagram, TextMeasure measure) {
        SequencedMap<EntityId, Card> cards = Cards.of(design, diagram, measure);
        return new Scene(design, diagram, measure, cards, edges(EdgeSpecs.of(design, cards), cards, Map.of(), Set.of()));
    }

    /** The scene after a change. */
    public Scene next(Design newDesign, Diagram newDiagram) {
        if (same(newDesign, design) && same(newDiagram, diagram)) {
            return this;
        }
        SequencedMap<EntityId, Card> newCards = Cards.next(cards, same(newDesign, design), newDesign, newDiagram, measure);
        List<EdgeSpec> specs = same(newDesign, design) && newCards.keySet().equals(cards.keySet())
                ? edges.stream().map(Edge::spec).toList()
                : EdgeSpecs.of(newDesign, newCards);
        Map<EdgeKey, Edge> old = new HashMap<>();
        edges.forEach(edge -> old.put(edge.key(), edge));
        return new Scene(newDesign, newDiagram, measure, newCards, edges(specs, newCards, old, changes(newCards)));
    }

    /** Values that were not changed are handed on as they are, so the reference tells. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Object a, Object b) {
        return a == b;
    }

    /** Where cards were that are not there any more, and where cards are now that were not there. */
    private Set<Rect> changes(Map<EntityId, Card> newCards) {
        Set<Rect> changes = new LinkedHashSet<>();
        for (Card card : cards.values()) {
            Card now = newCards.get(card.entity());
            if (now == null || !now.bounds().equals(card.bounds())) {
                changes.add(card.bounds());
            }
        }
        for (Card card : newCards.values()) {
            Card before = cards.get(card.entity());
            if (before == null || !before.bounds().equals(card.bounds())) {
                changes.add(card.bounds());
            }
        }
        return changes;
    }

    private static List<Edge> edges(List<EdgeSpec> specs, Map<EntityId, Card> cards, Map<EdgeKey, Edge> old, Set<Rect> changes) {
        Ports ports = Ports.of(specs, cards);
        List<Request> requests = ports.requests();
        Router router = new Router(new Obstacles(cards.values().stream().map(Card::bounds).toList()));
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Edge before = old.get(specs.get(i).key());
            Request request = requests.get(i);
            routes.add(before != null && stillRight(before.route(), request, changes) ? before.route() : router.route(request));
        }
        double[] heights = ports.untangled(routes);
        double[] starts = IntStream.range(0, routes.size()).mapToDouble(i -> heights[2 * i]).toArray();
        double[] ends = IntStream.range(0, routes.size()).mapToDouble(i -> heights[2 * i + 1]).toArray();
        List<Polyline> lines = Lanes.apart(routes, starts, ends);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Edge before = old.get(specs.get(i).key());
            edges.add(before != null && before.isOf(specs.get(i), routes.get(i), lines.get(i)) ? before
                    : new Edge(specs.get(i), routes.get(i), lines.get(i), lines.get(i).bounds()));
        }
        return List.copyOf(edges);
    }

    private static boolean stillRight(Route route, Request request, Set<Rect> changes) {
        return route.request().equals(request) && changes.stream().noneMatch(route::watches);
    }

    /** The cards, in the order of their ids. */
    public SequencedMap<EntityId, Card> cards() {
        return cards;
    }

    /** The card of that entity, if it is shown. */
    public Optional<Card> card(EntityId entity) {
        return Optional.ofNullable(cards.get(entity));
    }

    /** The lines, in the order of their keys. */
    public List<Edge> edges() {
        return edges;
    }

    /** Around all cards. */
    public Rect bounds() {
        return bounds;
    }
}

package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.route.Route.Lane;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a way for one line among cards: the first simple way that is free; else the best one around the cards that are met; else the simple way
 * that runs behind the fewest. The result depends on the request and the cards alone.
 */
public final class Router {

    /** How far a line keeps from cards that it passes. */
    static final double CLEARANCE = 10;

    /** With more cards than this in the way, the search is given up. */
    private static final int MOST_CARDS = 48;

    /** As often as this a way is looked for that avoids the cards met before. */
    private static final int ROUNDS = 6;

    /** How far the free room beside a part of a line is looked for. */
    private static final double LANE_REACH = 60;

    private final Obstacles obstacles;

    /** A router among these cards. */
    public Router(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    /** The way for that line. */
    public Route route(Request request) {
        List<Rect> watched = new ArrayList<>();
        Set<Rect> met = new LinkedHashSet<>(List.of(request.fromCard(), request.toCard()));
        List<Polyline> ways = SimpleWays.of(request);
        Polyline best = ways.getFirst();
        Set<Rect> fewest = Set.of();
        for (Polyline way : ways) {
            Set<Rect> hits = hits(way, request, watched);
            if (hits.isEmpty()) {
                return finished(request, way, watched, true);
            }
            if (fewest.isEmpty() || hits.size() < fewest.size()) {
                fewest = hits;
                best = way;
            }
        }
        met.addAll(fewest);
        Polyline around = around(request, met, watched);
        return finished(request, around == null ? best : around, watched, around != null);
    }

    /** The way around the cards that were met; those that it meets itself are met the next time, so that few cards need to be known. */
    private @Nullable Polyline around(Request request, Set<Rect> met, List<Rect> watched) {
        if (isCovered(request.from(), request.fromCard()) || isCovered(request.to(), request.toCard())) {
            return null;
        }
        for (int round = 0; round < ROUNDS && met.size() <= MOST_CARDS; round++) {
            List<Point> path = new PathSearch(request, met).path();
            if (path.isEmpty()) {
                return null;
            }
            Polyline way = Polyline.simplified(path);
            Set<Rect> hits = hits(way, request, watched);
            if (hits.isEmpty()) {
                return way;
            }
            met.addAll(hits);
        }
        return null;
    }

    /** Whether another card lies on the port, so that no way can be free. */
    private boolean isCovered(Port port, Rect own) {
        return obstacles.in(corridor(port.at(), port.stub())).stream().anyMatch(card -> !card.equals(own));
    }

    /** The cards in the way; each part looked at is noted. A line may touch its own cards where it begins and ends. */
    private Set<Rect> hits(Polyline way, Request request, List<Rect> watched) {
        Set<Rect> hits = new LinkedHashSet<>();
        int last = way.points().size() - 1;
        for (int i = 1; i <= last; i++) {
            Rect part = corridor(way.points().get(i - 1), way.points().get(i));
            watched.add(part);
            for (Rect card : obstacles.in(part)) {
                if (!(i == 1 && card.equals(request.fromCard())) && !(i == last && card.equals(request.toCard()))) {
                    hits.add(card);
                }
            }
        }
        return hits;
    }

    private static Rect corridor(Point a, Point b) {
        boolean level = a.y() == b.y();
        return Rect.between(a, b).grown(level ? 0 : CLEARANCE - 1, level ? CLEARANCE - 1 : 0);
    }

    private Route finished(Request request, Polyline line, List<Rect> watched, boolean clear) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 2; i < line.points().size() - 1; i++) {
            lanes.add(lane(request, line, i, watched));
        }
        return new Route(request, line, lanes, watched, clear);
    }

    /** The room beside the part that ends at point i; the marks at the ends keep theirs. */
    private Lane lane(Request request, Polyline line, int i, List<Rect> watched) {
        Point a = line.points().get(i - 1);
        Point b = line.points().get(i);
        boolean upright = a.x() == b.x();
        Rect part = Rect.between(a, b);
        Rect area = upright ? part.grown(LANE_REACH, CLEARANCE - 1) : part.grown(CLEARANCE - 1, LANE_REACH);
        watched.add(area);
        double at = upright ? a.x() : a.y();
        double from = at - LANE_REACH;
        double to = at + LANE_REACH;
        for (Rect card : obstacles.in(area)) {
            double start = upright ? card.x() : card.y();
            double end = upright ? card.right() : card.bottom();
            if (end <= at) {
                from = Math.max(from, end + CLEARANCE);
            } else if (start >= at) {
                to = Math.min(to, start - CLEARANCE);
            }
        }
        return upright ? keepingStubs(request, line, i, from, to) : new Lane(from, to);
    }

    private static Lane keepingStubs(Request request, Polyline line, int i, double from, double to) {
        double low = from;
        double high = to;
        if (i == 2) {
            Port port = request.from();
            low = port.side() == Side.RIGHT ? Math.max(low, port.stub().x()) : low;
            high = port.side() == Side.LEFT ? Math.min(high, port.stub().x()) : high;
        }
        if (i == line.points().size() - 2) {
            Port port = request.to();
            low = port.side() == Side.RIGHT ? Math.max(low, port.stub().x()) : low;
            high = port.side() == Side.LEFT ? Math.min(high, port.stub().x()) : high;
        }
        return new Lane(low, high);
    }
}

package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways between two ports that a person would try first, best first. They do not depend on other cards.
 *
 * <pre>
 * facing         same side      crossed
 * [A]--+         [A]---+            +--[A]
 *      |               |            |
 *      +--[B]    [B]---+        [B]--+ ... over or under both
 * </pre>
 */
final class SimpleWays {

    private static final double STEP = 16;
    private static final int TRIES = 4;

    private SimpleWays() {}

    static List<Polyline> of(Request request) {
        Point a = request.from().at();
        Point b = request.to().at();
        Point s = request.from().stub();
        Point t = request.to().stub();
        List<Polyline> ways = new ArrayList<>();
        if (request.from().side() == request.to().side()) {
            addLoops(request, ways);
        } else if (request.from().side().direction() * (t.x() - s.x()) >= 0) {
            for (double x : between(s.x(), t.x())) {
                ways.add(upright(a, x, b));
            }
        } else {
            addCrossed(request, ways);
        }
        return ways;
    }

    /** The middle, then further and further away from it, never nearer than the ends. */
    private static List<Double> between(double from, double to) {
        double middle = (from + to) / 2;
        double reach = Math.abs(to - from) / 2;
        double step = Math.max(STEP, reach / TRIES);
        List<Double> found = new ArrayList<>();
        found.add(middle);
        for (int i = 1; i <= TRIES && i * step <= reach; i++) {
            found.add(middle - i * step);
            found.add(middle + i * step);
        }
        return found;
    }

    private static void addLoops(Request request, List<Polyline> ways) {
        int out = request.from().side().direction();
        double s = request.from().stub().x();
        double t = request.to().stub().x();
        double nearest = out > 0 ? Math.max(s, t) : Math.min(s, t);
        for (int i = 0; i <= TRIES; i++) {
            ways.add(upright(request.from().at(), nearest + out * i * STEP, request.to().at()));
        }
    }

    private static void addCrossed(Request request, List<Polyline> ways) {
        Rect both = request.fromCard().union(request.toCard());
        Rect upper = request.fromCard().y() <= request.toCard().y() ? request.fromCard() : request.toCard();
        Rect lower = upper.equals(request.fromCard()) ? request.toCard() : request.fromCard();
        if (lower.y() - upper.bottom() >= STEP) {
            ways.add(level(request, (lower.y() + upper.bottom()) / 2));
        }
        for (int i = 1; i <= TRIES; i++) {
            ways.add(level(request, both.y() - i * STEP));
            ways.add(level(request, both.bottom() + i * STEP));
        }
    }

    private static Polyline upright(Point a, double x, Point b) {
        return Polyline.simplified(List.of(a, new Point(x, a.y()), new Point(x, b.y()), b));
    }

    private static Polyline level(Request request, double y) {
        Point s = request.from().stub();
        Point t = request.to().stub();
        return Polyline.simplified(List.of(request.from().at(), s, new Point(s.x(), y), new Point(t.x(), y), t, request.to().at()));
    }
}

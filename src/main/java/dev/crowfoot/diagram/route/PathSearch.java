package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * A short way with few corners on the grid that the cards' borders make (A*). A state is a crossing of the grid and the direction in
 * which it was reached; equal costs are taken in the order of the states, so that the result is always the same.
 */
final class PathSearch {

    private static final double CORNER = 48;
    private static final double LANE = 16;
    private static final int MOST_STEPS = 5_000;

    /** The way still to go counts more than the way behind: a little longer ways are taken for a much shorter search. */
    private static final double GREED = 1.15;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final Request request;
    private final double[] xs;
    private final double[] ys;
    /** Parts of the grid that a card covers: from a crossing to the next one on the right, and to the next one below. */
    private final BitSet levelBlocked;
    private final BitSet uprightBlocked;
    private final int goal;

    /** A step that was reached. */
    private record Open(double estimate, int state) implements Comparable<Open> {
        @Override
        public int compareTo(Open other) {
            int byEstimate = Double.compare(estimate, other.estimate);
            return byEstimate != 0 ? byEstimate : Integer.compare(state, other.state);
        }
    }

    PathSearch(Request request, Collection<Rect> cards) {
        this.request = request;
        TreeSet<Double> columns = new TreeSet<>();
        TreeSet<Double> rows = new TreeSet<>();
        for (Rect card : cards) {
            columns.addAll(List.of(card.x() - LANE, card.right() + LANE));
            rows.addAll(List.of(card.y() - LANE, card.bottom() + LANE));
        }
        Point s = request.from().stub();
        Point t = request.to().stub();
        columns.addAll(List.of(s.x(), t.x(), (s.x() + t.x()) / 2));
        rows.addAll(List.of(s.y(), t.y()));
        xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
        ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
        goal = Arrays.binarySearch(ys, t.y()) * xs.length + Arrays.binarySearch(xs, t.x());
        levelBlocked = new BitSet(xs.length * ys.length);
        uprightBlocked = new BitSet(xs.length * ys.length);
        for (Rect card : cards) {
            block(card.grown(Router.CLEARANCE - 1));
        }
    }

    private void block(Rect card) {
        int left = firstAbove(xs, card.x());
        int top = firstAbove(ys, card.y());
        for (int j = top; j < ys.length && ys[j] < card.bottom(); j++) {
            for (int i = Math.max(0, left - 1); i < xs.length && xs[i] < card.right(); i++) {
                levelBlocked.set(j * xs.length + i);
            }
        }
        for (int j = Math.max(0, top - 1); j < ys.length && ys[j] < card.bottom(); j++) {
            for (int i = left; i < xs.length && xs[i] < card.right(); i++) {
                uprightBlocked.set(j * xs.length + i);
            }
        }
    }

    /** The first index whose value is larger. */
    private static int firstAbove(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** From port to port, or empty if there is no free way. */
    List<Point> path() {
        Point s = request.from().stub();
        int start = (Arrays.binarySearch(ys, s.y()) * xs.length + Arrays.binarySearch(xs, s.x())) * 4
                + (request.from().side() == Side.RIGHT ? 0 : 2);
        double[] cost = new double[xs.length * ys.length * 4];
        int[] cameFrom = new int[cost.length];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(cameFrom, -1);
        BitSet closed = new BitSet(cost.length);
        PriorityQueue<Open> open = new PriorityQueue<>();
        cost[start] = 0;
        open.add(new Open(rest(start), start));
        for (int steps = 0; steps < MOST_STEPS && !open.isEmpty(); steps++) {
            int state = open.remove().state();
            if (state / 4 == goal) {
                return points(state, cameFrom);
            }
            if (!closed.get(state)) {
                closed.set(state);
                expand(state, cost, cameFrom, open);
            }
        }
        return List.of();
    }

    private void expand(int state, double[] cost, int[] cameFrom, PriorityQueue<Open> open) {
        int node = state / 4;
        int backwards = request.to().side() == Side.LEFT ? 2 : 0;
        for (int turn = 0; turn < 4; turn++) {
            int direction = (state + turn) % 4;
            if (turn == 2 || !free(node, direction)) {
                continue;
            }
            int next = (node + DY[direction] * xs.length + DX[direction]) * 4 + direction;
            if (next == goal * 4 + backwards) {
                continue;
            }
            double length = Math.abs(x(next / 4) - x(node)) + Math.abs(y(next / 4) - y(node));
            double total = cost[state] + length + (turn == 0 ? 0 : CORNER);
            if (total < cost[next]) {
                cost[next] = total;
                cameFrom[next] = state;
                open.add(new Open(total + rest(next), next));
            }
        }
    }

    private boolean free(int node, int direction) {
        int i = node % xs.length;
        int j = node / xs.length;
        return switch (direction) {
            case 0 -> i + 1 < xs.length && !levelBlocked.get(node);
            case 1 -> j + 1 < ys.length && !uprightBlocked.get(node);
            case 2 -> i > 0 && !levelBlocked.get(node - 1);
            default -> j > 0 && !uprightBlocked.get(node - xs.length);
        };
    }

    /** An estimate of what is still to go: the distance, and a corner if it must turn. */
    private double rest(int state) {
        Point t = request.to().stub();
        double dx = t.x() - x(state / 4);
        double dy = t.y() - y(state / 4);
        int arriving = request.to().side() == Side.LEFT ? 0 : 2;
        boolean straight = state % 4 == arriving && dy == 0;
        return GREED * (Math.abs(dx) + Math.abs(dy) + (straight ? 0 : CORNER));
    }

    private List<Point> points(int last, int[] cameFrom) {
        List<Point> points = new ArrayList<>();
        points.add(request.to().at());
        for (int state = last; state >= 0; state = cameFrom[state]) {
            points.add(new Point(x(state / 4), y(state / 4)));
        }
        points.add(request.from().at());
        return points.reversed();
    }

    private double x(int node) {
        return xs[node % xs.length];
    }

    private double y(int node) {
        return ys[node / xs.length];
    }
}

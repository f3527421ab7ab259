package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.route.Route.Lane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps lines apart that share a way: parts that would lie on each other are spread over the free room, in the order that crosses least. */
public final class Lanes {

    /** The distance of parallel lines where there is room. */
    static final double GAP = 12;

    private static final double NARROW = 110;
    private static final int ROUNDS = 2;

    private final List<Route> routes;
    private final double[][] xs;
    private final double[][] ys;

    private Lanes(List<Route> routes, double[] starts, double[] ends) {
        this.routes = routes;
        xs = new double[routes.size()][];
        ys = new double[routes.size()][];
        for (int r = 0; r < xs.length; r++) {
            List<Point> points = routes.get(r).line().points();
            xs[r] = new double[points.size()];
            ys[r] = new double[points.size()];
            for (int i = 0; i < points.size(); i++) {
                xs[r][i] = points.get(i).x();
                ys[r][i] = points.get(i).y();
            }
            if (points.size() > 2) {
                Arrays.fill(ys[r], 0, 2, starts[r]);
                Arrays.fill(ys[r], points.size() - 2, points.size(), ends[r]);
            }
        }
    }

    /**
     * The lines of the routes, in the same order, moved apart.
     *
     * @param starts where each line starts, from top to bottom; may be a little off from where its route does, unless that is straight
     * @param ends where each line ends, likewise
     */
    public static List<Polyline> apart(List<Route> routes, double[] starts, double[] ends) {
        Lanes lanes = new Lanes(routes, starts, ends);
        lanes.center();
        for (int round = 0; round < ROUNDS; round++) {
            lanes.spread(true);
            lanes.spread(false);
        }
        return lanes.lines();
    }

    /** Parts in a narrow passage go to its middle. */
    private void center() {
        for (int r = 0; r < xs.length; r++) {
            List<Lane> lanes = routes.get(r).lanes();
            for (int k = 0; k < lanes.size(); k++) {
                Lane lane = lanes.get(k);
                if (lane.to() - lane.from() < NARROW) {
                    move(r, k + 2, (lane.from() + lane.to()) / 2);
                }
            }
        }
    }

    private void spread(boolean upright) {
        List<Part> parts = parts(upright);
        parts.sort(Part::inOrder);
        new Groups(parts).several().forEach(this::place);
    }

    private List<Part> parts(boolean upright) {
        List<Part> parts = new ArrayList<>();
        for (int r = 0; r < xs.length; r++) {
            List<Lane> lanes = routes.get(r).lanes();
            for (int k = 0; k < lanes.size(); k++) {
                if (isUpright(r, k + 2) == upright) {
                    parts.add(Part.of(r, k + 2, upright ? xs[r] : ys[r], upright ? ys[r] : xs[r], lanes.get(k)));
                }
            }
        }
        return parts;
    }

    private boolean isUpright(int route, int index) {
        List<Point> points = routes.get(route).line().points();
        return points.get(index - 1).x() == points.get(index).x();
    }

    private void place(List<Part> group) {
        List<Part> ordered = ordered(group);
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        double middle = 0;
        for (Part part : ordered) {
            from = Math.max(from, part.lane().from());
            to = Math.min(to, part.lane().to());
            middle += part.at() / ordered.size();
        }
        int gaps = ordered.size() - 1;
        double gap = to > from ? Math.min(GAP, (to - from) / gaps) : GAP / 2;
        double half = gap * gaps / 2;
        double center = new Lane(from + half, to - half).nearest(middle);
        for (int i = 0; i <= gaps; i++) {
            Part part = ordered.get(i);
            move(part.route(), part.index(), part.lane().nearest(Math.round(2 * (center - half + i * gap)) / 2.0));
        }
    }

    /** By how many of the others each should stand behind. */
    private static List<Part> ordered(List<Part> group) {
        int[] rank = new int[group.size()];
        for (int i = 0; i < rank.length; i++) {
            Part part = group.get(i);
            for (int j = 0; j < i; j++) {
                int side = Integer.signum(part.sideOf(group.get(j)));
                rank[i] += side;
                rank[j] -= side;
            }
        }
        long[] order = new long[rank.length];
        for (int i = 0; i < rank.length; i++) {
            order[i] = ((long) rank[i] << Integer.SIZE) + i;
        }
        Arrays.sort(order);
        List<Part> ordered = new ArrayList<>(rank.length);
        for (long each : order) {
            ordered.add(group.get((int) each));
        }
        return ordered;
    }

    private void move(int route, int index, double to) {
        double[] across = isUpright(route, index) ? xs[route] : ys[route];
        across[index - 1] = to;
        across[index] = to;
    }

    private List<Polyline> lines() {
        List<Polyline> lines = new ArrayList<>();
        for (int r = 0; r < xs.length; r++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < xs[r].length; i++) {
                points.add(new Point(xs[r][i], ys[r][i]));
            }
            lines.add(Polyline.simplified(points));
        }
        return lines;
    }

    /** Parts that lie on each other or nearly so, and those that lie on these. */
    private static final class Groups {
        private final List<Part> parts;
        private final int[] leader;

        Groups(List<Part> parts) {
            this.parts = parts;
            leader = new int[parts.size()];
            for (int i = 0; i < leader.length; i++) {
                leader[i] = i;
                for (int j = i - 1; j >= 0 && parts.get(i).at() - parts.get(j).at() < GAP; j--) {
                    if (parts.get(i).meets(parts.get(j))) {
                        leader[find(i)] = find(j);
                    }
                }
            }
        }

        private int find(int i) {
            int root = i;
            while (leader[root] != root) {
                leader[root] = leader[leader[root]];
                root = leader[root];
            }
            return root;
        }

        /** Those of more than one part. */
        List<List<Part>> several() {
            int[] sizes = new int[leader.length];
            for (int i = 0; i < leader.length; i++) {
                sizes[find(i)]++;
            }
            Map<Integer, List<Part>> groups = new LinkedHashMap<>();
            for (int i = 0; i < leader.length; i++) {
                if (sizes[find(i)] > 1) {
                    groups.computeIfAbsent(find(i), root -> new ArrayList<>()).add(parts.get(i));
                }
            }
            return List.copyOf(groups.values());
        }
    }
}

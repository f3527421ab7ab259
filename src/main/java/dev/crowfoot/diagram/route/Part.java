package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.route.Route.Lane;

/**
 * An inner part of a line that can be moved at right angles to its own direction.
 *
 * @param route the number of its line
 * @param index the number of the point at which it ends
 * @param at where it is: x of an upright part, y of a level one
 * @param start where it begins along its own direction, the smaller end
 * @param end where it ends
 * @param turnAtStart whether the line goes on to smaller (-1) or larger (1) positions from its start
 * @param turnAtEnd the same at its end
 */
record Part(int route, int index, double at, double start, double end, int turnAtStart, int turnAtEnd, Lane lane) {

    private static final double TOUCHING = 4;

    /** The part of a line that ends at that point; the coordinates across are x for upright parts. */
    static Part of(int route, int index, double[] across, double[] along, Lane lane) {
        int before = (int) Math.signum(across[index - 2] - across[index - 1]);
        int after = (int) Math.signum(across[index + 1] - across[index]);
        boolean forward = along[index - 1] <= along[index];
        return new Part(route, index, across[index], Math.min(along[index - 1], along[index]), Math.max(along[index - 1], along[index]),
                forward ? before : after, forward ? after : before, lane);
    }

    /** By where they are; those at the same place by their lines. */
    static int inOrder(Part a, Part b) {
        int place = Double.compare(a.at, b.at);
        if (place != 0) {
            return place;
        }
        return a.route == b.route ? Integer.compare(a.index, b.index) : Integer.compare(a.route, b.route);
    }

    boolean meets(Part other) {
        return start - TOUCHING < other.end && other.start - TOUCHING < end;
    }

    /**
     * On which side of the other one it should be, so that they do not cross more than they must: where one of them begins or ends beside the
     * other, it should be on the side to which it turns.
     */
    int sideOf(Part other) {
        return turn(turnAtStart, other.turnAtStart, Double.compare(start, other.start))
                + turn(turnAtEnd, other.turnAtEnd, Double.compare(other.end, end));
    }

    private static int turn(int mine, int theirs, int inside) {
        if (inside > 0) {
            return mine;
        }
        return inside < 0 ? -theirs : 0;
    }
}

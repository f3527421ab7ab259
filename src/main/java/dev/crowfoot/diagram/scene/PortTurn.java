package dev.crowfoot.diagram.scene;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;

/**
 * How a line leaves a card: how far it goes before it turns, and whether up or down. Sorted from top to bottom so that lines do not cross: those
 * that turn up, the nearest first; then those that turn down, the nearest last.
 *
 * <pre>
 *     | |
 * +---+ |      nearest up
 * +-----+
 * +-----+
 * +---+ |      nearest down
 *     | |
 * </pre>
 *
 * @param number the number of the end
 * @param turn -1 up, 1 down, 0 for a straight line
 */
record PortTurn(int number, double distance, int turn) implements Comparable<PortTurn> {

    static PortTurn of(int number, Polyline line) {
        int last = line.points().size() - 1;
        boolean atEnd = number % 2 == 1;
        Point port = atEnd ? line.end() : line.start();
        Point corner = line.points().get(atEnd ? last - 1 : 1);
        if (last == 1) {
            return new PortTurn(number, 0, 0);
        }
        Point after = line.points().get(atEnd ? last - 2 : 2);
        return new PortTurn(number, port.distance(corner), (int) Math.signum(after.y() - corner.y()));
    }

    boolean isStraight() {
        return turn == 0;
    }

    @Override
    public int compareTo(PortTurn other) {
        int byTurn = Integer.compare(turn, other.turn);
        if (byTurn != 0) {
            return byTurn;
        }
        int byDistance = turn < 0 ? Double.compare(distance, other.distance) : Double.compare(other.distance, distance);
        return byDistance != 0 ? byDistance : Integer.compare(number, other.number);
    }
}

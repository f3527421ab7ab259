package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.List;

/**
 * A way that was found for a line alone, before lines are kept apart.
 *
 * @param request what was wanted
 * @param line the way
 * @param lanes for each part of the line but the first and the last, how far it may be moved
 * @param watched the areas that were looked at: the way stays right as long as no card in them changes
 * @param clear whether nothing is in the way
 */
public record Route(Request request, Polyline line, List<Lane> lanes, List<Rect> watched, boolean clear) {

    /** How far an upright part may be moved sideways, or a level one up and down. */
    public record Lane(double from, double to) {

        /** The value within the lane that is nearest. */
        public double nearest(double value) {
            return to < from ? (from + to) / 2 : Math.clamp(value, from, to);
        }
    }

    /** Copies the lists. */
    public Route {
        lanes = List.copyOf(lanes);
        watched = List.copyOf(watched);
    }

    /** Whether a change inside that rectangle may concern it. */
    public boolean watches(Rect changed) {
        for (Rect each : watched) {
            if (each.x() <= changed.right() && changed.x() <= each.right() && each.y() <= changed.bottom()
                    && changed.y() <= each.bottom()) {
                return true;
            }
        }
        return false;
    }
}

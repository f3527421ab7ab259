package dev.crowfoot.app.layout;

import dev.crowfoot.app.Progress;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.geometry.Point;
import java.util.Map;

/** Places boxes so that none overlap, joined ones are near each other, and the whole has the shape of a screen. */
@FunctionalInterface
public interface LayoutEngine {

    /**
     * The upper left corner of each box, the uppermost and leftmost one at the origin. The same graph gets the same places.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    Map<EntityId, Point> places(LayoutGraph graph, Progress progress);
}

package dev.crowfoot.adapter.elk;

import dev.crowfoot.adapter.elk.Packing.Size;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.LayoutEngine;
import dev.crowfoot.app.layout.LayoutGraph;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays each group of boxes out by itself, and packs the groups. */
public final class ElkLayoutEngine implements LayoutEngine {

    private static final double BETWEEN_GROUPS = 96;

    /** An engine; it has no state. */
    public ElkLayoutEngine() {}

    @Override
    public Map<EntityId, Point> places(LayoutGraph graph, Progress progress) {
        List<LayoutGraph> groups = Groups.of(graph);
        List<LayeredGroup> laidOut = new ArrayList<>();
        int done = 0;
        for (LayoutGraph group : groups) {
            progress.checkCancelled();
            progress.report("Arranging", done, graph.boxes().size());
            laidOut.add(LayeredGroup.of(group, progress));
            done += group.boxes().size();
        }
        progress.checkCancelled();
        List<Size> sizes =
                laidOut.stream().map(group -> new Size(group.width() + BETWEEN_GROUPS, group.height() + BETWEEN_GROUPS)).toList();
        List<Point> corners = Packing.places(sizes, graph.ratio());
        Map<EntityId, Point> places = new TreeMap<>();
        for (int i = 0; i < laidOut.size(); i++) {
            Point corner = corners.get(i);
            laidOut.get(i).places().forEach((id, place) -> places.put(id, place.plus(corner.x(), corner.y())));
        }
        return places;
    }
}

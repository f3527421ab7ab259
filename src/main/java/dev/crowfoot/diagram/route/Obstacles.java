package dev.crowfoot.diagram.route;

import dev.crowfoot.diagram.geometry.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/** Rectangles by place: a grid of square cells, each with the rectangles that reach into it. */
public final class Obstacles {

    private static final double CELL = 256;

    /** Odd and large, so that the cells of a diagram do not share hashes. Cells that shared a key would cost time only: what is found is looked at. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Long, List<Rect>> cells = new HashMap<>();

    /** An index of these rectangles. */
    public Obstacles(Iterable<Rect> rectangles) {
        for (Rect each : rectangles) {
            visit(each, key -> cells.computeIfAbsent(key, k -> new ArrayList<>(4)).add(each));
        }
    }

    /** Those that overlap the area, in the order in which they were given to the cells, each once. */
    public Set<Rect> in(Rect area) {
        Set<Rect> found = new LinkedHashSet<>();
        visit(area, key -> {
            for (Rect each : cells.getOrDefault(key, List.of())) {
                if (each.overlaps(area)) {
                    found.add(each);
                }
            }
        });
        return found;
    }

    private static void visit(Rect area, LongConsumer cell) {
        long left = index(area.x());
        long right = index(area.right());
        long bottom = index(area.bottom());
        for (long row = index(area.y()); row <= bottom; row++) {
            for (long column = left; column <= right; column++) {
                cell.accept(row * SPREAD + column);
            }
        }
    }

    private static long index(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}

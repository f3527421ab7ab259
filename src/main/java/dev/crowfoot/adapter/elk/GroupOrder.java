package dev.crowfoot.adapter.elk;

import dev.crowfoot.app.layout.LayoutGraph.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts groups in a row so that each has as many links as possible to those shortly before it; groups without links come last, the largest first. */
final class GroupOrder {

    /** A link to a group this many places back counts half. */
    private static final double FADING = 0.8;

    private final Map<Integer, List<Box>> boxes;
    private final Map<Integer, Map<Integer, Integer>> between;

    GroupOrder(Map<Integer, List<Box>> boxes, Map<Integer, Map<Integer, Integer>> between) {
        this.boxes = boxes;
        this.between = between;
    }

    List<Integer> all() {
        Set<Integer> left = new LinkedHashSet<>(boxes.keySet());
        Map<Integer, Double> pull = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = best(left, pull);
            left.remove(next);
            order.add(next);
            pull.replaceAll((group, strength) -> strength * FADING);
            between.getOrDefault(next, Map.of()).forEach((group, count) -> pull.merge(group, (double) count, Double::sum));
        }
        return order;
    }

    private int best(Set<Integer> left, Map<Integer, Double> pull) {
        int best = -1;
        double strongest = -1;
        for (int group : left) {
            double strength = pull.getOrDefault(group, 0.0) * 1000 + boxes.getOrDefault(group, List.of()).size();
            if (strength > strongest) {
                strongest = strength;
                best = group;
            }
        }
        return best;
    }
}

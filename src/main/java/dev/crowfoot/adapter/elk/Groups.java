package dev.crowfoot.adapter.elk;

import dev.crowfoot.app.layout.LayoutGraph;
import dev.crowfoot.app.layout.LayoutGraph.Box;
import dev.crowfoot.app.layout.LayoutGraph.Link;
import dev.crowfoot.design.id.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts a graph into groups that are laid out each by itself: one for each part that hangs together, or several where that would be too large for
 * the layered algorithm, which makes large graphs very tall.
 */
final class Groups {

    /** With so many boxes a part that hangs together is one group. */
    private static final int SMALL = 24;

    /** Boxes in a group of a larger part, at most. */
    private static final int MOST = 14;

    private final LayoutGraph graph;
    private final Map<EntityId, Integer> numbers = new HashMap<>();
    private final int[] leader;
    private final int[] size;
    private final int[] degree;

    private Groups(LayoutGraph graph) {
        this.graph = graph;
        int count = graph.boxes().size();
        leader = new int[count];
        size = new int[count];
        degree = new int[count];
        for (int i = 0; i < count; i++) {
            numbers.put(graph.boxes().get(i).id(), i);
            leader[i] = i;
            size[i] = 1;
        }
        for (Link link : graph.links()) {
            degree[number(link.from())]++;
            degree[number(link.to())]++;
        }
    }

    /** The groups, those that are linked one behind the other where that is possible. */
    static List<LayoutGraph> of(LayoutGraph graph) {
        Groups groups = new Groups(graph);
        groups.join(SMALL);
        if (groups.cutSomething()) {
            groups = new Groups(graph);
            groups.join(MOST);
        }
        return groups.inOrder();
    }

    private int number(EntityId id) {
        return numbers.getOrDefault(id, 0);
    }

    /** Boxes with few links join theirs first, so that what hangs on one box stays with it. */
    private void join(int most) {
        List<Link> links = new ArrayList<>(graph.links());
        links.sort(Comparator.comparingInt((Link link) -> Math.min(degree[number(link.from())], degree[number(link.to())]))
                .thenComparingInt(link -> Math.max(degree[number(link.from())], degree[number(link.to())]))
                .thenComparing(Link::from).thenComparing(Link::to));
        for (Link link : links) {
            int a = find(number(link.from()));
            int b = find(number(link.to()));
            if (a != b && size[a] + size[b] <= most) {
                leader[Math.max(a, b)] = Math.min(a, b);
                size[Math.min(a, b)] += size[Math.max(a, b)];
            }
        }
    }

    private boolean cutSomething() {
        return graph.links().stream().anyMatch(link -> find(number(link.from())) != find(number(link.to())));
    }

    private int find(int i) {
        int root = i;
        while (leader[root] != root) {
            leader[root] = leader[leader[root]];
            root = leader[root];
        }
        return root;
    }

    private List<LayoutGraph> inOrder() {
        Map<Integer, List<Box>> boxes = new LinkedHashMap<>();
        for (Box box : graph.boxes()) {
            boxes.computeIfAbsent(find(number(box.id())), root -> new ArrayList<>()).add(box);
        }
        Map<Integer, List<Link>> links = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> between = new HashMap<>();
        for (Link link : graph.links()) {
            int a = find(number(link.from()));
            int b = find(number(link.to()));
            if (a == b) {
                links.computeIfAbsent(a, root -> new ArrayList<>()).add(link);
            } else {
                between.computeIfAbsent(a, root -> new HashMap<>()).merge(b, 1, Integer::sum);
                between.computeIfAbsent(b, root -> new HashMap<>()).merge(a, 1, Integer::sum);
            }
        }
        List<LayoutGraph> ordered = new ArrayList<>();
        for (int root : new GroupOrder(boxes, between).all()) {
            ordered.add(new LayoutGraph(boxes.getOrDefault(root, List.of()), links.getOrDefault(root, List.of()), graph.ratio()));
        }
        return ordered;
    }
}

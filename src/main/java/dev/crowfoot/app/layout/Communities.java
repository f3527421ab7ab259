package dev.crowfoot.app.layout;

import dev.crowfoot.design.id.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds groups of entities that have more to do with each other than with the rest: Louvain's method, which moves each node to the neighbouring group
 * that raises the modularity most, and then does the same with whole groups (Blondel et al., "Fast unfolding of communities in large networks", 2008). A
 * group that is still too large is parted by itself.
 */
final class Communities {

    private static final int ROUNDS = 32;

    private final List<Map<Integer, Double>> graph;
    private final double[] degree;
    private final double total;
    private final int[] group;
    private final double[] groupDegree;

    private Communities(List<Map<Integer, Double>> graph) {
        this.graph = graph;
        int count = graph.size();
        degree = new double[count];
        group = new int[count];
        groupDegree = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            degree[i] = graph.get(i).values().stream().mapToDouble(Double::doubleValue).sum();
            group[i] = i;
            groupDegree[i] = degree[i];
            sum += degree[i];
        }
        total = sum;
    }

    /** The groups of those entities; each entity is in one. */
    static List<Set<EntityId>> of(Set<EntityId> entities, Links links) {
        List<Set<EntityId>> parted = parted(entities, links);
        List<Set<EntityId>> all = new ArrayList<>();
        for (Set<EntityId> part : parted) {
            if (part.size() > Pictures.AT_A_GLANCE && parted.size() > 1) {
                all.addAll(of(part, links));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    private static List<Set<EntityId>> parted(Set<EntityId> entities, Links links) {
        List<EntityId> nodes = entities.stream().sorted().toList();
        Map<EntityId, Integer> numbers = new HashMap<>();
        nodes.forEach(id -> numbers.put(id, numbers.size()));
        List<Map<Integer, Double>> graph = new ArrayList<>();
        for (EntityId id : nodes) {
            Map<Integer, Double> edges = new TreeMap<>();
            links.of(id).forEach((to, weight) -> {
                Integer number = numbers.get(to);
                if (number != null) {
                    edges.put(number, (double) weight);
                }
            });
            graph.add(edges);
        }
        int[] groups = groups(graph);
        Map<Integer, Set<EntityId>> parts = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            parts.computeIfAbsent(groups[i], _ -> new TreeSet<>()).add(nodes.get(i));
        }
        return List.copyOf(parts.values());
    }

    /** The number of each node's group. */
    private static int[] groups(List<Map<Integer, Double>> graph) {
        Communities level = new Communities(graph);
        if (level.total == 0 || !level.move()) {
            return level.numbered();
        }
        int[] first = level.numbered();
        int[] above = groups(level.folded(first));
        int[] all = new int[first.length];
        for (int i = 0; i < first.length; i++) {
            all[i] = above[first[i]];
        }
        return all;
    }

    private boolean move() {
        boolean moved = false;
        boolean again = true;
        for (int round = 0; again && round < ROUNDS; round++) {
            again = false;
            for (int node = 0; node < graph.size(); node++) {
                int best = best(node);
                if (best != group[node]) {
                    groupDegree[group[node]] -= degree[node];
                    groupDegree[best] += degree[node];
                    group[node] = best;
                    again = true;
                    moved = true;
                }
            }
        }
        return moved;
    }

    private int best(int node) {
        Map<Integer, Double> towards = new TreeMap<>();
        graph.get(node).forEach((to, weight) -> {
            if (to != node) {
                towards.merge(group[to], weight, Double::sum);
            }
        });
        int best = group[node];
        double most = gain(node, best, towards.getOrDefault(best, 0.0)) + 1e-9;
        for (Map.Entry<Integer, Double> other : towards.entrySet()) {
            double gain = gain(node, other.getKey(), other.getValue());
            if (gain > most) {
                most = gain;
                best = other.getKey();
            }
        }
        return best;
    }

    private double gain(int node, int to, double weight) {
        double others = groupDegree[to] - (group[node] == to ? degree[node] : 0);
        return weight - others * degree[node] / total;
    }

    /** The groups counted from 0 in the order in which they are met. */
    private int[] numbered() {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] numbered = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            numbers.putIfAbsent(group[i], numbers.size());
            numbered[i] = numbers.getOrDefault(group[i], 0);
        }
        return numbered;
    }

    /** A graph of the groups; what joins the nodes of one becomes a loop. */
    private List<Map<Integer, Double>> folded(int[] numbers) {
        List<Map<Integer, Double>> folded = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            while (folded.size() <= numbers[i]) {
                folded.add(new TreeMap<>());
            }
            int from = numbers[i];
            graph.get(i).forEach((to, weight) -> folded.get(from).merge(numbers[to], weight, Double::sum));
        }
        return folded;
    }
}

package dev.crowfoot.migration;

import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one plan of the plans for several databases: a step that is the same for all of them is there once and for all, the others for their database only. */
public final class PlanMerger {

    private PlanMerger() {}

    /** The plan for all; each database finds its own steps in their order. */
    public static Plan merge(Map<Target, Plan> plans) {
        if (plans.size() < 2) {
            return plans.values().stream().findFirst().orElse(Plan.EMPTY);
        }
        List<Target> targets = List.copyOf(EnumSet.copyOf(plans.keySet()));
        List<Step> common = new ArrayList<>(plans.getOrDefault(targets.getFirst(), Plan.EMPTY).steps());
        for (Target target : targets.subList(1, targets.size())) {
            common = common(common, plans.getOrDefault(target, Plan.EMPTY).steps());
        }
        return new Plan(interleave(targets, plans, common));
    }

    private static List<Step> interleave(List<Target> targets, Map<Target, Plan> plans, List<Step> common) {
        Map<Target, Integer> at = new HashMap<>();
        List<Step> merged = new ArrayList<>();
        for (Step step : common) {
            Set<Hazard> hazards = new LinkedHashSet<>();
            targets.forEach(t -> hazards.addAll(own(t, plans, at, step, merged)));
            merged.add(new Step(step.summary(), step.subject(), Set.of(), step.up(), step.down(), List.copyOf(hazards)));
        }
        targets.forEach(t -> own(t, plans, at, null, merged));
        return merged;
    }

    /** Takes a target's steps up to a common one, leaves its place behind that, and answers what is dangerous in the common one there. */
    private static List<Hazard> own(Target target, Map<Target, Plan> plans, Map<Target, Integer> at,
            @Nullable Step until, List<Step> merged) {
        List<Step> steps = plans.getOrDefault(target, Plan.EMPTY).steps();
        int i = at.getOrDefault(target, 0);
        while (i < steps.size() && (until == null || !alike(steps.get(i), until))) {
            merged.add(steps.get(i).forTargets(Set.of(target)));
            i++;
        }
        at.put(target, i + 1);
        return i < steps.size() ? steps.get(i).hazards() : List.of();
    }

    /** The longest list of steps that both have in that order, by the places of the one in the other. */
    private static List<Step> common(List<Step> one, List<Step> other) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < other.size(); i++) {
            places.putIfAbsent(key(other.get(i)), i);
        }
        List<Integer> sequence = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        List<Step> candidates = new ArrayList<>();
        for (Step step : one) {
            Integer place = seen.add(key(step)) ? places.get(key(step)) : null;
            if (place != null) {
                sequence.add(place);
                candidates.add(step);
            }
        }
        return longestRising(sequence).stream().map(candidates::get).toList();
    }

    /** The indexes of a longest rising part of a sequence of different numbers. */
    private static List<Integer> longestRising(List<Integer> sequence) {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[sequence.size()];
        for (int i = 0; i < sequence.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sequence.get(ends.get(middle)) < sequence.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        List<Integer> rising = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) {
            rising.add(i);
        }
        return rising.reversed();
    }

    private static boolean alike(Step a, Step b) {
        return key(a).equals(key(b));
    }

    /** What makes steps of two databases the same; hazards may differ. */
    private static Object key(Step step) {
        return List.of(step.summary(), step.subject(), step.up(), step.down());
    }
}

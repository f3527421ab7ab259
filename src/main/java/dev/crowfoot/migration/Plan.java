package dev.crowfoot.migration;

import java.util.List;
import java.util.stream.Stream;

/** What takes a schema from what it is to what it shall be, in an order that works. Going back runs the steps from last to first. */
public record Plan(List<Step> steps) {

    /** Nothing to do. */
    public static final Plan EMPTY = new Plan(List.of());

    /** Copies the steps. */
    public Plan {
        steps = List.copyOf(steps);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** What is dangerous in it, in the order of the steps. */
    public Stream<Hazard> hazards() {
        return steps.stream().flatMap(s -> s.hazards().stream());
    }
}

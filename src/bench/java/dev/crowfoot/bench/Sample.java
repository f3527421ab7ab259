package dev.crowfoot.bench;

import java.time.Duration;
import java.util.List;

/** The durations of an action's measured runs, shortest first. */
record Sample(List<Duration> durations) {

    /** @throws IllegalArgumentException if nothing was measured */
    Sample {
        if (durations.isEmpty()) {
            throw new IllegalArgumentException("a sample needs at least one measured run");
        }
        durations = durations.stream().sorted().toList();
    }

    Duration median() {
        return durations.get(durations.size() / 2);
    }

    Duration fastest() {
        return durations.getFirst();
    }

    Duration slowest() {
        return durations.getLast();
    }

    /** How many times this median is the other's. */
    double ratioTo(Sample other) {
        return (double) median().toNanos() / Math.max(1, other.median().toNanos());
    }
}

package dev.crowfoot.bench;

import java.time.Duration;
import java.util.Optional;

/** What a benchmark came to. */
record Result(String name, Sample sample, Optional<Duration> aim, Optional<Compared> compared) {

    /** What it was compared with, measured in the same run. */
    record Compared(String name, Sample sample) {}

    /** Whether the median is within the aim; true where there is none. */
    boolean reached() {
        return aim.map(limit -> sample.median().compareTo(limit) <= 0).orElse(true);
    }
}

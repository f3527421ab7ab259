package dev.crowfoot.bench;

import java.time.Duration;
import java.util.Optional;

/** What a benchmark came to. */
record Result(String name, Sample sample, Optional<Duration> aim, Optional<Compared> compared, Optional<Double> ratioAim) {

    /** What it was compared with, measured in the same run. */
    record Compared(String name, Sample sample) {}

    /** One whose ratio is for information. */
    Result(String name, Sample sample, Optional<Duration> aim, Optional<Compared> compared) {
        this(name, sample, aim, compared, Optional.empty());
    }

    /** Whether the median, and its ratio, are within the aims; true where there are none. */
    boolean reached() {
        return aim.map(limit -> sample.median().compareTo(limit) <= 0).orElse(true)
                && ratioAim.map(limit -> compared.map(c -> sample.ratioTo(c.sample()) <= limit).orElse(false)).orElse(true);
    }
}

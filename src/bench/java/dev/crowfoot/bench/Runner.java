package dev.crowfoot.bench;

import dev.crowfoot.bench.Benchmark.Comparison;
import dev.crowfoot.bench.Benchmark.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a benchmark and what it is compared with in turns, so that a busy machine slows both. */
final class Runner {
    /** Keeps the last result reachable: the compiler must not see that nobody reads it. */
    @Nullable
    private volatile Object last;

    /** Prepares, warms up and measures. */
    Result run(Benchmark benchmark) throws Exception {
        Optional<Comparison> comparison = benchmark.comparison();
        try (Trial trial = benchmark.prepare(); Trial other = comparison.isPresent() ? comparison.get().prepare() : () -> "nothing") {
            Sample[] samples = measure(benchmark, trial, other);
            Optional<Result.Compared> compared = comparison.map(c -> new Result.Compared(c.name(), samples[1]));
            return new Result(benchmark.name(), samples[0], benchmark.aim(), compared, benchmark.ratioAim());
        }
    }

    private Sample[] measure(Benchmark benchmark, Trial trial, Trial other) throws Exception {
        for (int i = 0; i < benchmark.warmUps(); i++) {
            last = trial.run();
            last = other.run();
        }
        List<Duration> first = new ArrayList<>();
        List<Duration> second = new ArrayList<>();
        for (int i = 0; i < benchmark.runs(); i++) {
            first.add(time(trial));
            second.add(time(other));
        }
        return new Sample[] {new Sample(first), new Sample(second)};
    }

    private Duration time(Trial trial) throws Exception {
        long start = System.nanoTime();
        last = trial.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** What the last measured action returned. */
    Optional<Object> last() {
        return Optional.ofNullable(last);
    }
}

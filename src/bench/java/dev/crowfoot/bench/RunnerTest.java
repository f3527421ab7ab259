package dev.crowfoot.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.bench.Benchmark.Comparison;
import dev.crowfoot.bench.Benchmark.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RunnerTest {
    @Test
    void aBenchmarkAndItsComparisonRunInTurnsAndAreClosed() throws Exception {
        List<String> done = new ArrayList<>();
        Benchmark benchmark = new Benchmark() {
            @Override
            public String name() {
                return "a";
            }

            @Override
            public Trial prepare() {
                return noting(done, "a");
            }

            @Override
            public Optional<Comparison> comparison() {
                return Optional.of(Comparison.of("b", noting(done, "b")));
            }

            @Override
            public int warmUps() {
                return 1;
            }

            @Override
            public int runs() {
                return 2;
            }
        };
        Result result = new Runner().run(benchmark);
        assertEquals(List.of("a", "b", "a", "b", "a", "b", "b closed", "a closed"), done);
        assertEquals(2, result.sample().durations().size());
    }

    @Test
    void theMedianStandsInTheMiddleAndOneSlowRunDoesNotMoveIt() {
        Sample sample = millis(3, 900, 1, 2, 4);
        assertEquals(List.of(Duration.ofMillis(3), Duration.ofMillis(1), Duration.ofMillis(900)),
                List.of(sample.median(), sample.fastest(), sample.slowest()));
    }

    @Test
    void aRowNamesWhatMissedItsAim() {
        Result result = new Result("draw", millis(30, 30, 45), Optional.of(Duration.ofMillis(16)),
                Optional.of(new Result.Compared("as nodes", millis(120, 120, 120))));
        assertEquals("| draw | 30.0 ms | 30.0 ms | 45.0 ms | 16.0 ms (missed) | as nodes | 120 ms | 0.25 |", Report.row(result));
    }

    @Test
    void aRatioCanBeTheAim() {
        Result.Compared other = new Result.Compared("another way", millis(100));
        Result slow = new Result("read", millis(50), Optional.empty(), Optional.of(other), Optional.of(0.04));
        assertEquals("| read | 50.0 ms | 50.0 ms | 50.0 ms | ratio 0.04 (missed) | another way | 100 ms | 0.50 |", Report.row(slow));
        assertTrue(new Result("read", millis(3), Optional.empty(), Optional.of(other), Optional.of(0.04)).reached());
    }

    @Test
    void aRowWithoutAimOrComparisonHasAsManyCells() {
        Result result = new Result("draw", millis(1), Optional.empty(), Optional.empty());
        assertEquals(cells(Report.header().lines().findFirst().orElseThrow()), cells(Report.row(result)));
    }

    @Test
    void theLargeDesignHasTheSizeThatItSays() {
        long members = LargeDesign.THOUSAND.build().entities().values().stream().mapToLong(e -> e.members().size()).sum();
        assertEquals(1_000 * 12 + 1_500, members);
    }

    private static long cells(String row) {
        return row.chars().filter(c -> c == '|').count();
    }

    private static Sample millis(long... values) {
        return new Sample(LongStream.of(values).mapToObj(Duration::ofMillis).toList());
    }

    private static Trial noting(List<String> done, String name) {
        return Trial.of(() -> {
            done.add(name);
            return name;
        }, () -> done.add(name + " closed"));
    }
}

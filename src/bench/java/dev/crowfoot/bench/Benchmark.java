package dev.crowfoot.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** One thing that a person waits for, measured. */
public interface Benchmark {

    /** What is done, with its size: {@code rename a column among 1,000 entities}. */
    String name();

    /** Builds all that the measured action needs; this takes as long as it takes. */
    Trial prepare() throws Exception;

    /** What it is compared with, measured in turns with it; absent where there is nothing to compare with. */
    default Optional<Comparison> comparison() {
        return Optional.empty();
    }

    /** How long it may take. */
    default Optional<Duration> aim() {
        return Optional.empty();
    }

    /** How many times the time of what it is compared with it may take. */
    default Optional<Double> ratioAim() {
        return Optional.empty();
    }

    /** How often the action runs unmeasured, so that it is compiled. */
    default int warmUps() {
        return 10;
    }

    /** How often it is measured. */
    default int runs() {
        return 21;
    }

    /** The action that is measured, ready to run. */
    interface Trial extends AutoCloseable {

        /** Does it once. What it returns is kept alive, so that the work cannot be left out. */
        Object run() throws Exception;

        /** Gives back what {@link Benchmark#prepare} took. */
        @Override
        default void close() {}

        /** A trial of that action. */
        static Trial of(Callable<?> action, Runnable close) {
            return new Trial() {
                @Override
                public Object run() throws Exception {
                    return action.call();
                }

                @Override
                public void close() {
                    close.run();
                }
            };
        }
    }

    /** Another way, or another size, to compare with. */
    interface Comparison {

        /** What is compared with. */
        String name();

        /** As {@link Benchmark#prepare}. */
        Trial prepare() throws Exception;

        /** A comparison with that name. */
        static Comparison of(String name, Trial trial) {
            return new Comparison() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public Trial prepare() {
                    return trial;
                }
            };
        }
    }
}

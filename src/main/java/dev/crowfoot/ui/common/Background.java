package dev.crowfoot.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Runs work off the UI thread and brings what came of it back there. */
public final class Background {

    private final Executor workers;
    private final Executor userInterface;
    private final Consumer<Throwable> failures;

    /**
     * Work for these threads.
     *
     * @param workers runs the work
     * @param userInterface runs what is to be done with the result ({@code Platform::runLater})
     * @param failures hears of failures that nobody else handles, on the UI thread
     */
    public Background(Executor workers, Executor userInterface, Consumer<Throwable> failures) {
        this.workers = workers;
        this.userInterface = userInterface;
        this.failures = failures;
    }

    /** Runs the work and hands its result over on the UI thread; a failure is shown as a notice. */
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done) {
        run(work, done, failures);
    }

    /** Runs the work and hands its result, or its failure, over on the UI thread. */
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        workers.execute(() -> perform(work, done, failed));
    }

    private <T> void perform(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = work.call();
            userInterface.execute(() -> done.accept(result));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            userInterface.execute(() -> failed.accept(e));
        }
    }

    /** Runs something on the UI thread, later. */
    public void onUserInterface(Runnable action) {
        userInterface.execute(action);
    }

    /** A line of work of which only the newest matters: a result that was overtaken is dropped, and so is work that has not begun. */
    public Latest latest() {
        return new Latest();
    }

    /** See {@link Background#latest()}. */
    public final class Latest {

        private final AtomicLong newest = new AtomicLong();

        private Latest() {}

        /** Overtakes all earlier work of this line. Use from the UI thread. */
        public <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            long mine = newest.incrementAndGet();
            workers.execute(() -> {
                if (newest.get() == mine) {
                    perform(work, result -> ifNewest(mine, done, result), error -> ifNewest(mine, failed, error));
                }
            });
        }

        /** Drops whatever is on its way. */
        public void cancel() {
            newest.incrementAndGet();
        }

        private <T> void ifNewest(long mine, Consumer<? super T> action, T value) {
            if (newest.get() == mine) {
                action.accept(value);
            }
        }
    }
}

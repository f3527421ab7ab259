package dev.crowfoot.ui.common;

import dev.crowfoot.app.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Work in the background that may take long: what is going on, how far it is, and the way to stop it. For the UI thread alone. */
public final class LongWork {

    private final Background background;
    private final List<Running<?>> running = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Does the work, and says how far it is. */
    @FunctionalInterface
    public interface Work<T> {
        /** Called on a background thread. */
        T with(Progress progress) throws Exception;
    }

    /**
     * What is going on.
     *
     * @param what for people
     * @param fraction from 0 to 1, or negative while nobody knows
     */
    public record State(String what, double fraction) {}

    /** Nothing is going on. */
    public LongWork(Background background) {
        this.background = background;
    }

    /** What was begun last of all that is going on; empty if nothing is. */
    public ReadOnlyObjectProperty<Optional<State>> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * Begins some work.
     *
     * @param what for people, as a phrase ({@code Opening shop})
     * @param failed told of a {@link CancellationException} as soon as the work is stopped
     * @return stops it; nothing happens if it has ended
     */
    public <T> Runnable start(String what, Work<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Running<T> mine = new Running<>(what, done, failed);
        running.add(mine);
        background.run(() -> work.with(mine), mine::done, mine::failed);
        update();
        return mine::stop;
    }

    /** Stops what was begun last. */
    public void stop() {
        if (!running.isEmpty()) {
            running.getLast().stop();
        }
    }

    private void update() {
        state.set(running.isEmpty() ? Optional.empty() : Optional.of(running.getLast().now));
    }

    /** One piece of work. */
    private final class Running<T> implements Progress {

        private final Consumer<? super T> done;
        private final Consumer<? super Throwable> failed;
        private final String title;
        private State now;
        private volatile boolean stopped;

        Running(String title, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            this.title = title;
            this.done = done;
            this.failed = failed;
            this.now = new State(title, -1);
        }

        @Override
        public void report(String what, long behind, long total) {
            background.onUserInterface(() -> {
                now = new State(title, total > 0 ? (double) behind / total : -1);
                update();
            });
        }

        @Override
        public boolean isCancelled() {
            return stopped;
        }

        void stop() {
            if (end()) {
                stopped = true;
                failed.accept(new CancellationException());
            }
        }

        void done(T result) {
            if (end()) {
                done.accept(result);
            }
        }

        void failed(Throwable error) {
            if (end()) {
                failed.accept(error);
            }
        }

        /** Whether it had not ended before. */
        private boolean end() {
            boolean first = running.remove(this);
            update();
            return first;
        }
    }
}

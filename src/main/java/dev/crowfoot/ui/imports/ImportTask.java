package dev.crowfoot.ui.imports;

import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The one piece of work that the wizard waits for: how far it is, how to stop it, and what went wrong. For the UI thread alone. */
final class ImportTask {

    private final Background background;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private @Nullable Watch current;

    /** Nothing runs. */
    ImportTask(Background background) {
        this.background = background;
    }

    /** Whether something runs. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** What is being done. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** From 0 to 1, or negative while nobody knows. */
    ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** What went wrong last, with the way out; empty if nothing did. */
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** Shows that something is wrong. */
    void refuse(String why) {
        error.set(why);
    }

    /** Begins some work; what ran is stopped. */
    <T> void start(String what, Stoppable.Work<? extends T> work, Consumer<? super T> done) {
        stop();
        Watch mine = new Watch();
        current = mine;
        running.set(true);
        words.set(what);
        fraction.set(-1);
        error.set("");
        background.run(() -> work.with(mine), result -> {
            if (end(mine)) {
                done.accept(result);
            }
        }, failure -> {
            if (end(mine) && !(failure instanceof CancellationException)) {
                Notices.Notice notice = Notices.of(failure);
                error.set((notice.text() + " " + notice.wayOut()).strip());
            }
        });
    }

    /** Stops what runs, if anything does; nobody hears of it any more. */
    void stop() {
        if (current != null) {
            Watch stopped = current;
            end(stopped);
            stopped.stop().ifPresent(breakOff -> background.run(() -> {
                breakOff.run();
                return breakOff;
            }, _ -> {}, _ -> {}));
        }
    }

    /** Whether that was still waited for. */
    private boolean end(Watch watch) {
        if (current != watch) {
            return false;
        }
        current = null;
        running.set(false);
        return true;
    }

    /** Brings the progress to the UI thread. */
    private final class Watch implements Stoppable {

        private boolean stopped;
        private @Nullable Runnable breakOff;

        /** What is to be broken off, if anything is yet. */
        synchronized Optional<Runnable> stop() {
            stopped = true;
            return Optional.ofNullable(breakOff);
        }

        @Override
        public void whenStopped(Runnable how) {
            if (wasStopped(how)) {
                how.run();
            }
        }

        private synchronized boolean wasStopped(Runnable how) {
            breakOff = how;
            return stopped;
        }

        @Override
        public void report(String what, long done, long total) {
            background.onUserInterface(() -> {
                if (current == this) {
                    words.set(sentence(what) + (total > 0 ? " (" + done + " of " + total + ")" : ""));
                    fraction.set(total > 0 ? (double) done / total : -1);
                }
            });
        }

        @Override
        public synchronized boolean isCancelled() {
            return stopped;
        }
    }

    private static String sentence(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}

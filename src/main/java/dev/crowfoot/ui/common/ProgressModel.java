package dev.crowfoot.ui.common;

import dev.crowfoot.app.Progress;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** How far the one piece of work is that a dialog waits for, and whether it shall stop. For the UI thread alone. */
public final class ProgressModel {

    private final Consumer<Runnable> userInterface;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private @Nullable Watch current;

    /** Nothing is going on; {@code userInterface} runs something on the UI thread. */
    public ProgressModel(Consumer<Runnable> userInterface) {
        this.userInterface = userInterface;
    }

    /** What is being done, or what came of it. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** From 0 to 1, or negative while nobody knows. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** Work begins; what went on before is to stop. What is returned is for the work, on whatever thread. */
    public Progress begin(String what) {
        stop();
        Watch mine = new Watch();
        current = mine;
        words.set(what);
        fraction.set(-1);
        return mine;
    }

    /** Tells the work, if there is any, to stop; what it says from now on is not heard. */
    public void stop() {
        if (current != null) {
            current.stopped = true;
            current = null;
        }
    }

    /** The work has ended, and this came of it. */
    public void end(String outcome) {
        current = null;
        words.set(outcome);
    }

    /** The work has done all that there was, and this came of it. */
    public void complete(String outcome) {
        end(outcome);
        fraction.set(1);
    }

    /** Brings what the work says to the UI thread. */
    private final class Watch implements Progress {

        private volatile boolean stopped;

        @Override
        public void report(String what, long done, long total) {
            userInterface.accept(() -> {
                if (current == this) {
                    words.set(total > 0 ? Texts.of("run.progress", Texts.capital(what), done, total) : Texts.capital(what));
                    fraction.set(total > 0 ? (double) done / total : -1);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return stopped;
        }
    }
}

package dev.crowfoot.ui.common;

import dev.crowfoot.app.UserError;
import dev.crowfoot.document.Subscription;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** What the window has to tell the person besides what they look at. The shell shows them; a notice blocks nothing. */
public final class Notices {

    private final Listeners<Notice> listeners = new Listeners<>();

    /** How much it matters. */
    public enum Level {
        /** Something was done; goes away by itself. */
        DONE,
        /** Something was not done, for a reason that the person can see. */
        REFUSED,
        /** Something failed; stays until it is closed. */
        FAILED
    }

    /**
     * One of them.
     *
     * @param text what happened, and to what
     * @param wayOut what to do about it; may be empty
     * @param details what a developer needs, to be copied; may be empty
     */
    public record Notice(Level level, String text, String wayOut, String details) {}

    /** Nobody listens yet. */
    public Notices() {}

    /** Something was done. */
    public void done(String text) {
        listeners.tell(new Notice(Level.DONE, text, "", ""));
    }

    /** Something was not done, and nothing changed. */
    public void refused(String text) {
        listeners.tell(new Notice(Level.REFUSED, text, "", ""));
    }

    /**
     * Something failed. A {@link UserError} speaks for itself; of anything else the details can be copied. What the person stopped is no
     * failure.
     */
    public void failed(Throwable error) {
        if (!(error instanceof CancellationException)) {
            listeners.tell(of(error));
        }
    }

    /** Tells the listener of each notice. */
    public Subscription listen(Consumer<Notice> listener) {
        return listeners.add(listener);
    }

    /** What a failure looks like as a notice. */
    public static Notice of(Throwable error) {
        if (error instanceof UserError known) {
            return new Notice(Level.FAILED, known.what(), known.wayOut(), known.getCause() == null ? "" : details(known));
        }
        return new Notice(Level.FAILED, Texts.of("notice.unexpected", String.valueOf(error.getMessage())),
                Texts.of("notice.unexpected.wayOut"),
                details(error));
    }

    private static String details(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

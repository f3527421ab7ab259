package dev.crowfoot.app;

import java.util.concurrent.CancellationException;

/** How a use case that takes time says how far it is, and learns that it is no longer wanted. Called on the thread of the work. */
public interface Progress {

    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says what is being done now.
     *
     * @param what for people, a short phrase
     * @param done how many of {@code total} are behind it
     * @param total how many there are, or 0 where nobody knows
     */
    void report(String what, long done, long total);

    /** Whether the work shall stop at the next point where it can stop cleanly. */
    boolean isCancelled();

    /**
     * Gets out of work that is no longer wanted.
     *
     * @throws CancellationException if the work shall stop
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}

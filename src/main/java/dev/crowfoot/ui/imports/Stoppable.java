package dev.crowfoot.ui.imports;

import dev.crowfoot.app.Progress;

/** Work that a person can stop even while it waits for somebody else. */
interface Stoppable extends Progress {

    /** Runs that, on a background thread, once the work is stopped; at once if it was already. For the thread of the work. */
    void whenStopped(Runnable breakOff);

    /** Some work. */
    @FunctionalInterface
    interface Work<T> {
        /** Called on a background thread. */
        T with(Stoppable progress) throws Exception;
    }
}

package dev.crowfoot.ui.canvas.tool;

/** What the mouse does now. Each answer is the next state; the same state where nothing changes. */
public interface State {

    /** The main or the middle button goes down. */
    default State press(Pointer pointer) {
        return this;
    }

    /** The mouse moves, with a button held or without. */
    default State move(Pointer pointer) {
        return this;
    }

    /** The button goes up. */
    default State release(Pointer pointer) {
        return this;
    }

    /** The person wants out. */
    default State cancel() {
        return this;
    }

    /** Whether the paper moves by itself while the mouse is at its edge. */
    default boolean reachesOut() {
        return false;
    }
}

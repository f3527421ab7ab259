package dev.crowfoot.document;

/** A listener's place in a list of listeners. */
@FunctionalInterface
public interface Subscription {

    /** Ends it; the listener hears nothing more. Closing twice does no harm. */
    void close();
}

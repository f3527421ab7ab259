package dev.crowfoot.ui.common;

import dev.crowfoot.document.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A list of those who want to hear of something, in the order in which they came. A listener may leave while it is told.
 *
 * @param <E> what they hear
 */
public final class Listeners<E> {

    private final List<Consumer<? super E>> listeners = new CopyOnWriteArrayList<>();

    /** No listeners. */
    public Listeners() {}

    /** Adds a listener until the subscription is closed. */
    public Subscription add(Consumer<? super E> listener) {
        Consumer<E> entry = listener::accept;
        listeners.add(entry);
        return () -> listeners.remove(entry);
    }

    /** Tells all of them. */
    public void tell(E event) {
        for (Consumer<? super E> listener : listeners) {
            listener.accept(event);
        }
    }
}

package dev.crowfoot.ui.inspector.form;

/**
 * Makes a change of what a person put into a field.
 *
 * @param <V> what they put in
 */
@FunctionalInterface
public interface Input<V> {

    /**
     * The change for that value.
     *
     * @throws IllegalArgumentException with what is wrong with the value, if it cannot be
     */
    Change change(V value);
}

package dev.crowfoot.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Orders renames so that no name is taken when it is given: what has a wanted name gives it up first, and a circle ({@code a} becomes {@code b} and {@code b} becomes
 * {@code a}) is opened by a name for the time being.
 *
 * @param <K> a name with all that makes it unique
 */
final class RenameOrder<K> {

    /** Something that has one name and shall have another. */
    record Rename<T, K>(T thing, K from, K to) {}

    private final UnaryOperator<K> temporary;

    /**
     * An order of renames.
     *
     * @param temporary makes, from the name that is to be given up, a free one for the time being
     */
    RenameOrder(UnaryOperator<K> temporary) {
        this.temporary = temporary;
    }

    /** The renames in an order that works; a thing in a circle has two. */
    <T> List<Rename<T, K>> order(List<Rename<T, K>> renames) {
        List<Rename<T, K>> result = new ArrayList<>();
        Map<K, Rename<T, K>> pending = new HashMap<>();
        List<K> queue = new ArrayList<>();
        for (Rename<T, K> rename : renames) {
            pending.put(rename.from(), rename);
            queue.add(rename.from());
        }
        for (K start : queue) {
            follow(start, pending, result);
        }
        return result;
    }

    /** Follows the chain of wanted names to its free end and renames from there back. */
    private <T> void follow(K start, Map<K, Rename<T, K>> pending, List<Rename<T, K>> result) {
        List<Rename<T, K>> chain = new ArrayList<>();
        Rename<T, K> next = pending.remove(start);
        while (next != null) {
            chain.add(next);
            next = pending.remove(next.to());
        }
        if (chain.isEmpty()) {
            return;
        }
        Rename<T, K> last = chain.getLast();
        boolean circle = chain.size() > 1 && last.to().equals(start);
        if (circle) {
            K between = temporary.apply(last.from());
            result.add(new Rename<>(last.thing(), last.from(), between));
            chain.removeLast();
            chain.reversed().forEach(result::add);
            result.add(new Rename<>(last.thing(), between, last.to()));
        } else {
            chain.reversed().forEach(result::add);
        }
    }
}

package dev.crowfoot.ui.inspector.model;

import java.util.ArrayList;
import java.util.List;

/** Copies of lists with one thing different. */
final class Lists {

    private Lists() {}

    static <T> List<T> with(List<T> list, T added) {
        List<T> copy = new ArrayList<>(list);
        copy.add(added);
        return List.copyOf(copy);
    }

    static <T> List<T> replaced(List<T> list, int index, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, value);
        return List.copyOf(copy);
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return List.copyOf(copy);
    }

    static <T> List<T> moved(List<T> list, int from, int to) {
        List<T> copy = new ArrayList<>(list);
        copy.add(to, copy.remove(from));
        return List.copyOf(copy);
    }
}

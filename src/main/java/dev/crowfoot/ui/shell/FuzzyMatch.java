package dev.crowfoot.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/** Finds things by letters of their names: {@code up} or {@code ap} finds "Author of posts". */
final class FuzzyMatch {

    private static final int NO_START = 8;

    private FuzzyMatch() {}

    /** The things that match, the best first; those that match alike in the order given. A blank query matches all. */
    static <T> List<T> find(List<T> things, String query, Function<T, String> text, int limit) {
        String letters = query.strip().toLowerCase(Locale.ROOT);
        if (letters.isEmpty()) {
            return things.stream().limit(limit).toList();
        }
        record Hit<T>(T thing, int cost) {}
        return things.stream().<Hit<T>>mapMulti((thing, sink) -> cost(letters, text.apply(thing))
                .ifPresent(cost -> sink.accept(new Hit<>(thing, cost))))
                .sorted(Comparator.comparingInt(Hit::cost)).limit(limit).map(Hit::thing).toList();
    }

    /** How badly the letters, in lower case, fit the text; empty if they do not. */
    static OptionalInt cost(String letters, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int whole = lower.indexOf(letters);
        if (whole >= 0) {
            return OptionalInt.of((isStart(text, whole) ? 0 : 2) + (lower.length() == letters.length() ? 0 : 1));
        }
        int cost = 4;
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int next = next(text, lower, letter, at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            cost += next == at + 1 || isStart(text, next) ? 1 : NO_START;
            at = next;
        }
        return cost > 4 + letters.length() * 4 ? OptionalInt.empty() : OptionalInt.of(cost);
    }

    private static int next(String text, String lower, char letter, int from) {
        if (from < lower.length() && lower.charAt(from) == letter) {
            return from;
        }
        for (int i = from; i < lower.length(); i++) {
            if (lower.charAt(i) == letter && isStart(text, i)) {
                return i;
            }
        }
        return lower.indexOf(letter, from);
    }

    /** Whether a word begins there: after something that is no letter, or at a capital. */
    private static boolean isStart(String text, int index) {
        return index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1))
                || (Character.isUpperCase(text.charAt(index)) && Character.isLowerCase(text.charAt(index - 1)));
    }
}

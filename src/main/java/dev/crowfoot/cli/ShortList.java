package dev.crowfoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A list that a person can read, however long it is: of each kind the first, and how many more there are. */
final class ShortList {

    /** More lines than this of one kind are not all shown. */
    static final int MOST = 8;

    /** How many of them are shown then. */
    static final int FIRST = 5;

    private ShortList() {}

    /** The lines, kind by kind in the order of the first of each. */
    static <T> List<String> of(List<T> all, Function<T, String> kind, Function<T, String> line) {
        Map<String, List<T>> kinds = new LinkedHashMap<>();
        all.forEach(one -> kinds.computeIfAbsent(kind.apply(one), _ -> new ArrayList<>()).add(one));
        List<String> lines = new ArrayList<>();
        kinds.forEach((name, ones) -> {
            int shown = ones.size() > MOST ? FIRST : ones.size();
            ones.subList(0, shown).forEach(one -> lines.add(line.apply(one)));
            if (shown < ones.size()) {
                lines.add(name + ": " + (ones.size() - shown) + " more, which --json lists");
            }
        });
        return lines;
    }
}

package dev.crowfoot.ui.imports;

import dev.crowfoot.app.imports.DrawingWishes;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestion;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read into a database and what could be drawn better, to be ticked by the kind. */
final class ChoiceGroups {

    private ChoiceGroups() {}

    /** The kinds of which there is something. */
    static List<Ticks.Group> of(ImportReport report) {
        List<Ticks.Group> groups = new ArrayList<>();
        for (Reading.Kind kind : Reading.Kind.values()) {
            add(groups, kind, report.readings().stream().filter(r -> r.kind() == kind)
                    .map(r -> new Ticks.Item(r.id(), r.place(), r.gives(), DrawingWishes.NONE.wants(r))));
        }
        for (Suggestion.Kind kind : Suggestion.Kind.values()) {
            add(groups, kind, Stream.concat(report.taken().stream(), report.offered().stream()).filter(s -> s.kind() == kind)
                    .map(s -> new Ticks.Item(s.id(), s.text(), "", DrawingWishes.NONE.wants(s))));
        }
        return groups;
    }

    private static void add(List<Ticks.Group> groups, Enum<?> kind, Stream<Ticks.Item> items) {
        List<Ticks.Item> sorted = items.sorted(Comparator.comparing(Ticks.Item::text)).toList();
        if (!sorted.isEmpty()) {
            groups.add(new Ticks.Group(kind, Texts.of("import.kind." + kind.name()), Texts.of("import.kind.about." + kind.name()), sorted,
                    true));
        }
    }

    /** What people said of single things. */
    static DrawingWishes wishes(Map<Object, Boolean> said) {
        return new DrawingWishes(ids(said, true), ids(said, false));
    }

    private static Set<String> ids(Map<Object, Boolean> said, boolean wanted) {
        return said.entrySet().stream().filter(e -> e.getValue() == wanted && e.getKey() instanceof String)
                .map(e -> (String) e.getKey()).collect(Collectors.toSet());
    }
}

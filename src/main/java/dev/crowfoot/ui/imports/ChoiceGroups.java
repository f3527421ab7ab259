package dev.crowfoot.ui.imports;

import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestion;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was read into a database and what could be drawn better, to be ticked by the kind. */
final class ChoiceGroups {

    private ChoiceGroups() {}

    /** The kinds of which there is something. */
    static List<Ticks.Group> of(ImportReport report) {
        List<Ticks.Group> groups = new ArrayList<>();
        for (Reading.Kind kind : Reading.Kind.values()) {
            add(groups, kind, report.readings().stream().filter(r -> r.kind() == kind)
                    .map(r -> new Ticks.Item(r.id(), text(r), "", true)));
        }
        for (Suggestion.Kind kind : Suggestion.Kind.values()) {
            add(groups, kind, Stream.concat(report.taken().stream(), report.offered().stream()).filter(s -> s.kind() == kind)
                    .map(s -> new Ticks.Item(s.id(), s.text(), "", isFirst(kind))));
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

    private static String text(Reading reading) {
        return reading.part().isEmpty() ? reading.table().toString() : reading.table() + "." + reading.part();
    }

    /** Whether that is read, after what people said. */
    static boolean isWanted(Reading reading, Map<Object, Boolean> said) {
        return said.getOrDefault(reading.id(), true);
    }

    /** Whether that is taken, after what people said. */
    static boolean isWanted(Suggestion suggestion, Map<Object, Boolean> said) {
        return said.getOrDefault(suggestion.id(), isFirst(suggestion.kind()));
    }

    /** What changes what classes see or inherit is taken by those who ask for it only. */
    private static boolean isFirst(Suggestion.Kind kind) {
        return switch (kind) {
            case VERSION, TIMESTAMPS -> true;
            case SOFT_DELETE, MIXINS -> false;
        };
    }
}

package dev.crowfoot.ui.preview;

import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.migration.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statements as one text: each step's summary as a comment above its statements.
 *
 * @param text ends with a line end, unless it is empty
 * @param places where each statement stands
 */
record Script(String text, List<Place> places) {

    /** Nothing to run. */
    static final Script EMPTY = new Script("", List.of());

    /**
     * Where a statement stands.
     *
     * @param from its first line, from 0, the comment above it included
     * @param to the line behind its last
     */
    record Place(int from, int to, Optional<Subject> subject) {}

    /** The script of those statements. */
    static Script of(List<PreviewStatement> statements) {
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        int line = 0;
        String step = "";
        for (PreviewStatement statement : statements) {
            int from = line;
            if (!statement.stepSummary().equals(step)) {
                step = statement.stepSummary();
                if (!text.isEmpty()) {
                    text.append('\n');
                    from = ++line;
                }
                text.append("-- ").append(step.replace('\n', ' ')).append('\n');
                line++;
            }
            text.append(statement.sql()).append(";\n");
            line += (int) statement.sql().chars().filter(c -> c == '\n').count() + 1;
            places.add(new Place(from, line, statement.subject()));
        }
        return new Script(text.toString(), List.copyOf(places));
    }

    /** The statement that stands on that line. */
    Optional<Place> at(int line) {
        return places.stream().filter(p -> line >= p.from() && line < p.to()).findFirst();
    }

    /** The lines of all statements whose subject is such. */
    Set<Integer> lines(Predicate<Subject> such) {
        return places.stream().filter(p -> p.subject().filter(such).isPresent()).flatMap(p -> IntStream.range(p.from(), p.to()).boxed())
                .collect(Collectors.toSet());
    }
}

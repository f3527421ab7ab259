package dev.crowfoot.app.imports;

import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.document.Document;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What came of an import.
 *
 * @param document the project, in no folder yet
 * @param counts how many of each kind are drawn, by the plural of the kind, in the order in which people want to read them; never 0
 * @param drawn what was made of tables, keys and checks, counted like {@code counts}
 * @param notRead what the database has besides, and was not read
 * @param leftOut what was read and not wanted, and what cannot be without that
 * @param unfit the patterns that no table is like
 * @param notExact what the drawing asks for otherwise than the database has it, a line each; empty if it was understood
 * @param readings what was read into the schema, and what could have been and was not wanted
 * @param taken the suggestions that were taken
 * @param offered the suggestions that were not
 */
public record ImportReport(Document document, SequencedMap<String, Integer> counts, SequencedMap<String, Integer> drawn,
        List<Unread> notRead,
        List<LeftOut> leftOut, List<String> unfit, List<String> notExact, List<Reading> readings, List<Suggestion> taken,
        List<Suggestion> offered) {

    /** Copies the collections. */
    public ImportReport {
        counts = copy(counts);
        drawn = copy(drawn);
        notRead = List.copyOf(notRead);
        leftOut = List.copyOf(leftOut);
        unfit = List.copyOf(unfit);
        notExact = List.copyOf(notExact);
        readings = List.copyOf(readings);
        taken = List.copyOf(taken);
        offered = List.copyOf(offered);
    }

    private static SequencedMap<String, Integer> copy(Map<String, Integer> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    /** Whether the drawing asks for exactly what was read and wanted. */
    public boolean isExact() {
        return notExact.isEmpty();
    }

    /** The same with another document. */
    ImportReport withDocument(Document other) {
        return new ImportReport(other, counts, drawn, notRead, leftOut, unfit, notExact, readings, taken, offered);
    }
}

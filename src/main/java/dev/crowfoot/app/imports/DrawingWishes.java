package dev.crowfoot.app.imports;

import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person said of what is read into a database and of what could be drawn better, by kinds ({@code enum}) and by single ids
 * ({@code enum:orders.state}). An id counts for more than its kind, and a no for more than a yes.
 *
 * <p>A reading of which nothing was said is drawn: it is another way to draw the same tables, and the proof of the import holds it against them. A
 * suggestion of which nothing was said is only offered: taking one changes what the classes do (Hibernate writes the column from then on, or hides
 * rows), and nothing in a database tells whether that is meant, since a column called {@code version} may as well be the version of a product.
 *
 * @param accepted kinds and ids that are wanted
 * @param declined kinds and ids that are not
 */
public record DrawingWishes(Set<String> accepted, Set<String> declined) {

    /** Nothing was said. */
    public static final DrawingWishes NONE = new DrawingWishes(Set.of(), Set.of());

    /** Copies the sets. */
    public DrawingWishes {
        accepted = Set.copyOf(accepted);
        declined = Set.copyOf(declined);
    }

    /** Whether that is read into the tables. */
    public boolean wants(Reading reading) {
        return said(word(reading.kind()), reading.id()).orElse(true);
    }

    /** Whether that is taken. */
    public boolean wants(Suggestion suggestion) {
        return said(word(suggestion.kind()), suggestion.id()).orElse(false);
    }

    private Optional<Boolean> said(String kind, String id) {
        return said(id).or(() -> said(kind));
    }

    private Optional<Boolean> said(String word) {
        return declined.contains(word) ? Optional.of(false) : accepted.contains(word) ? Optional.of(true) : Optional.empty();
    }

    /** The words that are no kind and look like no id, in the order of the alphabet: known to be wrong before anything is read. */
    public List<String> notWords() {
        List<String> kinds = kinds();
        return words().filter(word -> !word.contains(":") && !kinds.contains(word)).sorted().toList();
    }

    /** The words that are neither a kind nor the id of anything that was found, in the order of the alphabet. */
    public List<String> unknown(ImportReport report) {
        List<String> kinds = kinds();
        Set<String> ids = Set.copyOf(Stream.of(report.readings().stream().map(Reading::id), report.taken().stream().map(Suggestion::id),
                report.offered().stream().map(Suggestion::id)).flatMap(each -> each).distinct().toList());
        return words().filter(word -> !kinds.contains(word) && !ids.contains(word)).sorted().toList();
    }

    private Stream<String> words() {
        return Stream.of(accepted, declined).flatMap(Collection::stream);
    }

    /** Every kind as a word, those of readings first. */
    public static List<String> kinds() {
        return Stream.concat(Stream.of(Reading.Kind.values()), Stream.of(Suggestion.Kind.values())).map(DrawingWishes::word).toList();
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

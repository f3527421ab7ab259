package dev.crowfoot.app.imports;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a pattern chooses nothing although there are tables like it: they are kept as SQL with others, and come with those.
 *
 * @param what which tables, for people
 * @param wayOut what to choose in their place, for people
 */
public record PatternRemark(String what, String wayOut) {

    private static final int MOST = 3;

    /** What is to be said of the patterns of tables that are to be included. */
    public static List<PatternRemark> of(Schema schema, TableChoice choice) {
        List<KeptTable> kept = KeptTable.of(schema);
        return choice.include().stream().flatMap(pattern -> of(schema, kept, pattern).stream()).toList();
    }

    private static Optional<PatternRemark> of(Schema schema, List<KeptTable> kept, String pattern) {
        List<KeptTable> fits = kept.stream().filter(t -> TableChoice.fits(pattern, t.name())).toList();
        boolean chooses = fits.stream().anyMatch(t -> t.of().isEmpty())
                || schema.tables().stream().anyMatch(t -> TableChoice.fits(pattern, t.name()));
        return chooses || fits.isEmpty() ? Optional.empty() : Optional.of(of(fits));
    }

    private static PatternRemark of(List<KeptTable> fits) {
        String more = fits.size() > MOST ? " and " + (fits.size() - MOST) + " more" : "";
        String tables = fits.stream().limit(MOST).map(t -> t.name() + " (with " + names(t.of()) + ")").collect(Collectors.joining(", "));
        List<QualifiedName> whole = fits.stream().flatMap(t -> t.of().stream()).distinct().limit(MOST).toList();
        return new PatternRemark("Partitions and tables that inherit come with the tables that they belong to: " + tables + more + ".",
                "Choose " + names(whole) + ", and exclude what is not wanted of it.");
    }

    private static String names(List<QualifiedName> names) {
        return names.stream().map(QualifiedName::toString).collect(Collectors.joining(" and "));
    }
}

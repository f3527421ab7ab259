package dev.crowfoot.app.imports;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why patterns choose nothing although there are tables like them: those are kept as SQL with others, and come with them.
 *
 * @param what which tables, for people
 * @param wayOut what to choose in their place, for people
 */
public record PatternRemark(String what, String wayOut) {

    private static final int MOST = 3;

    /** What is to be said of the patterns of tables that are to be included, if anything. */
    public static Optional<PatternRemark> of(Schema schema, TableChoice choice) {
        List<KeptTable> kept = KeptTable.of(schema);
        List<KeptTable> alone = choice.include().stream().flatMap(pattern -> alone(schema, kept, pattern)).distinct().toList();
        return alone.isEmpty() ? Optional.empty() : Optional.of(of(alone, kept));
    }

    /** The tables that a pattern fits, where it fits none that can be chosen. */
    private static Stream<KeptTable> alone(Schema schema, List<KeptTable> kept, String pattern) {
        List<KeptTable> fits = kept.stream().filter(t -> TableChoice.fits(pattern, t.name())).toList();
        boolean chooses = fits.stream().anyMatch(t -> t.of().isEmpty())
                || schema.tables().stream().anyMatch(t -> TableChoice.fits(pattern, t.name()));
        return chooses ? Stream.empty() : fits.stream();
    }

    private static PatternRemark of(List<KeptTable> alone, List<KeptTable> kept) {
        Map<QualifiedName, KeptTable> byName = kept.stream().collect(Collectors.toMap(KeptTable::name, Function.identity()));
        String more = alone.size() > MOST ? " and " + (alone.size() - MOST) + " more" : "";
        String tables = alone.stream().limit(MOST).map(t -> t.name() + " (with " + names(t.of()) + ")").collect(Collectors.joining(", "));
        List<QualifiedName> whole = alone.stream().flatMap(t -> tops(t, byName)).distinct().sorted().limit(MOST).toList();
        return new PatternRemark("Partitions and tables that inherit come with the tables that they belong to: " + tables + more + ".",
                "Choose " + names(whole) + ", and exclude what is not wanted.");
    }

    /** The tables that it comes with in the end. */
    private static Stream<QualifiedName> tops(KeptTable table, Map<QualifiedName, KeptTable> byName) {
        return table.of().stream().flatMap(name -> {
            KeptTable above = byName.get(name);
            return above == null || above.of().isEmpty() ? Stream.of(name) : tops(above, byName);
        });
    }

    private static String names(List<QualifiedName> names) {
        return names.stream().map(QualifiedName::toString).collect(Collectors.joining(" and "));
    }
}

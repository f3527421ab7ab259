package dev.crowfoot.app.imports;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.NamePattern;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tables are wanted. In a pattern {@code *} stands for any text and {@code ?} for one character; it is held against the name, and against the
 * name with its schema in front; the case of letters does not count.
 *
 * @param include patterns of which one must fit; empty for all
 * @param exclude patterns of which none may fit
 * @param ticked the tables that a person ticked, or null where nobody was asked
 */
public record TableChoice(List<String> include, List<String> exclude, @Nullable Set<QualifiedName> ticked) {

    /** Every table. */
    public static final TableChoice ALL = new TableChoice(List.of(), List.of(), null);

    /** Copies the collections. */
    public TableChoice {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        ticked = ticked == null ? null : Set.copyOf(ticked);
    }

    /** Whether the table is wanted. */
    public boolean wants(QualifiedName table) {
        boolean included = include.isEmpty() || include.stream().anyMatch(p -> fits(p, table));
        return included && !isExcluded(table) && isTicked(table);
    }

    /** Whether a table that is kept as SQL is wanted, as far as it is not for those that it comes with to say: it cannot be included by itself, only excluded. */
    public boolean keeps(KeptTable table) {
        return table.of().isEmpty() ? wants(table.name()) : !isExcluded(table.name()) && isTicked(table.name());
    }

    /** The patterns that no table is like, neither a drawn one nor one that is kept as SQL. */
    public List<String> unfit(Schema schema) {
        List<QualifiedName> names =
                Stream.concat(schema.tables().stream().map(Table::name), KeptTable.of(schema).stream().map(KeptTable::name))
                        .toList();
        return Stream.concat(include.stream(), exclude.stream()).distinct().filter(p -> names.stream().noneMatch(name -> fits(p, name)))
                .toList();
    }

    private boolean isExcluded(QualifiedName table) {
        return exclude.stream().anyMatch(p -> fits(p, table));
    }

    private boolean isTicked(QualifiedName table) {
        return ticked == null || ticked.contains(table);
    }

    static boolean fits(String pattern, QualifiedName table) {
        return new NamePattern(pattern).fits(table);
    }
}

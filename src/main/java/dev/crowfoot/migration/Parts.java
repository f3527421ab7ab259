package dev.crowfoot.migration;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SqlText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keys, constraints and indexes stand on, and what they are called for people. */
final class Parts {

    /** Those first that others may stand on: keys before indexes, foreign keys last. Taking off goes the other way. */
    static final Comparator<TablePart> ORDER = Comparator.comparingInt(Parts::rank);

    private Parts() {}

    private static int rank(TablePart part) {
        return switch (part) {
            case PrimaryKey p -> 0;
            case Unique u -> 1;
            case Check c -> 2;
            case Index i -> 3;
            case ForeignKey f -> 4;
        };
    }

    /** Whether it would be gone, or changed, with one of those columns. */
    static boolean mentions(TablePart part, Set<String> columns) {
        return switch (part) {
            case PrimaryKey p -> any(p.columns(), columns) || any(p.include(), columns);
            case Unique u -> any(u.columns(), columns) || any(u.include(), columns);
            case Check c -> mentions(c.expression(), columns);
            case ForeignKey f -> any(f.columns(), columns);
            case Index i -> any(i.include(), columns) || i.parts().stream().anyMatch(p -> mentions(p, columns))
                    || mentions(i.predicate(), columns);
        };
    }

    private static boolean mentions(Index.Part part, Set<String> columns) {
        return part.column() == null ? mentions(part.expression(), columns) : columns.contains(part.column());
    }

    /** Whether an expression names one of those columns. */
    static boolean mentions(@Nullable String sql, Set<String> columns) {
        return sql != null && !columns.isEmpty() && any(SqlText.mentioned(sql), columns);
    }

    private static boolean any(Iterable<String> names, Set<String> columns) {
        for (String name : names) {
            if (columns.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column of it cannot change its type under it; keys and plain indexes follow a new type by themselves. */
    static boolean holdsType(TablePart part, Set<String> columns) {
        return mentions(part, columns) && switch (part) {
            case PrimaryKey p -> false;
            case Unique u -> false;
            case Check c -> true;
            case ForeignKey f -> true;
            case Index i -> i.method() != null || i.predicate() != null
                    || i.parts().stream().anyMatch(p -> p.expression() != null || p.operatorClass() != null || p.collation() != null);
        };
    }

    /** The columns that it makes unique, so that a foreign key can refer to them; none for others. */
    static Set<String> key(TablePart part) {
        return switch (part) {
            case PrimaryKey p -> new HashSet<>(p.columns());
            case Unique u -> new HashSet<>(u.columns());
            case Index i when i.unique() && i.predicate() == null -> new HashSet<>(columns(i));
            case Index i -> Set.of();
            case Check c -> Set.of();
            case ForeignKey f -> Set.of();
        };
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(Index.Part::column).flatMap(Stream::ofNullable).toList();
    }

    /** What it is, with its name, as a person says it. */
    static String text(TablePart part) {
        return ChangeText.of(part);
    }

    /** What a step on it is about. */
    static Subject subject(Table table, TablePart part) {
        return new Subject(table.id(), part.id());
    }
}

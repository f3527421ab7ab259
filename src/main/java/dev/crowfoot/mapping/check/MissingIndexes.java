package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Fix;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A foreign key has an index. H2 makes one by itself where there is none (H2 manual, "Constraint"). */
final class MissingIndexes implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        for (Table table : drawn.target() == Target.H2 ? List.<Table>of() : drawn.schema().tables()) {
            for (ForeignKey foreignKey : table.foreignKeys()) {
                if (!isIndexed(table, foreignKey.columns())) {
                    Place place = drawn.place(table, foreignKey.id());
                    found.accept(Problem.warning("DB-141", place, "The foreign key of " + drawn.subject(place) + " has no index on "
                            + String.join(", ", foreignKey.columns()) + " of " + table.name(),
                            "Give it one: without it, deleting from " + foreignKey.references() + " reads the whole table")
                            .with(Fix.INDEX_FOREIGN_KEY));
                }
            }
        }
    }

    /** Whether an index begins with these columns, in whatever order. */
    private static boolean isIndexed(Table table, List<String> columns) {
        boolean byKey = table.primaryKey() != null && startsWith(table.primaryKey().columns(), columns);
        return byKey || table.uniques().stream().anyMatch(u -> startsWith(u.columns(), columns)) || table.indexes().stream()
                .anyMatch(i -> i.predicate() == null && startsWith(i.parts().stream().map(Index.Part::column).toList(), columns));
    }

    private static boolean startsWith(List<String> all, List<String> columns) {
        return all.size() >= columns.size() && new HashSet<>(all.subList(0, columns.size()).stream().map(Objects::toString).toList())
                .containsAll(columns);
    }
}

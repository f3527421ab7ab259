package dev.crowfoot.design.check;

import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Constraints and indexes are over something, each once, and their SQL stays in its place. */
final class Constraints implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (Entity entity : design.entities().values()) {
            for (UniqueConstraint unique : entity.uniques()) {
                if (unique.columns().isEmpty()) {
                    report("CON-901", entity, unique.id(), "A unique constraint of " + JavaWords.shown(entity.name()) + " has no columns",
                            "Add a column, or take it away", found);
                }
            }
            entity.checks()
                    .forEach(check -> expression(entity, check.id(), "The condition of " + name(check, entity), check.expression(), found));
            indexes(entity, found);
            twice(entity, found);
        }
    }

    private static String name(CheckConstraint check, Entity entity) {
        return check.name() == null ? "a check of " + JavaWords.shown(entity.name()) : JavaWords.shown(check.name());
    }

    /** The columns of an index, without expressions. */
    static List<ColumnId> columns(Index index) {
        List<ColumnId> columns = new ArrayList<>();
        for (IndexPart part : index.parts()) {
            if (part.source() instanceof IndexPart.Column(ColumnId id)) {
                columns.add(id);
            }
        }
        return columns;
    }

    private static void indexes(Entity entity, Consumer<Problem> found) {
        String name = JavaWords.shown(entity.name());
        for (Index index : entity.indexes()) {
            for (IndexPart part : index.parts()) {
                if (part.source() instanceof IndexPart.Expression(String sql)) {
                    expression(entity, index.id(), "An expression in an index of " + name, sql, found);
                }
            }
            if (index.predicate() != null) {
                expression(entity, index.id(), "The condition of an index of " + name, index.predicate(), found);
            }
            List<ColumnId> columns = columns(index);
            if (new HashSet<>(columns).size() < columns.size()) {
                report("CON-902", entity, index.id(), "An index of " + name + " has a column twice", "Take one of the two away", found);
            }
        }
    }

    private static void expression(Entity entity, Id id, String what, String sql, Consumer<Problem> found) {
        String refusal = sql.isBlank() ? "is empty" : SqlFragments.refusal(sql);
        if (refusal != null) {
            report("CON-903", entity, id, what + " " + refusal, "Correct the SQL", found);
        }
    }

    private static void twice(Entity entity, Consumer<Problem> found) {
        Set<List<?>> met = new HashSet<>();
        for (Index index : entity.indexes()) {
            if (!met.add(List.of(index.parts(), index.unique(), String.valueOf(index.predicate()), String.valueOf(index.method())))) {
                found.accept(Problem.warning("CON-904", new Place(entity.id(), index.id()),
                        "Two indexes of " + JavaWords.shown(entity.name()) + " are the same", "Take one of them away")
                        .with(Fix.REMOVE_ELEMENT));
            }
        }
        for (UniqueConstraint unique : entity.uniques()) {
            if (!met.add(List.of(unique.columns()))) {
                found.accept(Problem.warning("CON-904", new Place(entity.id(), unique.id()),
                        "Two unique constraints of " + JavaWords.shown(entity.name()) + " are over the same columns",
                        "Take one of them away")
                        .with(Fix.REMOVE_ELEMENT));
            }
        }
    }

    private static void report(String code, Entity entity, @Nullable Id element, String message, String wayOut, Consumer<Problem> found) {
        found.accept(Problem.error(code, new Place(entity.id(), element), message, wayOut).with(Fix.REMOVE_ELEMENT));
    }
}

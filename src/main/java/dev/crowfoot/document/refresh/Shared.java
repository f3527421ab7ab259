package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance.Child;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.mapping.ImpliedNames;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What several tables have because one class says it: all those of a class and its children where each has a table of its own. It is one
 * thing in the drawing, so a change of it is taken if all of these tables have it alike.
 */
final class Shared {

    private final Work work;
    private final HierarchyWork hierarchies;

    Shared(Work work) {
        this.work = work;
        hierarchies = new HierarchyWork(work);
    }

    /** Whether the classes of the entity's hierarchy have a table each. */
    boolean isTablePerClass(Entity entity) {
        return hierarchies.rootOf(entity).filter(r -> r.strategy() == Strategy.TABLE_PER_CLASS).isPresent();
    }

    /** Whether that change of a column, to the last or away, is one that all tables with it make alike. */
    boolean alike(Entity entity, Column before, @Nullable Column after) {
        return everywhere(entity, t -> t.column(before.id()), c -> withoutValues(c, ""),
                after == null ? null : withoutValues(after, ""));
    }

    private static Column withoutValues(Column c, String name) {
        return (name.isEmpty() ? c : c.withName(name)).withValues(null);
    }

    /** Whether that change of a constraint or an index, to the last or away, is one that all tables with it make alike; names aside. */
    boolean alike(Entity entity, TablePart before, @Nullable TablePart after) {
        return everywhere(entity, t -> part(t, before.id()), p -> p.withName("x"), after == null ? null : after.withName("x"));
    }

    private static Optional<TablePart> part(Table table, ElementId id) {
        return table.parts().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private <T> boolean everywhere(Entity entity, Function<Table, Optional<T>> find, Function<T, T> plain, @Nullable T after) {
        if (!isTablePerClass(entity)) {
            return true;
        }
        for (Entity other : hierarchy(entity)) {
            Table now = work.now().table(new ElementId(other.id().value())).orElse(null);
            Table goal = now == null ? null : work.goal().table(now.id()).orElse(null);
            boolean there = now != null && goal != null && find.apply(now).isPresent();
            if (there && !Objects.equals(find.apply(Objects.requireNonNull(goal)).map(plain).orElse(null), after)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the class has no children. */
    boolean isLeaf(Entity entity) {
        return below(entity).isEmpty();
    }

    /** All classes of the hierarchy, the root first. */
    List<Entity> hierarchy(Entity entity) {
        Entity root = line(entity).getFirst();
        List<Entity> all = new ArrayList<>(List.of(root));
        all.addAll(below(root));
        return all;
    }

    private List<Entity> line(Entity entity) {
        // as it is drawn by now
        List<Entity> line = new ArrayList<>(List.of(work.design().entity(entity.id()).orElse(entity)));
        while (line.getFirst().inheritance() instanceof Child child && line.size() <= work.design().entities().size()) {
            Entity parent = work.design().entities().get(child.parent());
            if (parent == null) {
                break;
            }
            line.addFirst(parent);
        }
        return line;
    }

    private List<Entity> below(Entity entity) {
        List<Entity> below = new ArrayList<>();
        for (Entity other : work.design().entities().values()) {
            if (!other.id().equals(entity.id()) && line(other).stream().anyMatch(e -> e.id().equals(entity.id()))) {
                below.add(other);
            }
        }
        return below;
    }

    /**
     * The class that says something new of the entity's table: the topmost of which all tables have it. None if another table has it only
     * by one that is above, or if children of the class have it not.
     *
     * @param has whether a table, as it shall be, has it and has not yet
     */
    Optional<Entity> sayer(Entity entity, Function<Table, Boolean> has) {
        if (!isTablePerClass(entity)) {
            return work.design().entity(entity.id());
        }
        for (Entity top : line(entity)) {
            List<Entity> tables = new ArrayList<>(List.of(top));
            tables.addAll(below(top));
            List<Table> goals = tables.stream().flatMap(e -> work.goal().table(new ElementId(e.id().value())).stream()).toList();
            if (!goals.isEmpty() && goals.stream().allMatch(has::apply)) {
                // once for all of them, with the first
                return goals.getFirst().id().value().equals(entity.id().value()) ? Optional.of(top) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Gives a constraint or index that follows from something shared another name in the entity's table alone, and so one of the entity's
     * own that it names there already; whether it is such a one.
     */
    boolean named(Entity entity, TablePart before, String name) {
        if (!entity.names().containsKey(before.id().value()) && !ImpliedNames.isImplied(work.design(), entity, before.id().value())) {
            return false;
        }
        TreeMap<String, String> names = new TreeMap<>(entity.names());
        names.put(before.id().value(), name);
        work.put(entity.withNames(names));
        return true;
    }

    /** The class that says a constraint or an index, or the member that it follows from; the entity itself if none does. */
    Entity holder(Entity entity, TablePart part) {
        return hierarchy(entity).stream().filter(e -> ImpliedNames.isOf(e, part.id().value())).findFirst()
                .or(() -> work.design().entity(entity.id())).orElse(entity);
    }

    /** Whether no table above in the hierarchy has the same constraint or index, so that it is changed with this one. */
    boolean isFirst(Entity entity, TablePart part) {
        return !isTablePerClass(entity) || hierarchy(entity).stream()
                .filter(e -> work.now().table(new ElementId(e.id().value())).flatMap(t -> part(t, part.id())).isPresent()).findFirst()
                .filter(e -> e.id().equals(entity.id())).isPresent();
    }
}

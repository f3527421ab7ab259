package dev.crowfoot.migration;

import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import dev.crowfoot.target.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the bodies of routines name: PostgreSQL looks at a body when it is made, and most often knows nothing of it afterwards. */
final class RoutineMentions {

    private final Situation situation;
    /** By name, what of the earlier schema goes or changes; made when it is first asked for. */
    private final Map<String, Set<ElementId>> changing = new HashMap<>();
    private boolean isKnown;
    /** What routines of the later schema name, once it was asked for. */
    private final Map<ElementId, Set<String>> words = new HashMap<>();

    RoutineMentions(Situation situation) {
        this.situation = situation;
    }

    /**
     * Whether it is a routine whose text names something that is still to be made. Where nothing was there before, no body is looked at, as pg_dump does it: a routine
     * of a database may have been broken for years, or find its tables by another search path.
     */
    boolean isAheadOfItsTime(SqlObject object, Predicate<SqlObject> isMissing) {
        if (!isLookedAt(object) || situation.before.equals(Schema.EMPTY)) {
            return isLookedAt(object);
        }
        Set<String> words = SqlText.mentionedAnywhere(object.create());
        Map<ElementId, Table> there = new HashMap<>();
        situation.tables().forEach(t -> there.put(t.id(), t));
        return situation.after.tables().stream().anyMatch(t -> words.contains(t.name().name()) && !isComplete(there.get(t.id()), t))
                || situation.after.sqlObjects().stream()
                        .anyMatch(o -> !o.id().equals(object.id()) && isMissing.test(o) && words.contains(o.name().name()));
    }

    /** Whether it is a routine of the earlier schema whose text names something that is not there, or not the same, in the later one. */
    boolean isBehindItsTime(SqlObject object) {
        return isLookedAt(object) && SqlText.mentionedAnywhere(object.create()).stream().map(w -> changing().getOrDefault(w, Set.of()))
                .flatMap(Set::stream).anyMatch(id -> !id.equals(object.id()));
    }

    /** Of the routines as they will be those whose text names that table as it was called. */
    List<Hazard> leftBehind(Table earlier) {
        String name = earlier.name().name();
        boolean isTaken = situation.after.tables().stream().anyMatch(t -> t.name().name().equals(name));
        return isTaken ? List.of() : hazards(name, words -> words.contains(name), Set.of());
    }

    /** Those whose text names that column as it was called, and its table; or that run when something happens to the table. */
    List<Hazard> leftBehind(Table earlier, Table later, String column) {
        boolean isTaken = later.columns().stream().anyMatch(c -> c.name().equals(column));
        Set<ElementId> ofTriggers = situation.after.sqlObjects().stream()
                .filter(o -> o.kind().equals("trigger") && o.dependsOn().contains(earlier.id())).flatMap(o -> o.dependsOn().stream())
                .collect(Collectors.toSet());
        return isTaken ? List.of() : hazards(column, words -> words.contains(column)
                && (words.contains(earlier.name().name()) || words.contains(later.name().name())), ofTriggers);
    }

    private List<Hazard> hazards(String name, Predicate<Set<String>> names, Set<ElementId> ofTable) {
        List<SqlObject> left = situation.after.sqlObjects().stream().filter(this::isLookedAt)
                .filter(o -> names.test(words(o)) || (ofTable.contains(o.id()) && words(o).contains(name))).toList();
        String all = left.stream().map(o -> o.kind() + " " + o.name()).collect(Collectors.joining(", "));
        return left.isEmpty() ? List.of()
                : List.of(HazardCode.ROUTINE_LEFT_BEHIND.of("what does not follow is the name " + name + " in the text of " + all));
    }

    private Set<String> words(SqlObject object) {
        return words.computeIfAbsent(object.id(), _ -> SqlText.mentionedAnywhere(object.create()));
    }

    private boolean isLookedAt(SqlObject object) {
        return RoutineBodies.isText(object) && situation.dialect.target() == Target.POSTGRESQL;
    }

    private static boolean isComplete(@Nullable Table now, Table wanted) {
        return now != null && columns(now).containsAll(columns(wanted));
    }

    private static Set<String> columns(Table table) {
        Set<String> names = new HashSet<>();
        table.columns().stream().map(Column::name).forEach(names::add);
        return names;
    }

    private Map<String, Set<ElementId>> changing() {
        if (!isKnown) {
            isKnown = true;
            note(situation.before.tables(), situation.after.tables(), Table::id, Table::name);
            note(situation.before.enumTypes(), situation.after.enumTypes(), EnumType::id, EnumType::name);
            note(situation.before.sequences(), situation.after.sequences(), Sequence::id, Sequence::name);
            note(situation.before.sqlObjects(), situation.after.sqlObjects(), SqlObject::id, SqlObject::name);
        }
        return changing;
    }

    private <T> void note(List<T> before, List<T> after, Function<T, ElementId> id, Function<T, QualifiedName> name) {
        Set<T> staying = new HashSet<>(after);
        before.stream().filter(t -> !staying.contains(t))
                .forEach(t -> changing.computeIfAbsent(name.apply(t).name(), n -> new HashSet<>()).add(id.apply(t)));
    }
}

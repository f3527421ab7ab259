package dev.crowfoot.migration;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import dev.crowfoot.schema.diff.TableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What partitions get from the table that they are part of: PostgreSQL does to them what is done to its columns and checks (manual, {@code ALTER TABLE}, notes). */
final class Partitions {

    private final Situation situation;
    private final Map<ElementId, SqlObject> earlier = new HashMap<>();
    private final Map<ElementId, SqlObject> later = new HashMap<>();

    Partitions(Situation situation) {
        this.situation = situation;
        situation.before.sqlObjects().forEach(o -> earlier.put(o.id(), o));
        situation.after.sqlObjects().forEach(o -> later.put(o.id(), o));
    }

    /** Something of the whole table: its name before and after, null where it is not there, and whether more than its name changes. */
    private record Change(@Nullable String before, @Nullable String after, boolean isOther) {}

    /** Whether all that is to change of a partition comes with what changes of the whole table. */
    boolean follows(SqlObject before, SqlObject after) {
        if (!before.kind().equals("table") || !before.name().equals(after.name()) || !staysAttached(before)) {
            return false;
        }
        Optional<TableText> old = TableText.of(before.create());
        Optional<TableText> now = TableText.of(after.create());
        return old.isPresent() && now.isPresent()
                && wholeTable(before, new HashSet<>()).filter(t -> follows(t, old.get(), now.get())).isPresent();
    }

    private boolean follows(Table whole, TableText before, TableText after) {
        Table wanted = situation.wanted(whole.id());
        return wanted != null && same(before.head(), after.head()) && same(before.tail(), after.tail())
                && follow(before.columns(), after.columns(),
                        changes(whole.columns(), wanted.columns(), Column::id, Column::name, (a, b) -> a.equals(b.withName(a.name()))))
                && follow(before.constraints(), after.constraints(),
                        changes(whole.checks(), wanted.checks(), Check::id, Check::name,
                                (a, b) -> SqlText.same(a.expression(), b.expression())));
    }

    private boolean staysAttached(SqlObject partition) {
        return earlier.values().stream()
                .filter(o -> o.dependsOn().contains(partition.id()) && SqlText.mentioned(o.create()).contains("attach"))
                .anyMatch(o -> later.containsKey(o.id()) && same(o.create(), later.get(o.id()).create()));
    }

    /** The table at the top, which may be above other partitions. */
    private Optional<Table> wholeTable(SqlObject partition, Set<ElementId> met) {
        if (!met.add(partition.id())) {
            return Optional.empty();
        }
        return partition.dependsOn().stream().map(situation::earlier).filter(Objects::nonNull).findFirst()
                .or(() -> partition.dependsOn().stream().map(earlier::get).filter(Objects::nonNull)
                        .flatMap(o -> wholeTable(o, met).stream()).findFirst());
    }

    private interface Comparison<T> {
        boolean same(T before, T after);
    }

    private static <T> List<Change> changes(List<T> before, List<T> after, Function<T, ElementId> id, Function<T, String> name,
            Comparison<T> comparison) {
        Map<ElementId, T> earlier = new HashMap<>();
        before.forEach(t -> earlier.put(id.apply(t), t));
        List<Change> changes = new ArrayList<>();
        for (T now : after) {
            T old = earlier.remove(id.apply(now));
            changes.add(old == null ? new Change(null, name.apply(now), true)
                    : new Change(name.apply(old), name.apply(now), !comparison.same(old, now)));
        }
        earlier.values().forEach(t -> changes.add(new Change(name.apply(t), null, true)));
        return changes;
    }

    private boolean follow(Map<String, String> before, Map<String, String> after, List<Change> changes) {
        Map<String, String> old = new HashMap<>(before);
        Map<String, String> now = new HashMap<>(after);
        for (Change change : changes) {
            String was = change.before() == null ? null : old.remove(change.before());
            String is = change.after() == null ? null : now.remove(change.after());
            if (!follows(change, was, is)) {
                return false;
            }
        }
        return old.keySet().equals(now.keySet())
                && old.entrySet().stream().allMatch(e -> same(e.getValue(), now.getOrDefault(e.getKey(), "")));
    }

    private boolean follows(Change change, @Nullable String was, @Nullable String is) {
        boolean comesOrGoes = change.before() == null || change.after() == null;
        boolean isOfNeither = was == null && is == null;
        return comesOrGoes || isOfNeither || (was != null && is != null && (change.isOther() || same(was, is)));
    }

    private boolean same(String before, String after) {
        return situation.renames.sameStatement(before, after);
    }
}

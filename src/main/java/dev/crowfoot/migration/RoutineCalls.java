package dev.crowfoot.migration;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SqlText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which routines call which others by what their texts say. A database does not note it where a body is only text, and asks for it when an index or a generated column
 * that uses the routine is made: then it opens the body (PostgreSQL, "inlining" of functions in SQL).
 */
final class RoutineCalls {

    private final Map<ElementId, List<SqlObject>> called = new HashMap<>();

    RoutineCalls(List<SqlObject> objects) {
        List<SqlObject> routines = objects.stream().filter(o -> ObjectOrder.ROUTINES.contains(o.kind())).toList();
        Set<String> names = routines.stream().map(r -> r.name().name()).collect(Collectors.toSet());
        for (SqlObject routine : routines) {
            Set<String> words = new HashSet<>(SqlText.called(routine.create()));
            words.remove(routine.name().name());
            words.retainAll(names);
            List<SqlObject> others = routines.stream().filter(o -> words.contains(o.name().name())).toList();
            if (!others.isEmpty()) {
                called.put(routine.id(), others);
            }
        }
    }

    /** The routines that it calls, itself and others of its name apart; in the order that they were given in. */
    List<SqlObject> of(SqlObject object) {
        return called.getOrDefault(object.id(), List.of());
    }

    /** Whether it calls one of those. */
    boolean callsAny(SqlObject object, Set<ElementId> others) {
        return of(object).stream().anyMatch(o -> others.contains(o.id()));
    }
}

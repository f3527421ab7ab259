package dev.crowfoot.migration;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.SqlObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders SQL objects so that each can be made: what it depends on first, routines that it calls before it if that can be had, and otherwise by kind and as given. */
final class ObjectOrder {

    /** Those whose body a database need not look at when they are made, so that a circle is cut there. */
    static final Set<String> ROUTINES = Set.of("function", "procedure");
    private static final List<String> KINDS = List.of("extension", "collation", "constant", "type", "domain", "table", "view",
            "materialized view", "function", "procedure", "aggregate", "operator", "cast", "constraint", "index", "statistics", "rule",
            "trigger", "policy", "setting", "comment");

    private ObjectOrder() {}

    /** The objects in an order in which they can be made; a circle is cut at a routine if there is one in it. */
    static List<SqlObject> dependenciesFirst(List<SqlObject> objects) {
        List<SqlObject> byKind = objects.stream().sorted(Comparator.comparingInt(ObjectOrder::rank)).toList();
        Map<ElementId, SqlObject> left = new LinkedHashMap<>();
        byKind.forEach(o -> left.put(o.id(), o));
        RoutineCalls calls = new RoutineCalls(byKind);
        List<SqlObject> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<SqlObject> next = next(left, calls);
            next.forEach(o -> left.remove(o.id()));
            order.addAll(next);
        }
        return order;
    }

    /** Those that can be made now; of routines that call each other in a circle, the first. */
    private static List<SqlObject> next(Map<ElementId, SqlObject> left, RoutineCalls calls) {
        List<SqlObject> free = left.values().stream().filter(o -> isFree(o, left)).toList();
        if (free.isEmpty()) {
            return List.of(cut(left));
        }
        List<SqlObject> callingNone = free.stream().filter(o -> !calls.callsAny(o, left.keySet())).toList();
        return callingNone.isEmpty() ? List.of(free.getFirst()) : callingNone;
    }

    private static int rank(SqlObject object) {
        int rank = KINDS.indexOf(object.kind());
        return rank < 0 ? KINDS.indexOf("function") : rank;
    }

    private static boolean isFree(SqlObject object, Map<ElementId, SqlObject> left) {
        return object.dependsOn().stream().noneMatch(d -> !d.equals(object.id()) && left.containsKey(d));
    }

    private static SqlObject cut(Map<ElementId, SqlObject> left) {
        return left.values().stream().filter(o -> ROUTINES.contains(o.kind())).findFirst().orElseGet(() -> left.values().iterator().next());
    }
}

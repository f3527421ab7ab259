package dev.crowfoot.migration;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Orders tables by what they refer to, and whose rows their columns hold. */
final class TableOrder {

    private final Map<QualifiedName, Table> byName = new HashMap<>();
    private final Set<ElementId> visited = new HashSet<>();
    private final List<Table> order = new ArrayList<>();

    private TableOrder(List<Table> tables) {
        tables.forEach(t -> byName.put(t.name(), t));
    }

    /** A table that others refer to comes before them, except in a circle, which is cut somewhere; otherwise the given order. */
    static List<Table> referencedFirst(List<Table> tables) {
        TableOrder sorter = new TableOrder(tables);
        tables.stream().filter(t -> !sorter.visited.contains(t.id())).forEach(sorter::visit);
        return sorter.order;
    }

    private void visit(Table start) {
        // An own stack: a chain of references may be longer than the thread's
        Deque<Table> path = new ArrayDeque<>(List.of(start));
        while (!path.isEmpty()) {
            Table table = path.getLast();
            visited.add(table.id());
            Table next = needed(table).map(byName::get).filter(t -> t != null && !visited.contains(t.id())).findFirst().orElse(null);
            if (next != null) {
                path.addLast(next);
            } else {
                order.add(path.removeLast());
            }
        }
    }

    /** Row types come first: of a circle only what is a foreign key can be cut. */
    private static Stream<QualifiedName> needed(Table table) {
        return Stream.concat(table.columns().stream().map(Column::type).filter(SqlType::userDefined).map(SqlType::qualifiedName),
                table.foreignKeys().stream().map(ForeignKey::references));
    }
}

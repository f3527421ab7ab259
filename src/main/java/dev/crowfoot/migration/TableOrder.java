package dev.crowfoot.migration;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders tables by what they refer to, whose rows their columns hold, and which their defaults and checks ask, as H2's may. */
final class TableOrder {

    private static final Pattern QUERY = Pattern.compile("\\bSELECT\\b", Pattern.CASE_INSENSITIVE);

    private final Map<QualifiedName, Table> byName = new HashMap<>();
    private final Map<String, List<Table>> bySimpleName = new HashMap<>();
    private final Set<ElementId> visited = new HashSet<>();
    private final List<Table> order = new ArrayList<>();

    private TableOrder(List<Table> tables) {
        for (Table table : tables) {
            byName.put(table.name(), table);
            bySimpleName.computeIfAbsent(table.name().name(), _ -> new ArrayList<>()).add(table);
        }
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
            Table next = needed(table).filter(t -> t != null && !visited.contains(t.id())).findFirst().orElse(null);
            if (next != null) {
                path.addLast(next);
            } else {
                order.add(path.removeLast());
            }
        }
    }

    /** Row types and what is asked come first: of a circle only what is a foreign key can be cut. */
    private Stream<Table> needed(Table table) {
        Stream<QualifiedName> rows = table.columns().stream().map(Column::type).filter(SqlType::userDefined).map(SqlType::qualifiedName);
        Stream<Table> asked = expressions(table).filter(e -> e != null && QUERY.matcher(e).find())
                .flatMap(e -> SqlText.mentioned(e).stream()).flatMap(name -> bySimpleName.getOrDefault(name, List.of()).stream());
        return Stream.of(rows.map(byName::get), asked, table.foreignKeys().stream().map(ForeignKey::references).map(byName::get))
                .flatMap(tables -> tables);
    }

    private static Stream<@Nullable String> expressions(Table table) {
        Stream<@Nullable String> columns = table.columns().stream().<@Nullable String>mapMulti((column, each) -> {
            Column.Generated generated = column.generated();
            each.accept(column.defaultExpression());
            each.accept(generated == null ? null : generated.expression());
        });
        return Stream.concat(columns, table.checks().stream().map(Check::expression));
    }
}

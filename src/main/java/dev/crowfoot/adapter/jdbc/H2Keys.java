package dev.crowfoot.adapter.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of H2's keys. {@code KEY_COLUMN_USAGE} has their order, but the names of renamed columns only after the table was read anew;
 * {@code CONSTRAINT_COLUMN_USAGE} and {@code INDEX_COLUMNS} have the names as they are (seen in H2 2.5.252).
 */
final class H2Keys {

    private static final String KEY_COLUMNS = """
            SELECT K.CONSTRAINT_SCHEMA, K.CONSTRAINT_NAME, K.COLUMN_NAME, K.POSITION_IN_UNIQUE_CONSTRAINT
            FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE K WHERE K.TABLE_SCHEMA = ANY (?)
            ORDER BY K.CONSTRAINT_SCHEMA, K.CONSTRAINT_NAME, K.ORDINAL_POSITION""";
    private static final String USED_COLUMNS = """
            SELECT C.CONSTRAINT_SCHEMA, C.CONSTRAINT_NAME, C.TABLE_SCHEMA, C.TABLE_NAME, C.COLUMN_NAME
            FROM INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE C WHERE C.TABLE_SCHEMA = ANY (?)""";

    /** A constraint and a table that it uses columns of. */
    private record Use(H2Constraint.Key constraint, H2Constraint.Key table) {}

    private final Map<H2Constraint.Key, List<String>> ordered = new HashMap<>();
    private final Map<H2Constraint.Key, List<Integer>> positions = new HashMap<>();
    private final Map<Use, Set<String>> used = new HashMap<>();
    private final Map<H2Constraint.Key, List<String>> indexed = new HashMap<>();

    H2Keys(H2Reading reading, List<H2IndexColumn> indexColumns) throws SQLException {
        reading.list(KEY_COLUMNS, row -> {
            H2Constraint.Key key = H2Constraint.Key.of(row, "constraint");
            positions.computeIfAbsent(key, _ -> new ArrayList<>()).add((int) row.number("position_in_unique_constraint"));
            return ordered.computeIfAbsent(key, _ -> new ArrayList<>()).add(row.text("column_name"));
        });
        reading.list(USED_COLUMNS,
                row -> used
                        .computeIfAbsent(new Use(H2Constraint.Key.of(row, "constraint"), H2Constraint.Key.of(row, "table")),
                                _ -> new LinkedHashSet<>())
                        .add(row.text("column_name")));
        indexColumns.forEach(c -> indexed.computeIfAbsent(c.index(), _ -> new ArrayList<>()).add(c.column()));
    }

    /** The columns of a primary key or unique constraint. */
    List<String> unique(H2Constraint constraint) {
        return columns(constraint, Set.of());
    }

    /** The columns of a foreign key. */
    List<String> foreign(H2Constraint foreign, H2Constraint unique) {
        boolean itself = foreign.table().equals(unique.table());
        return columns(foreign, itself ? new HashSet<>(referenced(foreign, unique)) : Set.of());
    }

    /** The columns that a foreign key refers to, in the order of its own. */
    List<String> referenced(H2Constraint foreign, H2Constraint unique) {
        List<String> columns = fresh(ordered.getOrDefault(unique.key(), List.of()),
                used.getOrDefault(new Use(unique.key(), unique.table()), Set.of()), byIndex(unique));
        return positions.getOrDefault(foreign.key(), List.of()).stream().filter(i -> i <= columns.size()).map(i -> columns.get(i - 1))
                .toList();
    }

    private List<String> columns(H2Constraint constraint, Set<String> referenced) {
        List<String> byOrder = ordered.getOrDefault(constraint.key(), List.of());
        Set<String> names = new LinkedHashSet<>(used.getOrDefault(new Use(constraint.key(), constraint.table()), Set.of()));
        if (names.size() > byOrder.size()) {
            names.removeAll(referenced);
        }
        return fresh(byOrder, names, byIndex(constraint));
    }

    private List<String> byIndex(H2Constraint constraint) {
        H2Constraint.Key index = constraint.index();
        return index == null ? List.of() : indexed.getOrDefault(index, List.of());
    }

    private static List<String> fresh(List<String> ordered, Set<String> names, List<String> indexed) {
        if (names.size() != ordered.size() || names.equals(new HashSet<>(ordered))) {
            return ordered;
        }
        List<String> byIndex = indexed.stream().filter(names::contains).toList();
        return byIndex.size() == names.size() ? byIndex : List.copyOf(names);
    }
}

package dev.crowfoot.adapter.jdbc;

import java.sql.Connection;
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
            SELECT k.constraint_schema, k.constraint_name, k.column_name, k.position_in_unique_constraint
            FROM information_schema.key_column_usage k WHERE k.table_schema = ANY (?)
            ORDER BY k.constraint_schema, k.constraint_name, k.ordinal_position""";
    private static final String USED_COLUMNS = """
            SELECT c.constraint_schema, c.constraint_name, c.table_schema, c.table_name, c.column_name
            FROM information_schema.constraint_column_usage c WHERE c.table_schema = ANY (?)""";
    private static final String INDEX_COLUMNS = """
            SELECT c.index_schema, c.index_name, c.column_name FROM information_schema.index_columns c WHERE c.table_schema = ANY (?)
            ORDER BY c.index_schema, c.index_name, c.ordinal_position""";

    private final Map<String, List<String>> ordered = new HashMap<>();
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final Map<String, Set<String>> used = new HashMap<>();
    private final Map<String, List<String>> indexed = new HashMap<>();

    H2Keys(Connection connection, List<String> schemas) throws SQLException {
        Query.list(connection, KEY_COLUMNS, schemas, row -> {
            String key = key(row.text("constraint_schema"), row.text("constraint_name"));
            positions.computeIfAbsent(key, _ -> new ArrayList<>()).add((int) row.number("position_in_unique_constraint"));
            return ordered.computeIfAbsent(key, _ -> new ArrayList<>()).add(row.text("column_name"));
        });
        Query.list(connection, USED_COLUMNS, schemas, row -> used
                .computeIfAbsent(key(row.text("constraint_schema"), row.text("constraint_name")) + "\0"
                        + key(row.text("table_schema"), row.text("table_name")), _ -> new LinkedHashSet<>())
                .add(row.text("column_name")));
        Query.list(connection, INDEX_COLUMNS, schemas, row -> indexed
                .computeIfAbsent(key(row.text("index_schema"), row.text("index_name")), _ -> new ArrayList<>())
                .add(row.text("column_name")));
    }

    /** The columns of a primary key or unique constraint. */
    List<String> unique(Query.Row row) throws SQLException {
        return columns(row, Set.of());
    }

    /** The columns of a foreign key. */
    List<String> foreign(Query.Row row) throws SQLException {
        boolean itself = row.text("table_schema").equals(row.text("to_schema")) && row.text("table_name").equals(row.text("to_table"));
        return columns(row, itself ? new HashSet<>(referenced(row)) : Set.of());
    }

    /** The columns that a foreign key refers to, in the order of its own. */
    List<String> referenced(Query.Row row) throws SQLException {
        String other = key(row.text("unique_constraint_schema"), row.text("unique_constraint_name"));
        List<String> columns = fresh(ordered.getOrDefault(other, List.of()),
                used.getOrDefault(other + "\0" + key(row.text("to_schema"), row.text("to_table")), Set.of()),
                indexed.getOrDefault(key(row.text("to_index_schema"), row.text("to_index_name")), List.of()));
        List<Integer> order = positions.getOrDefault(key(row.text("constraint_schema"), row.text("constraint_name")), List.of());
        return order.stream().map(i -> columns.get(i - 1)).toList();
    }

    private List<String> columns(Query.Row row, Set<String> referenced) throws SQLException {
        String constraint = key(row.text("constraint_schema"), row.text("constraint_name"));
        List<String> byOrder = ordered.getOrDefault(constraint, List.of());
        Set<String> names = new LinkedHashSet<>(
                used.getOrDefault(constraint + "\0" + key(row.text("table_schema"), row.text("table_name")), Set.of()));
        if (names.size() > byOrder.size()) {
            names.removeAll(referenced);
        }
        String index = key(row.text("index_schema"), row.text("index_name"));
        return fresh(byOrder, names, indexed.getOrDefault(index, List.of()));
    }

    private static List<String> fresh(List<String> ordered, Set<String> names, List<String> indexed) {
        if (names.size() != ordered.size() || names.equals(new HashSet<>(ordered))) {
            return ordered;
        }
        List<String> byIndex = indexed.stream().filter(names::contains).toList();
        return byIndex.size() == names.size() ? byIndex : List.copyOf(names);
    }

    private static String key(String schema, String name) {
        return schema + "\0" + name;
    }
}

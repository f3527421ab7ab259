package dev.crowfoot.testing;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Three rows in each table of a random schema, and whether they are still there after a migration. */
public final class Rows {

    /** No rows in no tables: everything survives. */
    public static final Rows NONE = new Rows();

    private static final int COUNT = 3;

    /** By table and column: the values as text, in the order of the key. */
    private final Map<ElementId, Map<ElementId, List<@Nullable String>>> values = new HashMap<>();

    /** Tables whose rows are lost, so that what referred to them is null after the way back. */
    private final Set<QualifiedName> lost = new HashSet<>();

    private Rows() {}

    /** Fills each table. */
    public static Rows insert(Connection connection, Schema schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : schema.tables()) {
                for (int i = 1; i <= COUNT; i++) {
                    statement.execute(insert(table, i));
                }
            }
            for (Table table : schema.tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    String column = Identifiers.sql(key.columns().getFirst());
                    statement.execute("UPDATE " + Names.sql(table.name()) + " SET " + column + " = "
                            + Identifiers.sql(table.columns().getFirst().name()));
                }
            }
        }
        Rows rows = new Rows();
        for (Table table : schema.tables()) {
            rows.values.put(table.id(), read(connection, table));
        }
        return rows;
    }

    private static String insert(Table table, int i) {
        List<String> columns = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean reference = table.foreignKeys().stream().anyMatch(k -> k.columns().contains(column.name()));
            if (column.generated() == null && !reference) {
                columns.add(column.name());
                literals.add(column.nullable() && i == COUNT ? "NULL" : literal(column, i));
            }
        }
        boolean always = table.columns().stream().map(Column::identity).anyMatch(d -> d != null && d.always());
        return "INSERT INTO " + Names.sql(table.name()) + " (" + Names.list(columns) + ")" + (always ? " OVERRIDING SYSTEM VALUE" : "")
                + " VALUES (" + String.join(", ", literals) + ")";
    }

    private static String literal(Column column, int i) {
        List<EnumType.Label> labels = column.values();
        if (labels != null) {
            return "'" + labels.get(i % 2).text() + "'";
        }
        return switch (column.type().name()) {
            case "boolean" -> i % 2 == 0 ? "TRUE" : "FALSE";
            case "date" -> "DATE '2021-02-0" + i + "'";
            case "timestamp", "timestamp without time zone" -> "TIMESTAMP '2021-02-0" + i + " 00:00:00'";
            case "uuid" -> "'00000000-0000-0000-0000-0000000000a" + i + "'";
            case "character varying", "text" -> "'" + i + "'";
            default -> "" + i;
        };
    }

    private static Map<ElementId, List<@Nullable String>> read(Connection connection, Table table) throws SQLException {
        Map<ElementId, List<@Nullable String>> read = new HashMap<>();
        String sql = "SELECT * FROM " + Names.sql(table.name()) + " ORDER BY " + Identifiers.sql(table.columns().getFirst().name());
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            table.columns().forEach(c -> read.put(c.id(), new ArrayList<>()));
            while (rows.next()) {
                for (Column column : table.columns()) {
                    Objects.requireNonNull(read.get(column.id())).add(rows.getString(at(rows, column.name())));
                }
            }
        }
        return read;
    }

    private static int at(ResultSet rows, String column) throws SQLException {
        String plain = column.startsWith("\"") && column.endsWith("\"") ? column.substring(1, column.length() - 1) : column;
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            if (rows.getMetaData().getColumnName(i).equalsIgnoreCase(plain)) {
                return i;
            }
        }
        throw new SQLException("no column " + column);
    }

    /** Fails unless each table that stayed through the states has its rows, and each column that kept its type its values. */
    public void survive(Connection connection, Schema before, Schema now, Schema... between) throws SQLException {
        for (Table table : before.tables()) {
            if (List.of(between).stream().anyMatch(s -> s.table(table.id()).isEmpty())) {
                lost.add(table.name());
            }
        }
        for (Table table : now.tables()) {
            Table old = before.table(table.id()).orElse(null);
            boolean stayed = old != null && values.containsKey(table.id())
                    && List.of(between).stream().allMatch(s -> s.table(table.id()).isPresent());
            if (stayed && old != null) {
                survive(table.name(), old, table, read(connection, table), between);
            }
        }
    }

    private void survive(QualifiedName name, Table old, Table now, Map<ElementId, List<@Nullable String>> read, Schema... between) {
        for (Column column : old.columns()) {
            Column later = now.column(column.id()).orElse(null);
            boolean stayed = later != null && List.of(between).stream()
                    .allMatch(s -> s.table(old.id()).flatMap(t -> t.column(column.id())).isPresent());
            boolean letGo = old.foreignKeys().stream().anyMatch(k -> k.columns().contains(column.name()) && lost.contains(k.references()));
            if (stayed && later != null && !letGo) {
                List<@Nullable String> expected = expected(old, column, later);
                List<@Nullable String> found = Objects.requireNonNull(read.get(column.id()));
                boolean sameKind = column.type().name().equals(later.type().name()) || column.values() != null;
                boolean same = sameKind ? matches(expected, found) : found.size() == COUNT;
                if (!same) {
                    throw new AssertionError("rows of " + name + "." + later.name() + ": expected " + expected + " but found " + found);
                }
            }
        }
    }

    /**
     * What does not hold its values any more, though the schema is the first one again: a table, or a column where the table has its rows; each with all the names that it had. A column that referred to what is lost is lost with
     * that.
     */
    public List<Set<String>> lost(Connection connection, Schema before, Schema between) throws SQLException {
        List<Set<String>> result = new ArrayList<>();
        for (Table table : before.tables()) {
            Map<ElementId, List<@Nullable String>> kept = values.get(table.id());
            if (kept == null) {
                continue;
            }
            Map<ElementId, List<@Nullable String>> found = read(connection, table);
            Table other = between.table(table.id()).orElse(table);
            if (found.values().stream().anyMatch(v -> v.size() != COUNT)) {
                result.add(new HashSet<>(List.of(table.name().toString(), other.name().toString())));
                continue;
            }
            for (Column column : table.columns()) {
                boolean letGo =
                        table.foreignKeys().stream().anyMatch(k -> k.columns().contains(column.name()) && lost.contains(k.references()));
                if (!letGo && !Objects.equals(kept.get(column.id()), found.get(column.id()))) {
                    result.add(new HashSet<>(List.of(table.name() + "." + column.name(), other.name() + "." + column.name(),
                            other.name() + "." + other.column(column.id()).orElse(column).name())));
                }
            }
        }
        return result;
    }

    /** A null may have been filled; anything else must be the same. */
    private static boolean matches(List<@Nullable String> expected, List<@Nullable String> found) {
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i) != null && !expected.get(i).equals(found.get(i))) {
                return false;
            }
        }
        return expected.size() == found.size();
    }

    private List<@Nullable String> expected(Table old, Column column, Column later) {
        List<@Nullable String> expected = new ArrayList<>();
        for (String value : Objects.requireNonNull(Objects.requireNonNull(values.get(old.id())).get(column.id()))) {
            List<EnumType.Label> labels = column.values();
            List<EnumType.Label> renamed = later.values();
            String text = value;
            if (labels != null && renamed != null && value != null) {
                ElementId id = labels.stream().filter(l -> l.text().equals(value)).findFirst().orElseThrow().id();
                text = renamed.stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow().text();
            }
            expected.add(text);
        }
        return expected;
    }
}

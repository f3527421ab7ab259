package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Unique;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads keys, checks, foreign keys and indexes of PostgreSQL into the tables that were found. */
record PostgresqlConstraints(Connection connection, List<String> schemas, Names names, Map<Long, TableParts> tables) {

    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    void readConstraints(int major) throws SQLException {
        Query.list(connection, PostgresqlQueries.forVersion(PostgresqlQueries.CONSTRAINTS, major), schemas, row -> {
            TableParts table = tables.get(row.number("conrelid"));
            if (table != null) {
                add(table, row);
            }
            return table != null;
        });
    }

    private void add(TableParts table, Query.Row row) throws SQLException {
        String name = names.name(row.text("conname"));
        String comment = row.optional("description");
        List<String> columns = names.names(row.texts("columns"));
        switch (row.text("contype")) {
            case "p" -> table.primaryKey = new PrimaryKey(ElementId.named("pk", name), name, columns, names.names(row.texts("included")),
                    deferrability(row), comment);
            case "u" -> table.uniques.add(new Unique(ElementId.named("unique", name), name, columns, names.names(row.texts("included")),
                    deferrability(row), row.flag("nulls_not_distinct"), comment));
            case "c" -> table.checks.add(new Check(ElementId.named("check", name), name,
                    InLists.standard(Expressions.withoutParentheses(row.text("expression")), names), !row.flag("connoinherit"),
                    row.flag("convalidated"), comment));
            case "f" -> table.foreignKeys.add(foreignKey(name, columns, row));
            case String other -> throw new SQLException("constraint " + name + " is of the unknown type " + other);
        }
    }

    private ForeignKey foreignKey(String name, List<String> columns, Query.Row row) throws SQLException {
        return new ForeignKey(ElementId.named("fk", name), name, columns, names.qualified(row.text("to_schema"), row.text("to_table")),
                names.names(row.texts("to_columns")), action(row.text("confdeltype")), action(row.text("confupdtype")),
                names.names(row.texts("set_columns")), row.text("confmatchtype").equals("f"), deferrability(row), row.flag("convalidated"),
                row.optional("description"));
    }

    private static ForeignKey.Action action(String code) throws SQLException {
        return switch (code) {
            case "r" -> ForeignKey.Action.RESTRICT;
            case "c" -> ForeignKey.Action.CASCADE;
            case "n" -> ForeignKey.Action.SET_NULL;
            case "d" -> ForeignKey.Action.SET_DEFAULT;
            case "a" -> ForeignKey.Action.NO_ACTION;
            case String other -> throw new SQLException("a foreign key has the unknown action " + other);
        };
    }

    private static Deferrability deferrability(Query.Row row) throws SQLException {
        if (!row.flag("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.flag("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    void readIndexes(int major) throws SQLException {
        Map<Long, List<Index.Part>> parts = new HashMap<>();
        Map<Long, List<String>> included = new HashMap<>();
        Query.list(connection, PostgresqlQueries.INDEX_PARTS, schemas, row -> {
            long index = row.number("indexrelid");
            return row.flag("included")
                    ? included.computeIfAbsent(index, _ -> new ArrayList<>()).add(names.name(row.text("attname")))
                    : parts.computeIfAbsent(index, _ -> new ArrayList<>()).add(part(row));
        });
        Query.list(connection, PostgresqlQueries.forVersion(PostgresqlQueries.INDEXES, major), schemas, row -> {
            TableParts table = tables.get(row.number("indrelid"));
            long index = row.number("indexrelid");
            return table != null && add(table, row, parts.getOrDefault(index, List.of()), included.getOrDefault(index, List.of()));
        });
    }

    private boolean add(TableParts table, Query.Row row, List<Index.Part> parts, List<String> included) throws SQLException {
        String name = names.name(row.text("relname"));
        String method = row.text("amname").equals("btree") ? null : row.text("amname");
        String predicate = row.optional("predicate");
        return table.indexes.add(new Index(ElementId.named("index", name), name, parts, row.flag("indisunique"), method,
                predicate == null ? null : Expressions.withoutParentheses(predicate), included, row.flag("nulls_not_distinct"),
                row.optional("description")));
    }

    private Index.Part part(Query.Row row) throws SQLException {
        String column = row.optional("attname");
        String expression = row.optional("expression");
        long options = row.number("options");
        boolean descending = (options & DESCENDING) != 0;
        boolean nullsFirst = (options & NULLS_FIRST) != 0;
        return new Index.Part(column == null ? null : names.name(column),
                expression == null ? null : Expressions.withoutParentheses(expression),
                descending, nulls(descending, nullsFirst), row.optional("operator_class"), collation(row));
    }

    private static @Nullable String collation(Query.Row row) throws SQLException {
        return row.optional("collation");
    }

    /** Nulls come last in ascending and first in descending order unless told otherwise (PostgreSQL manual, CREATE INDEX). */
    private static Index.Nulls nulls(boolean descending, boolean first) {
        if (descending == first) {
            return Index.Nulls.DEFAULT;
        }
        return first ? Index.Nulls.FIRST : Index.Nulls.LAST;
    }
}

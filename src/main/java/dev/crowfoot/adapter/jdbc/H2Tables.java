package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Identifiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads H2's tables with their columns. What a column has that {@link Column} does not say is kept as settings. */
final class H2Tables {

    private static final String MATERIALIZED = "org.h2.table.MaterializedView";
    private static final Set<String> LIQUIBASE = Set.of("databasechangelog", "databasechangeloglock");
    /** H2 keeps the rows of a materialised view in a table of that name and a number. */
    private static final Pattern ROWS = Pattern.compile("(.+)\\$\\d+", Pattern.DOTALL);

    /** A row of {@code TABLES}. */
    private record Found(String schema, String stored, QualifiedName name, String type, String storage, boolean onDisk, String tableClass,
            @Nullable String comment) {}

    private final H2Reading reading;
    private final H2Types types;

    H2Tables(H2Reading reading, H2Types types) {
        this.reading = reading;
        this.types = types;
    }

    void read() throws SQLException {
        List<Found> all = reading.list(H2Queries.TABLES, this::found);
        all.stream().filter(f -> f.tableClass().equals(MATERIALIZED)).forEach(f -> reading.materializedViews.add(f.name()));
        for (Found found : all) {
            reading.relations.add(found.name());
            if (!found.type().equals("VIEW") && !holdsRowsOfAView(found)) {
                take(found);
            }
        }
    }

    private Found found(Query.Row row) throws SQLException {
        return new Found(row.text("table_schema"), row.text("table_name"), reading.name(row, "table"), row.text("table_type"),
                row.text("storage_type"), row.optional("path") != null, row.text("table_class"), H2Reading.comment(row));
    }

    private boolean holdsRowsOfAView(Found found) {
        var rows = ROWS.matcher(found.stored());
        return rows.matches() && reading.materializedViews.contains(reading.names().qualified(found.schema(), rows.group(1)));
    }

    private void take(Found found) {
        if (LIQUIBASE.contains(found.stored().toLowerCase(Locale.ROOT))) {
            return;
        }
        if (!found.type().equals("BASE TABLE")) {
            reading.note(found.type().toLowerCase(Locale.ROOT) + " table", found.name(), "temporary tables are not part of a migration");
        } else if (found.storage().equals("TABLE LINK")) {
            reading.note("linked table", found.name(), "it is a window to another database, with that one's address and password");
        } else if (!Set.of("MEMORY", "CACHED").contains(found.storage())) {
            reading.note("table", found.name(), "unknown storage " + found.storage());
        } else {
            reading.tables.put(found.name(), new TableParts(found.name(), found.comment()));
            if (found.storage().equals("MEMORY") && found.onDisk()) {
                reading.note("storage of a table", found.name(),
                        "its indexes are kept in memory (CREATE MEMORY TABLE); read as a plain table");
            }
        }
    }

    void readColumns() throws SQLException {
        reading.list(H2Queries.COLUMNS, row -> {
            QualifiedName name = reading.name(row, "table");
            TableParts table = reading.tables.get(name);
            if (table != null) {
                return table.columns.add(column(row, table));
            }
            return reading.viewColumns.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(Identifiers.sql(reading.names().name(row.text("column_name"))));
        });
    }

    private Column column(Query.Row row, TableParts table) throws SQLException {
        String name = reading.names().name(row.text("column_name"));
        keepSettings(row, table, name);
        String generation = row.optional("generation_expression");
        Column.Generated generated = generation == null ? null : new Column.Generated(Expressions.withoutParentheses(generation), true);
        SqlType type = types.ofColumn(row);
        return new Column(ElementId.named("column", name), name, type, row.text("is_nullable").equals("YES"),
                generated == null ? defaultExpression(row, type) : null, identity(row), generated, null, H2Reading.comment(row), null);
    }

    private void keepSettings(Query.Row row, TableParts table, String column) throws SQLException {
        String onUpdate = row.optional("column_on_update");
        if (onUpdate != null) {
            keepSetting(table, column, "on update", "SET ON UPDATE " + onUpdate, "DROP ON UPDATE");
        }
        if (row.flag("default_on_null")) {
            keepSetting(table, column, "default on null", "SET DEFAULT ON NULL", "DROP DEFAULT ON NULL");
        }
        if (!row.flag("is_visible")) {
            keepSetting(table, column, "invisible", "SET INVISIBLE", "SET VISIBLE");
        }
    }

    private void keepSetting(TableParts table, String column, String what, String create, String drop) {
        String alter = "ALTER TABLE " + Names.sql(table.name) + " ALTER COLUMN " + Identifiers.sql(column) + " ";
        reading.keep("setting", table.name.withName(table.name.name() + "." + column + " " + what), alter + create, alter + drop,
                Set.of(H2Reading.tableId(table.name)), null);
    }

    private static Column.@Nullable Identity identity(Query.Row row) throws SQLException {
        if (!row.text("is_identity").equals("YES")) {
            return null;
        }
        return new Column.Identity(row.text("identity_generation").equals("ALWAYS"),
                H2Counting.options(row.text("data_type"), row.number("identity_start"), row.number("identity_increment"),
                        row.number("identity_minimum"), row.number("identity_maximum"), row.number("identity_cache"),
                        row.text("identity_cycle").equals("YES")));
    }

    /** {@code DEFAULT NULL} says nothing but where it stands in the way of a domain's default; taking a default away leaves it behind ({@code SET DEFAULT NULL}). */
    private static @Nullable String defaultExpression(Query.Row row, SqlType type) throws SQLException {
        String expression = row.optional("column_default");
        return "NULL".equals(expression) && !type.userDefined() ? null : expression;
    }
}

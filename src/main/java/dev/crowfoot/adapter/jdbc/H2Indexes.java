package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.h2.H2Dialect;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads H2's indexes that are not there because of a constraint. */
final class H2Indexes {

    private static final String UNSAID = "it sorts nulls as H2 does by default, but as this database does not; "
            + "it is written without saying so, so that each database sorts them as it is set";

    /** An index while its parts are read. */
    private record Found(QualifiedName table, String name, String kind, @Nullable String nulls, @Nullable String comment,
            List<Index.Part> parts, List<String> included) {

        boolean unique() {
            return kind.startsWith("unique");
        }

        /** {@code hash} or {@code spatial}, or null for the usual one. */
        @Nullable
        String method() {
            String method = kind.replaceFirst("^unique ?", "").replaceFirst(" ?index$", "");
            return method.isEmpty() ? null : method;
        }

        Index index() {
            return new Index(ElementId.named("index", name), name, parts, unique(), method(), null, included,
                    unique() && "NO".equals(nulls),
                    comment);
        }
    }

    private final H2Reading reading;
    private final Map<List<Object>, Found> found = new LinkedHashMap<>();

    H2Indexes(H2Reading reading) {
        this.reading = reading;
    }

    void read(List<H2IndexColumn> columns) throws SQLException {
        H2NullOrdering ordering = H2NullOrdering.of(reading.connection());
        reading.list(H2Queries.INDEXES, this::index);
        columns.forEach(this::part);
        for (Found index : found.values()) {
            TableParts table = reading.tables.get(index.table());
            if (reading.materializedViews.contains(index.table())) {
                keep(index, ElementId.named("materialized view", index.table().toString()));
            } else if (table != null && "ALL".equals(index.nulls())) {
                keep(index, H2Reading.tableId(index.table()));
            } else if (table != null) {
                if (index.parts().stream().anyMatch(p -> p.nulls() == Index.Nulls.DEFAULT && !ordering.isUsual(p.descending()))) {
                    reading.note(table, "index", index.name(), UNSAID);
                }
                table.indexes.add(index.index());
            }
        }
    }

    private Found index(Query.Row row) throws SQLException {
        Found index = new Found(reading.name(row, "table"), reading.names().name(row.text("index_name")),
                row.text("index_type_name").toLowerCase(Locale.ROOT), row.sinceLater("nulls_distinct"), H2Reading.comment(row),
                new ArrayList<>(), new ArrayList<>());
        found.put(List.of(index.table(), index.name()), index);
        return index;
    }

    private void part(H2IndexColumn part) {
        Names names = reading.names();
        String column = names.name(part.column());
        Found index = found.get(List.of(names.qualified(part.table().schema(), part.table().name()), names.name(part.index().name())));
        if (index != null && index.unique() && !part.unique()) {
            index.included().add(column);
        } else if (index != null) {
            index.parts().add(part(part, column));
        }
    }

    /** H2 sorts nulls as the smallest values unless told otherwise (H2 manual, setting DEFAULT_NULL_ORDERING: LOW). */
    private static Index.Part part(H2IndexColumn part, String column) {
        String nulls = part.nulls();
        Index.Nulls order =
                nulls == null || nulls.equals(part.descending() ? "LAST" : "FIRST") ? Index.Nulls.DEFAULT : Index.Nulls.valueOf(nulls);
        return new Index.Part(column, null, part.descending(), order, null, null);
    }

    private static String sql(Statement statement) {
        if (statement instanceof Statement.Sql(String sql)) {
            return sql;
        }
        throw new IllegalStateException("H2's dialect makes an index by " + statement);
    }

    /** Keeps as SQL what no drawn index says. */
    private void keep(Found index, ElementId ground) {
        QualifiedName name = index.table().withName(index.name());
        String create = sql(new H2Dialect().parts().createIndex(index.table(), index.index()));
        if ("ALL".equals(index.nulls())) {
            create = create.replaceFirst("^CREATE UNIQUE ", "CREATE UNIQUE NULLS ALL DISTINCT ");
        }
        reading.keep("index", name, create, "DROP INDEX " + dev.crowfoot.migration.dialect.Names.sql(name), Set.of(ground),
                index.comment());
    }
}

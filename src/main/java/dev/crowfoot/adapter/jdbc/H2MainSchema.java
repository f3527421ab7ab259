package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Folding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that every H2 has, in what H2 writes: it calls them by their exact names, which are in lower case where it folds names to that
 * ({@code "public"."orders"}). Without quotes and in upper case each H2 finds its own, so that a view of such a database can be made in any.
 */
final class H2MainSchema {

    private static final String NAMES = "'(?:[^']|'')*'|(?<!\\.)\"(public|information_schema)\"(?=\\.\")|\"(?:[^\"]|\"\")*\"";

    private final boolean isUsual;
    private final Pattern names;

    /** As that database writes; where it folds names to upper case, as is usual, that is right as it is. */
    H2MainSchema(Connection connection) throws SQLException {
        isUsual = JdbcSession.folding(connection) == Folding.TO_UPPER;
        boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
        names = Pattern.compile(lower ? NAMES : NAMES.replace("public|information_schema", "PUBLIC|INFORMATION_SCHEMA"));
    }

    /** The schema in texts that each H2 reads. */
    Schema anywhere(Schema schema) {
        return isUsual ? schema
                : new Schema(schema.namespaces(), schema.tables().stream().map(this::anywhere).toList(), schema.sequences(),
                        schema.enumTypes(), schema.sqlObjects().stream().map(this::anywhere).toList());
    }

    private Table anywhere(Table table) {
        return table.withColumns(table.columns().stream().map(this::anywhere).toList())
                .withChecks(table.checks().stream().map(c -> c.withExpression(text(c.expression()))).toList());
    }

    private Column anywhere(Column column) {
        Column.Generated generated = column.generated();
        return column.withDefaultExpression(optional(column.defaultExpression()))
                .withGenerated(generated == null ? null : new Column.Generated(text(generated.expression()), generated.stored()));
    }

    private SqlObject anywhere(SqlObject object) {
        return new SqlObject(object.id(), object.kind(), object.name(), text(object.create()), text(object.drop()), object.dependsOn(),
                object.comment());
    }

    private @Nullable String optional(@Nullable String sql) {
        return sql == null ? null : text(sql);
    }

    /** Literals and names of other things are stepped over as a whole. */
    private String text(String sql) {
        return names.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) == null ? found.group() : found.group(1).toUpperCase(Locale.ROOT)));
    }
}

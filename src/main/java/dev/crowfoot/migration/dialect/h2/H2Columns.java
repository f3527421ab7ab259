package dev.crowfoot.migration.dialect.h2;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.ColumnStatements;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.SequenceStatements;
import dev.crowfoot.migration.dialect.TypeFamily;
import dev.crowfoot.migration.dialect.Types;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.diff.LabelRename;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * H2's statements on columns (H2 manual, {@code ALTER TABLE .. ALTER COLUMN}). A computed column is always stored. {@code ALTER COLUMN c TYPE} loses the default and
 * the identity, so types are changed by {@code SET DATA TYPE}; an identity is given by defining the column anew. An identity is never null, and H2 does not take NOT NULL behind it in
 * {@code ALTER COLUMN}. A column has no collation. One of a domain takes over that one's comment unless it is given one, be it empty.
 */
record H2Columns() implements ColumnStatements {

    @Override
    public boolean copyTable() {
        return true;
    }

    @Override
    public Types types() {
        return new H2Types();
    }

    @Override
    public String definition(Column column) {
        StringBuilder sql = new StringBuilder(Identifiers.sql(column.name())).append(' ').append(types().sql(column.type()));
        if (column.defaultExpression() != null) {
            sql.append(" DEFAULT ").append(column.defaultExpression());
        }
        Column.Generated generated = column.generated();
        if (generated != null) {
            sql.append(" GENERATED ALWAYS AS (").append(generated.expression()).append(')');
        }
        Column.Identity identity = column.identity();
        if (identity != null) {
            List<String> options = SequenceStatements.options(identity.options());
            sql.append(" GENERATED ").append(identity.always() ? "ALWAYS" : "BY DEFAULT").append(" AS IDENTITY")
                    .append(options.isEmpty() ? "" : "(" + String.join(" ", options) + ")");
        }
        if (column.type().userDefined() && column.comment() == null) {
            sql.append(" COMMENT ''");
        }
        return sql.append(column.nullable() || identity != null ? "" : " NOT NULL").toString();
    }

    /** A domain's column without a default of its own has the domain's; that of any other column is dropped as the standard change does it. */
    @Override
    public List<Statement> defaultValue(QualifiedName table, Column column) {
        return column.type().userDefined() && column.defaultExpression() == null ? List.of(alter(table, column, "DROP DEFAULT"))
                : ColumnStatements.super.defaultValue(table, column);
    }

    @Override
    public List<Statement> retype(QualifiedName table, Column from, Column to, List<LabelRename> renames) {
        if (from.type().equals(to.type()) && renames.isEmpty()) {
            return List.of();
        }
        Optional<String> conversion = types().conversion(from, to, renames);
        boolean bare = to.defaultExpression() == null && from.defaultExpression() == null && to.identity() == null
                && from.identity() == null;
        if (conversion.isEmpty() && bare && types().isStandard(to.type()) && !TypeFamily.narrows(from.type(), to.type())) {
            return commented(table, to, List.of(new Statement.ModifyDataType(table, to.name(), to.type())));
        }
        String type = types().sql(to.type()) + conversion.map(c -> " USING " + c).orElse("");
        return commented(table, to, List.of(alter(table, to, "SET DATA TYPE " + type)));
    }

    @Override
    public List<Statement> identity(QualifiedName table, Column from, Column to) {
        if (to.identity() == null) {
            return List.of(alter(table, to, "DROP IDENTITY"));
        }
        Statement define = new Statement.Sql("ALTER TABLE " + Names.sql(table) + " ALTER COLUMN "
                + definition(to.withDefaultExpression(null)));
        return commented(table, to, List.of(define, restart(table, to)));
    }

    /** Has the identity go on behind the values that are there. */
    static Statement restart(QualifiedName table, Column column) {
        String name = Identifiers.sql(column.name());
        Column.Identity identity = column.identity();
        SequenceOptions options = identity == null ? SequenceOptions.DEFAULT : identity.options();
        boolean down = options.increment() != null && options.increment() < 0;
        long start = Objects.requireNonNullElse(options.start(), down ? -1L : 1L);
        String next = down ? "LEAST(" + start + ", COALESCE(MIN(" + name + ") - 1, " + start + "))"
                : "GREATEST(" + start + ", COALESCE(MAX(" + name + ") + 1, " + start + "))";
        return alter(table, column, "RESTART WITH (SELECT " + next + " FROM " + Names.sql(table) + ")");
    }

    @Override
    public List<Statement> settle(QualifiedName table, Column computed) {
        return List.of(alter(table, computed, "DROP EXPRESSION"));
    }

    /** A column that is defined anew loses its comment. */
    private List<Statement> commented(QualifiedName table, Column column, List<Statement> statements) {
        List<Statement> all = new ArrayList<>(statements);
        if (column.comment() != null || column.type().userDefined()) {
            all.addAll(comment(table, column));
        }
        return all;
    }

    private static Statement alter(QualifiedName table, Column column, String what) {
        return new Statement.Sql("ALTER TABLE " + Names.sql(table) + " ALTER COLUMN " + Identifiers.sql(column.name()) + " " + what);
    }
}

package dev.crowfoot.migration.dialect.postgresql;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.ColumnStatements;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.SequenceStatements;
import dev.crowfoot.migration.dialect.TypeFamily;
import dev.crowfoot.migration.dialect.Types;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.LabelRename;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PostgreSQL's statements on columns (manual, {@code ALTER TABLE}). */
record PostgresqlColumns() implements ColumnStatements {

    @Override
    public boolean copyTable() {
        return false;
    }

    @Override
    public Types types() {
        return new PostgresqlTypes();
    }

    @Override
    public String definition(Column column) {
        return beforeNull(column) + (column.nullable() ? "" : " NOT NULL");
    }

    /** Since version 18 a NOT NULL is called after the table and the column, and where a check has that name already, something else (manual, {@code CREATE TABLE}). */
    @Override
    public String definition(Column column, Table table) {
        Set<String> names = table.parts().stream().map(TablePart::name).collect(Collectors.toSet());
        String usual = table.name().name() + "_" + column.name() + "_not_null";
        if (column.nullable() || !names.contains(usual)) {
            return definition(column);
        }
        String free = IntStream.iterate(1, i -> i + 1).mapToObj(i -> usual + i).filter(n -> !names.contains(n)).findFirst().orElseThrow();
        return beforeNull(column) + " CONSTRAINT " + Identifiers.sql(free) + " NOT NULL";
    }

    private String beforeNull(Column column) {
        StringBuilder sql = new StringBuilder(Identifiers.sql(column.name())).append(' ').append(typeAndCollation(column));
        if (column.defaultExpression() != null) {
            sql.append(" DEFAULT ").append(column.defaultExpression());
        }
        Column.Generated generated = column.generated();
        if (generated != null) {
            sql.append(" GENERATED ALWAYS AS (").append(generated.expression()).append(generated.stored() ? ") STORED" : ") VIRTUAL");
        }
        Column.Identity identity = column.identity();
        if (identity != null) {
            sql.append(' ').append(identityText(identity));
        }
        return sql.toString();
    }

    private String typeAndCollation(Column column) {
        return types().sql(column.type()) + (column.collation() == null ? "" : " COLLATE " + Identifiers.collation(column.collation()));
    }

    private static String identityText(Column.Identity identity) {
        List<String> options = SequenceStatements.options(identity.options());
        return "GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    @Override
    public List<Statement> retype(QualifiedName table, Column from, Column to, List<LabelRename> renames) {
        Optional<String> conversion = types().conversion(from, to, renames);
        boolean sameCollation = from.collation() == null && to.collation() == null;
        // Liquibase casts explicitly, and an explicit cast cuts texts that are too long without a word
        if (conversion.isEmpty() && sameCollation && types().isStandard(to.type()) && !TypeFamily.narrows(from.type(), to.type())) {
            return List.of(new Statement.ModifyDataType(table, to.name(), to.type()));
        }
        return List.of(alter(table, to, "TYPE " + typeAndCollation(to) + conversion.map(c -> " USING " + c).orElse("")));
    }

    @Override
    public List<Statement> identity(QualifiedName table, Column from, Column to) {
        Column.Identity old = from.identity();
        Column.Identity now = to.identity();
        if (now == null) {
            return List.of(alter(table, to, "DROP IDENTITY"));
        }
        if (old == null) {
            return List.of(alter(table, to, "ADD " + identityText(now)), restart(table, to, now.options()));
        }
        List<String> changes = new ArrayList<>();
        if (old.always() != now.always()) {
            changes.add("GENERATED " + (now.always() ? "ALWAYS" : "BY DEFAULT"));
        }
        changes.addAll(SequenceStatements.changes(old.options(), now.options(), "CACHE 1"));
        return List.of(alter(table, to, "SET " + String.join(" SET ", changes)));
    }

    /** Has the sequence of a new identity go on behind the values that are there. */
    private static Statement restart(QualifiedName table, Column column, SequenceOptions options) {
        String name = Identifiers.sql(column.name());
        boolean down = options.increment() != null && options.increment() < 0;
        long start = Objects.requireNonNullElse(options.start(), down ? -1L : 1L);
        String next = down ? "LEAST(" + start + ", MIN(" + name + ") - 1)" : "GREATEST(" + start + ", MAX(" + name + ") + 1)";
        return new Statement.Sql("SELECT setval(pg_get_serial_sequence(" + Names.literal(Names.sql(table)) + ", "
                + Names.literal(Identifiers.stored(column.name(), Target.POSTGRESQL)) + "), " + next + ", false) FROM "
                + Names.sql(table));
    }

    @Override
    public List<Statement> settle(QualifiedName table, Column computed) {
        Column.Generated generated = computed.generated();
        if (generated != null && generated.stored()) {
            return List.of(alter(table, computed, "DROP EXPRESSION"));
        }
        Column copy = computed.withName("cf_settled").withGenerated(null).withNullable(true);
        List<Statement> statements = new ArrayList<>(add(table, copy));
        statements.add(new Statement.Sql("UPDATE " + Names.sql(table) + " SET cf_settled = " + Identifiers.sql(computed.name())));
        statements.addAll(drop(table, computed.name()));
        statements.addAll(rename(table, copy, computed.name()));
        if (!computed.nullable()) {
            statements.addAll(nullability(table, computed));
        }
        return statements;
    }

    @Override
    public List<Statement> renameValues(QualifiedName table, Column column, List<LabelRename> renames) {
        if (column.type().dimensions() == 0) {
            return ColumnStatements.super.renameValues(table, column, renames);
        }
        String name = Identifiers.sql(column.name());
        List<String> old = renames.stream().map(r -> Names.literal(r.before().text())).toList();
        String array = "ARRAY[" + String.join(", ", old) + "]";
        return List.of(new Statement.Sql("UPDATE " + Names.sql(table) + " SET " + name + " = "
                + PostgresqlTypes.renamedArray(name, renames) + " WHERE " + name + "::text[] && " + array));
    }

    private static Statement alter(QualifiedName table, Column column, String what) {
        return new Statement.Sql("ALTER TABLE " + Names.sql(table) + " ALTER COLUMN " + Identifiers.sql(column.name()) + " " + what);
    }
}

package dev.crowfoot.migration.dialect.postgresql;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.EnumStatements;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.Types;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.LabelRename;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's statements on enum types (manual, {@code CREATE TYPE}, {@code ALTER TYPE}); labels can be added and renamed, everything else takes a new type. */
record PostgresqlEnums() implements EnumStatements {

    @Override
    public List<Statement> create(EnumType type) {
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.Sql("CREATE TYPE " + Names.sql(type.name()) + " AS ENUM (" + labels(type) + ")"));
        if (type.comment() != null) {
            statements.addAll(comment(type.name(), type.comment()));
        }
        return statements;
    }

    private static String labels(EnumType type) {
        return type.texts().stream().map(Names::literal).collect(Collectors.joining(", "));
    }

    @Override
    public List<Statement> drop(QualifiedName type) {
        return List.of(new Statement.Sql("DROP TYPE " + Names.sql(type)));
    }

    @Override
    public List<Statement> rename(QualifiedName type, String name) {
        return alter(type, "RENAME TO " + Identifiers.sql(name));
    }

    @Override
    public List<Statement> move(QualifiedName type, @Nullable String schema) {
        return alter(type, "SET SCHEMA " + Names.schema(schema, Target.POSTGRESQL));
    }

    @Override
    public List<Statement> comment(QualifiedName type, @Nullable String comment) {
        return List.of(new Statement.Sql("COMMENT ON TYPE " + Names.sql(type) + " IS " + Names.literal(comment)));
    }

    @Override
    public List<Statement> addLabel(QualifiedName type, String label, @Nullable String previous, @Nullable String next) {
        String place = previous != null ? next == null ? "" : " AFTER " + Names.literal(previous)
                : next == null ? "" : " BEFORE " + Names.literal(next);
        return alter(type, "ADD VALUE " + Names.literal(label) + place);
    }

    @Override
    public List<Statement> renameLabel(QualifiedName type, LabelRename rename) {
        return alter(type, "RENAME VALUE " + Names.literal(rename.before().text()) + " TO " + Names.literal(rename.after().text()));
    }

    @Override
    public List<Statement> replace(EnumType from, EnumType to, List<Use> uses) {
        QualifiedName old = from.name().withName("cf_old_enum");
        List<Statement> statements = new ArrayList<>(alter(from.name(), "RENAME TO " + old.name()));
        statements.addAll(create(to));
        List<LabelRename> renames = LabelRename.between(from.labels(), to.labels());
        for (Use use : uses) {
            statements.addAll(convert(to.name(), use, renames));
        }
        statements.addAll(drop(old));
        return statements;
    }

    private static List<Statement> convert(QualifiedName type, Use use, List<LabelRename> renames) {
        Column column = use.column();
        PostgresqlColumns columns = new PostgresqlColumns();
        String name = Identifiers.sql(column.name());
        String array = "[]".repeat(column.type().dimensions());
        String text = renames.isEmpty() ? name + "::text" + array
                : column.type().dimensions() > 0 ? "(" + PostgresqlTypes.renamedArray(name, renames) + ")"
                : "(" + Types.renaming(name + "::text", renames) + ")";
        List<Statement> statements = new ArrayList<>();
        if (column.defaultExpression() != null) {
            statements.addAll(columns.defaultValue(use.table(), column.withDefaultExpression(null)));
        }
        statements.add(new Statement.Sql("ALTER TABLE " + Names.sql(use.table()) + " ALTER COLUMN " + name + " TYPE " + Names.sql(type)
                + array + " USING " + text + "::" + Names.sql(type) + array));
        if (column.defaultExpression() != null) {
            statements.addAll(columns.defaultValue(use.table(), column));
        }
        return statements;
    }

    private static List<Statement> alter(QualifiedName type, String what) {
        return List.of(new Statement.Sql("ALTER TYPE " + Names.sql(type) + " " + what));
    }
}

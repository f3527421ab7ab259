package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a statement means, in SQL of one database. It decides whether a standard change of Liquibase says the same, and stands in for it
 * where that says something else.
 */
record StatementSql(Target target) {

    List<String> of(Statement statement) {
        return switch (statement) {
            case Statement.CreateTable s -> createTable(s);
            case Statement.DropTable s -> List.of("DROP TABLE " + name(s.table()));
            case Statement.RenameTable s -> List.of(alter(s.table()) + "RENAME TO " + Identifiers.sql(s.newName()));
            case Statement.SetTableRemarks s -> List.of(comment("TABLE", name(s.table()), s.comment()));
            case Statement.AddColumn s -> addColumn(s);
            case Statement.DropColumn s -> List.of(alter(s.table()) + "DROP COLUMN " + Identifiers.sql(s.column()));
            case Statement.RenameColumn s -> List.of(renameColumn(s));
            case Statement.ModifyDataType s -> List.of(modifyType(s));
            case Statement.AddNotNull s -> List.of(alterColumn(s.table(), s.column()) + "SET NOT NULL");
            case Statement.DropNotNull s ->
                List.of(alterColumn(s.table(), s.column()) + (target == Target.H2 ? "SET NULL" : "DROP NOT NULL"));
            case Statement.AddDefault s -> List.of(alterColumn(s.table(), s.column()) + "SET DEFAULT " + s.expression());
            case Statement.DropDefault s ->
                List.of(alterColumn(s.table(), s.column()) + (target == Target.H2 ? "SET DEFAULT NULL" : "DROP DEFAULT"));
            case Statement.SetColumnRemarks s ->
                List.of(comment("COLUMN", name(s.table()) + "." + Identifiers.sql(s.column()), s.comment()));
            case Statement.AddPrimaryKey s -> List.of(alter(s.table()) + "ADD CONSTRAINT " + Identifiers.sql(s.key().name())
                    + " PRIMARY KEY (" + names(s.key().columns()) + ")" + deferrable(s.key().deferrability()));
            case Statement.DropPrimaryKey s ->
                List.of(target == Target.H2 ? alter(s.table()) + "DROP PRIMARY KEY" : dropConstraint(s.table(), s.name()));
            case Statement.AddUnique s -> List.of(addUnique(s));
            case Statement.DropUnique s -> List.of(dropConstraint(s.table(), s.name()));
            case Statement.AddForeignKey s -> List.of(addForeignKey(s));
            case Statement.DropForeignKey s -> List.of(dropConstraint(s.table(), s.name()));
            case Statement.CreateIndex s -> List.of(createIndex(s));
            case Statement.DropIndex s -> List.of("DROP INDEX " + name(s.table().withName(s.name())));
            case Statement.CreateSequence s -> createSequence(s);
            case Statement.DropSequence s -> List.of("DROP SEQUENCE " + name(s.sequence()));
            case Statement.RenameSequence s ->
                List.of("ALTER SEQUENCE " + name(s.sequence()) + " RENAME TO " + Identifiers.sql(s.newName()));
            case Statement.Sql s -> List.of(s.sql());
        };
    }

    private static String name(QualifiedName name) {
        String local = Identifiers.sql(name.name());
        return name.schema() == null ? local : Identifiers.sql(name.schema()) + "." + local;
    }

    private static String names(List<String> names) {
        return names.stream().map(Identifiers::sql).collect(Collectors.joining(", "));
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + name(table) + " ";
    }

    private static String alterColumn(QualifiedName table, String column) {
        return alter(table) + "ALTER COLUMN " + Identifiers.sql(column) + " ";
    }

    private static String dropConstraint(QualifiedName table, String constraint) {
        return alter(table) + "DROP CONSTRAINT " + Identifiers.sql(constraint);
    }

    private static String comment(String kind, String object, @Nullable String comment) {
        return "COMMENT ON " + kind + " " + object + " IS " + (comment == null ? "NULL" : "'" + comment.replace("'", "''") + "'");
    }

    private List<String> createTable(Statement.CreateTable statement) {
        List<String> parts = new ArrayList<>(statement.columns().stream().map(this::column).toList());
        if (statement.primaryKey() != null) {
            parts.add("CONSTRAINT " + Identifiers.sql(statement.primaryKey().name()) + " PRIMARY KEY ("
                    + names(statement.primaryKey().columns()) + ")" + deferrable(statement.primaryKey().deferrability()));
        }
        List<String> result = new ArrayList<>();
        result.add("CREATE TABLE " + name(statement.table()) + " (" + String.join(", ", parts) + ")");
        if (statement.comment() != null) {
            result.add(comment("TABLE", name(statement.table()), statement.comment()));
        }
        statement.columns().forEach(c -> addComment(result, statement.table(), c));
        return result;
    }

    private List<String> addColumn(Statement.AddColumn statement) {
        List<String> result = new ArrayList<>();
        result.add(alter(statement.table()) + "ADD " + column(statement.column()));
        addComment(result, statement.table(), statement.column());
        return result;
    }

    private static void addComment(List<String> statements, QualifiedName table, Column column) {
        if (column.comment() != null) {
            statements.add(comment("COLUMN", name(table) + "." + Identifiers.sql(column.name()), column.comment()));
        }
    }

    private String column(Column column) {
        StringBuilder text = new StringBuilder(Identifiers.sql(column.name())).append(' ').append(TypeText.sql(column.type(), target));
        if (column.collation() != null && target == Target.POSTGRESQL) {
            text.append(" COLLATE ").append(Identifiers.collation(column.collation()));
        }
        if (column.defaultExpression() != null) {
            text.append(" DEFAULT ").append(column.defaultExpression());
        }
        if (column.generated() != null) {
            text.append(" GENERATED ALWAYS AS (").append(column.generated().expression()).append(')');
            if (target == Target.POSTGRESQL) {
                text.append(column.generated().stored() ? " STORED" : " VIRTUAL");
            }
        }
        if (column.identity() != null) {
            String options = options(column.identity().options());
            text.append(column.identity().always() ? " GENERATED ALWAYS AS IDENTITY" : " GENERATED BY DEFAULT AS IDENTITY");
            text.append(options.isEmpty() ? "" : " (" + options.strip() + ")");
        }
        if (!column.nullable()) {
            text.append(" NOT NULL");
        }
        return text.toString();
    }

    private String renameColumn(Statement.RenameColumn statement) {
        String to = Identifiers.sql(statement.newName());
        return target == Target.H2 ? alterColumn(statement.table(), statement.column()) + "RENAME TO " + to
                : alter(statement.table()) + "RENAME COLUMN " + Identifiers.sql(statement.column()) + " TO " + to;
    }

    private String modifyType(Statement.ModifyDataType statement) {
        String type = TypeText.sql(statement.type(), target);
        if (target == Target.H2) {
            return alterColumn(statement.table(), statement.column()) + "SET DATA TYPE " + type;
        }
        return alterColumn(statement.table(), statement.column()) + "TYPE " + type + " USING (" + Identifiers.sql(statement.column()) + "::"
                + type + ")";
    }

    private String addUnique(Statement.AddUnique statement) {
        return alter(statement.table()) + "ADD CONSTRAINT " + Identifiers.sql(statement.unique().name()) + " UNIQUE "
                + (statement.unique().nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "(" + names(statement.unique().columns()) + ")"
                + deferrable(statement.unique().deferrability());
    }

    private String addForeignKey(Statement.AddForeignKey statement) {
        ForeignKey key = statement.foreignKey();
        return alter(statement.table()) + "ADD CONSTRAINT " + Identifiers.sql(key.name()) + " FOREIGN KEY (" + names(key.columns())
                + ") REFERENCES " + referenced(key.references()) + " (" + names(key.referencedColumns()) + ")"
                + action(" ON UPDATE ", key.onUpdate())
                + action(" ON DELETE ", key.onDelete()) + deferrable(key.deferrability());
    }

    private String referenced(QualifiedName table) {
        String schema = table.schema();
        return (schema == null ? "" : Names.referenced(schema, target) + ".") + Identifiers.sql(table.name());
    }

    private static String action(String when, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? "" : when + action.name().replace('_', ' ');
    }

    private static String deferrable(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private String createIndex(Statement.CreateIndex statement) {
        Index index = statement.index();
        String where = index.predicate() == null ? "" : " WHERE " + index.predicate();
        String include = index.include().isEmpty() ? "" : " INCLUDE (" + names(index.include()) + ")";
        String using = index.method() == null ? "" : " USING " + index.method();
        return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + Identifiers.sql(index.name()) + " ON "
                + name(statement.table())
                + using + "(" + index.parts().stream().map(StatementSql::part).collect(Collectors.joining(", ")) + ")" + include
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "") + where;
    }

    private static String part(Index.Part part) {
        String what = part.column() == null ? "(" + part.expression() + ")" : Identifiers.sql(part.column());
        String nulls = part.nulls() == Index.Nulls.DEFAULT ? "" : " NULLS " + part.nulls().name();
        return what + (part.collation() == null ? "" : " COLLATE " + Identifiers.collation(part.collation()))
                + (part.operatorClass() == null ? "" : " " + part.operatorClass()) + (part.descending() ? " DESC" : "") + nulls;
    }

    private List<String> createSequence(Statement.CreateSequence statement) {
        String type = statement.sequence().type() == null ? "" : " AS " + statement.sequence().type().toUpperCase(Locale.ROOT);
        List<String> result = new ArrayList<>();
        String name = name(statement.sequence().name());
        result.add("CREATE SEQUENCE " + name + type + options(statement.sequence().options()));
        if (statement.sequence().comment() != null) {
            result.add(comment("SEQUENCE", name, statement.sequence().comment()));
        }
        return result;
    }

    private static String options(SequenceOptions options) {
        return option(" START WITH ", options.start()) + option(" INCREMENT BY ", options.increment())
                + option(" MINVALUE ", options.minimum()) + option(" MAXVALUE ", options.maximum()) + option(" CACHE ", options.cache())
                + (options.cycle() ? " CYCLE" : "");
    }

    private static String option(String words, @Nullable Long value) {
        return value == null ? "" : words + value;
    }
}

package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements as Liquibase's standard changes, in the shape that they have in YAML.
 *
 * @param exact whether names are written as the database holds them, for quoting all, or in the common form
 */
record StandardChanges(Target target, boolean exact) {

    /** The change with its attributes. */
    Attributes of(Statement statement) {
        return switch (statement) {
            case Statement.CreateTable s -> createTable(s);
            case Statement.DropTable s -> table("dropTable", s.table());
            case Statement.RenameTable s -> schema(new Attributes("renameTable"), s.table()).with("oldTableName", name(s.table().name()))
                    .with("newTableName", name(s.newName()));
            case Statement.SetTableRemarks s -> table("setTableRemarks", s.table()).with("remarks", s.comment());
            case Statement.AddColumn s ->
                table("addColumn", s.table()).with("columns", List.of(Map.of("column", column(s.column(), null))));
            case Statement.DropColumn s -> column("dropColumn", s.table(), s.column());
            case Statement.RenameColumn s -> table("renameColumn", s.table()).with("oldColumnName", name(s.column()))
                    .with("newColumnName", name(s.newName())).with("columnDataType", type(s.type()));
            case Statement.ModifyDataType s -> column("modifyDataType", s.table(), s.column()).with("newDataType", type(s.type()));
            case Statement.AddNotNull s -> column("addNotNullConstraint", s.table(), s.column()).with("columnDataType", type(s.type()));
            case Statement.DropNotNull s -> column("dropNotNullConstraint", s.table(), s.column()).with("columnDataType", type(s.type()));
            case Statement.AddDefault s -> column("addDefaultValue", s.table(), s.column()).with("columnDataType", type(s.type()))
                    .with("defaultValueComputed", s.expression());
            case Statement.DropDefault s -> column("dropDefaultValue", s.table(), s.column()).with("columnDataType", type(s.type()));
            case Statement.SetColumnRemarks s -> column("setColumnRemarks", s.table(), s.column()).with("columnDataType", type(s.type()))
                    .with("remarks", s.comment());
            case Statement.AddPrimaryKey s -> table("addPrimaryKey", s.table()).with("columnNames", names(s.key().columns()))
                    .with("constraintName", name(s.key().name()));
            case Statement.DropPrimaryKey s -> constraint("dropPrimaryKey", s.table(), s.name());
            case Statement.AddUnique s -> deferrable(constraint("addUniqueConstraint", s.table(), s.unique().name())
                    .with("columnNames", names(s.unique().columns())), s.unique().deferrability());
            case Statement.DropUnique s -> constraint("dropUniqueConstraint", s.table(), s.name());
            case Statement.AddForeignKey s -> addForeignKey(s.table(), s.foreignKey());
            case Statement.DropForeignKey s -> baseTable("dropForeignKeyConstraint", s.table()).with("constraintName", name(s.name()));
            case Statement.CreateIndex s -> createIndex(s);
            case Statement.DropIndex s -> table("dropIndex", s.table()).with("indexName", name(s.name()));
            case Statement.CreateSequence s -> createSequence(s.sequence());
            case Statement.DropSequence s ->
                schema(new Attributes("dropSequence"), s.sequence()).with("sequenceName", name(s.sequence().name()));
            case Statement.RenameSequence s -> schema(new Attributes("renameSequence"), s.sequence())
                    .with("oldSequenceName", name(s.sequence().name())).with("newSequenceName", name(s.newName()));
            case Statement.Sql s -> sql(s.sql());
        };
    }

    /** SQL that is sent as it is. */
    static Attributes sql(String sql) {
        return new Attributes("sql").with("sql", sql).with("splitStatements", false).with("stripComments", false);
    }

    private String name(String common) {
        if (exact) {
            return Identifiers.stored(common, target);
        }
        return Identifiers.stored(common, Target.POSTGRESQL);
    }

    private String names(List<String> names) {
        return names.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String type(SqlType type) {
        return TypeText.changelog(type, target);
    }

    private Attributes schema(Attributes attributes, QualifiedName name) {
        return attributes.with("schemaName", name.schema() == null ? null : name(name.schema()));
    }

    private Attributes table(String change, QualifiedName table) {
        return schema(new Attributes(change), table).with("tableName", name(table.name()));
    }

    private Attributes column(String change, QualifiedName table, String column) {
        return table(change, table).with("columnName", name(column));
    }

    private Attributes constraint(String change, QualifiedName table, String constraint) {
        return table(change, table).with("constraintName", name(constraint));
    }

    private Attributes baseTable(String change, QualifiedName table) {
        return new Attributes(change).with("baseTableSchemaName", table.schema() == null ? null : name(table.schema()))
                .with("baseTableName", name(table.name()));
    }

    private Attributes createTable(Statement.CreateTable statement) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : statement.columns()) {
            columns.add(Map.of("column", column(column, statement.primaryKey())));
        }
        return table("createTable", statement.table()).with("remarks", statement.comment()).with("columns", columns);
    }

    private Map<String, Object> column(Column column, @Nullable PrimaryKey key) {
        Attributes attributes = new Attributes("column").with("name", name(column.name())).with("type", type(column.type()))
                .with("defaultValueComputed", column.defaultExpression());
        Column.Identity identity = column.identity();
        if (identity != null) {
            attributes.with("autoIncrement", true).with("generationType", identity.always() ? "ALWAYS" : "BY DEFAULT")
                    .with("startWith", identity.options().start()).with("incrementBy", identity.options().increment());
        }
        Attributes constraints = new Attributes("constraints");
        if (!column.nullable()) {
            constraints.with("nullable", false);
        }
        if (key != null && key.columns().contains(column.name())) {
            constraints.with("primaryKey", true).with("primaryKeyName", name(key.name()));
        }
        attributes.with("remarks", column.comment());
        if (!constraints.values().isEmpty()) {
            attributes.with("constraints", constraints.values());
        }
        return attributes.values();
    }

    private Attributes addForeignKey(QualifiedName table, ForeignKey key) {
        Attributes attributes = baseTable("addForeignKeyConstraint", table).with("baseColumnNames", names(key.columns()))
                .with("constraintName", name(key.name()))
                .with("referencedTableSchemaName", referenced(key.references().schema()))
                .with("referencedTableName", name(key.references().name())).with("referencedColumnNames", names(key.referencedColumns()))
                .with("onDelete", action(key.onDelete())).with("onUpdate", action(key.onUpdate()));
        return deferrable(attributes, key.deferrability());
    }

    private @Nullable String referenced(@Nullable String schema) {
        return schema == null ? null : Names.isMain(schema, target) ? target.defaultSchema() : name(schema);
    }

    private static @Nullable String action(ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? null : action.name().replace('_', ' ');
    }

    private static Attributes deferrable(Attributes attributes, Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> attributes;
            case INITIALLY_IMMEDIATE -> attributes.with("deferrable", true);
            case INITIALLY_DEFERRED -> attributes.with("deferrable", true).with("initiallyDeferred", true);
        };
    }

    private Attributes createIndex(Statement.CreateIndex statement) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Index.Part part : statement.index().parts()) {
            Attributes column = new Attributes("column").with("name", part.column() == null ? part.expression() : name(part.column()));
            columns.add(Map.of("column", (part.descending() ? column.with("descending", true) : column).values()));
        }
        return table("createIndex", statement.table()).with("indexName", name(statement.index().name()))
                .with("unique", statement.index().unique() ? Boolean.TRUE : null).with("columns", columns);
    }

    private Attributes createSequence(Sequence sequence) {
        return schema(new Attributes("createSequence"), sequence.name()).with("sequenceName", name(sequence.name().name()))
                .with("dataType", sequence.type() == null ? null : sequence.type().toUpperCase(Locale.ROOT))
                .with("startValue", sequence.options().start()).with("incrementBy", sequence.options().increment())
                .with("minValue", sequence.options().minimum()).with("maxValue", sequence.options().maximum())
                .with("cacheSize", sequence.options().cache()).with("cycle", sequence.options().cycle() ? Boolean.TRUE : null);
    }
}

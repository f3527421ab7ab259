package dev.crowfoot.testing;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements in short for golden files: standard changes by the name of their Liquibase type and what they say, SQL as it is. */
public final class StatementText {

    private StatementText() {}

    /** The statement in one line, or in those that its SQL has. */
    public static String of(Statement statement) {
        return switch (statement) {
            case Statement.CreateTable s -> "createTable " + s.table() + " (" + s.columns().stream().map(StatementText::column)
                    .collect(Collectors.joining(", ")) + ")" + key(s.primaryKey()) + comment(s.comment());
            case Statement.DropTable s -> "dropTable " + s.table();
            case Statement.RenameTable s -> "renameTable " + s.table() + " to " + s.newName();
            case Statement.SetTableRemarks s -> "setTableRemarks " + s.table() + comment(s.comment());
            case Statement.AddColumn s -> "addColumn " + s.table() + ": " + column(s.column());
            case Statement.DropColumn s -> "dropColumn " + s.table() + "." + s.column();
            case Statement.RenameColumn s -> "renameColumn " + s.table() + "." + s.column() + " to " + s.newName() + ": " + s.type();
            case Statement.ModifyDataType s -> "modifyDataType " + s.table() + "." + s.column() + ": " + s.type();
            case Statement.AddNotNull s -> "addNotNullConstraint " + s.table() + "." + s.column() + ": " + s.type();
            case Statement.DropNotNull s -> "dropNotNullConstraint " + s.table() + "." + s.column() + ": " + s.type();
            case Statement.AddDefault s ->
                "addDefaultValue " + s.table() + "." + s.column() + ": " + s.type() + " default " + s.expression();
            case Statement.DropDefault s -> "dropDefaultValue " + s.table() + "." + s.column() + ": " + s.type();
            case Statement.SetColumnRemarks s -> "setColumnRemarks " + s.table() + "." + s.column() + comment(s.comment());
            case Statement.AddPrimaryKey s -> "addPrimaryKey " + s.table() + key(s.key());
            case Statement.DropPrimaryKey s -> "dropPrimaryKey " + s.table() + " " + s.name();
            case Statement.AddUnique s -> "addUniqueConstraint " + s.table() + " " + unique(s.unique());
            case Statement.DropUnique s -> "dropUniqueConstraint " + s.table() + " " + s.name();
            case Statement.AddForeignKey s -> "addForeignKeyConstraint " + s.table() + " " + foreignKey(s.foreignKey());
            case Statement.DropForeignKey s -> "dropForeignKeyConstraint " + s.table() + " " + s.name();
            case Statement.CreateIndex s -> "createIndex " + s.table() + " " + index(s.index());
            case Statement.DropIndex s -> "dropIndex " + s.table() + " " + s.name();
            case Statement.CreateSequence s -> "createSequence " + s.sequence().name() + increment(s.sequence().options().increment());
            case Statement.DropSequence s -> "dropSequence " + s.sequence();
            case Statement.RenameSequence s -> "renameSequence " + s.sequence() + " to " + s.newName();
            case Statement.Sql s -> "sql " + s.sql();
        };
    }

    private static String column(Column column) {
        List<String> words = new ArrayList<>(List.of(column.name(), column.type().toString()));
        if (column.defaultExpression() != null) {
            words.add("default " + column.defaultExpression());
        }
        Column.Identity identity = column.identity();
        if (identity != null) {
            words.add(identity.always() ? "identity always" : "identity");
        }
        if (!column.nullable()) {
            words.add("not null");
        }
        return String.join(" ", words) + comment(column.comment());
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "" : " comment " + comment;
    }

    private static String key(@Nullable PrimaryKey key) {
        return key == null ? "" : " key " + key.name() + " " + key.columns();
    }

    private static String unique(Unique unique) {
        return unique.name() + " " + unique.columns() + " " + unique.deferrability();
    }

    private static String foreignKey(ForeignKey key) {
        return key.name() + " " + key.columns() + " -> " + key.references() + " " + key.referencedColumns() + " on delete " + key.onDelete()
                + " on update " + key.onUpdate() + " " + key.deferrability();
    }

    private static String index(Index index) {
        return (index.unique() ? "unique " : "") + index.name() + " "
                + index.parts().stream().map(p -> p.column() + (p.descending() ? " desc" : "")).toList();
    }

    private static String increment(@Nullable Long increment) {
        return increment == null ? "" : " increment " + increment;
    }
}

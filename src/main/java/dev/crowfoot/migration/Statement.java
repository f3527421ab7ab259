package dev.crowfoot.migration;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Unique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a step has the database do. All but {@link Sql} are exactly what one standard Liquibase change type says, on the databases
 * of the step; a dialect uses {@link Sql} wherever that change type would say less.
 */
public sealed interface Statement {

    /** {@code createTable}: columns in order with type, nullability, default, identity and comment, and the primary key. */
    record CreateTable(QualifiedName table, List<Column> columns, @Nullable PrimaryKey primaryKey, @Nullable String comment)
            implements Statement {

        /** Copies the columns. */
        public CreateTable {
            columns = List.copyOf(columns);
        }
    }

    /** {@code dropTable}. */
    record DropTable(QualifiedName table) implements Statement {}

    /** {@code renameTable}, in its schema. */
    record RenameTable(QualifiedName table, String newName) implements Statement {}

    /** {@code setTableRemarks}; null takes the comment away. */
    record SetTableRemarks(QualifiedName table, @Nullable String comment) implements Statement {}

    /** {@code addColumn}. */
    record AddColumn(QualifiedName table, Column column) implements Statement {}

    /** {@code dropColumn}. */
    record DropColumn(QualifiedName table, String column) implements Statement {}

    /** {@code renameColumn}. */
    record RenameColumn(QualifiedName table, String column, String newName, SqlType type) implements Statement {}

    /** {@code modifyDataType}. */
    record ModifyDataType(QualifiedName table, String column, SqlType type) implements Statement {}

    /** {@code addNotNullConstraint}. */
    record AddNotNull(QualifiedName table, String column, SqlType type) implements Statement {}

    /** {@code dropNotNullConstraint}. */
    record DropNotNull(QualifiedName table, String column, SqlType type) implements Statement {}

    /** {@code addDefaultValue}; the expression is SQL. */
    record AddDefault(QualifiedName table, String column, SqlType type, String expression) implements Statement {}

    /** {@code dropDefaultValue}. */
    record DropDefault(QualifiedName table, String column, SqlType type) implements Statement {}

    /** {@code setColumnRemarks}; null takes the comment away. */
    record SetColumnRemarks(QualifiedName table, String column, SqlType type, @Nullable String comment) implements Statement {}

    /** {@code addPrimaryKey}. */
    record AddPrimaryKey(QualifiedName table, PrimaryKey key) implements Statement {}

    /** {@code dropPrimaryKey}. */
    record DropPrimaryKey(QualifiedName table, String name) implements Statement {}

    /** {@code addUniqueConstraint}. */
    record AddUnique(QualifiedName table, Unique unique) implements Statement {}

    /** {@code dropUniqueConstraint}. */
    record DropUnique(QualifiedName table, String name) implements Statement {}

    /** {@code addForeignKeyConstraint}. */
    record AddForeignKey(QualifiedName table, ForeignKey foreignKey) implements Statement {}

    /** {@code dropForeignKeyConstraint}. */
    record DropForeignKey(QualifiedName table, String name) implements Statement {}

    /** {@code createIndex}: columns with their direction, unique or not; nothing else. */
    record CreateIndex(QualifiedName table, Index index) implements Statement {}

    /** {@code dropIndex}. */
    record DropIndex(QualifiedName table, String name) implements Statement {}

    /** {@code createSequence}. */
    record CreateSequence(Sequence sequence) implements Statement {}

    /** {@code dropSequence}. */
    record DropSequence(QualifiedName sequence) implements Statement {}

    /** {@code renameSequence}, in its schema. */
    record RenameSequence(QualifiedName sequence, String newName) implements Statement {}

    /** {@code sql}: one statement as the database takes it, without the final semicolon, not split, not stripped of comments. */
    record Sql(String sql) implements Statement {

        /** @throws IllegalArgumentException if it is blank */
        public Sql {
            if (sql.isBlank()) {
                throw new IllegalArgumentException("an empty SQL statement");
            }
        }
    }
}

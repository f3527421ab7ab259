package dev.crowfoot.migration.dialect;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.LabelRename;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on columns of a table. */
public interface ColumnStatements {

    /** The column as {@code CREATE TABLE} and {@code ADD COLUMN} have it. */
    String definition(Column column);

    /** The column as {@code CREATE TABLE} has it where other parts of that table may be in its way. */
    default String definition(Column column, Table table) {
        return definition(column);
    }

    /** Another type or collation, the values converted; neither has a default that stands in the way. */
    List<Statement> retype(QualifiedName table, Column from, Column to, List<LabelRename> renames);

    /** Counting by itself, or no longer, or in another way. */
    List<Statement> identity(QualifiedName table, Column from, Column to);

    /** A computed column keeps the values that it has and is computed no longer. */
    List<Statement> settle(QualifiedName table, Column computed);

    /** Whether the table is copied when a column of it comes, goes, or gets a type that is not merely wider. */
    boolean copyTable();

    /** What the dialect knows of types. */
    Types types();

    /** A new column with its comment. */
    default List<Statement> add(QualifiedName table, Column column) {
        if (types().isStandard(column)) {
            return List.of(new Statement.AddColumn(table, column));
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.Sql("ALTER TABLE " + Names.sql(table) + " ADD COLUMN " + definition(column)));
        if (column.comment() != null) {
            statements.addAll(comment(table, column));
        }
        return statements;
    }

    /** Takes the column away with its values. */
    default List<Statement> drop(QualifiedName table, String column) {
        return List.of(new Statement.DropColumn(table, column));
    }

    /** Another name. */
    default List<Statement> rename(QualifiedName table, Column column, String name) {
        return List.of(new Statement.RenameColumn(table, column.name(), name, column.type()));
    }

    /** Nullable or not, as the column says. */
    default List<Statement> nullability(QualifiedName table, Column column) {
        return List.of(column.nullable() ? new Statement.DropNotNull(table, column.name(), column.type())
                : new Statement.AddNotNull(table, column.name(), column.type()));
    }

    /** The default that the column says, or none. */
    default List<Statement> defaultValue(QualifiedName table, Column column) {
        @Nullable
        String expression = column.defaultExpression();
        return List.of(expression == null ? new Statement.DropDefault(table, column.name(), column.type())
                : new Statement.AddDefault(table, column.name(), column.type(), expression));
    }

    /** The comment that the column says, or none. */
    default List<Statement> comment(QualifiedName table, Column column) {
        String comment = column.comment();
        return List.of(comment == null ? sql("COMMENT ON COLUMN " + Names.sql(table) + "." + Identifiers.sql(column.name()) + " IS NULL")
                : new Statement.SetColumnRemarks(table, column.name(), column.type(), comment));
    }

    /** Puts a value where there is none. */
    default List<Statement> fill(QualifiedName table, String column, String expression) {
        String name = Identifiers.sql(column);
        return List.of(sql("UPDATE " + Names.sql(table) + " SET " + name + " = " + expression + " WHERE " + name + " IS NULL"));
    }

    /** Gives the rows the new text of renamed constants. */
    default List<Statement> renameValues(QualifiedName table, Column column, List<LabelRename> renames) {
        String name = Identifiers.sql(column.name());
        boolean number = TypeFamily.of(column.type()) == TypeFamily.NUMBER;
        StringBuilder cases = new StringBuilder();
        List<String> old = new ArrayList<>();
        for (LabelRename rename : renames) {
            String before = value(rename.before().text(), number);
            cases.append(" WHEN ").append(before).append(" THEN ").append(value(rename.after().text(), number));
            old.add(before);
        }
        String value = renames.size() == 1 ? value(renames.getFirst().after().text(), number) : "CASE " + name + cases + " END";
        String where = renames.size() == 1 ? " = " + old.getFirst() : " IN (" + String.join(", ", old) + ")";
        return List.of(sql("UPDATE " + Names.sql(table) + " SET " + name + " = " + value + " WHERE " + name + where));
    }

    private static String value(String text, boolean number) {
        return number && text.matches("-?[0-9]+") ? text : Names.literal(text);
    }

    private static Statement sql(String text) {
        return new Statement.Sql(text);
    }
}

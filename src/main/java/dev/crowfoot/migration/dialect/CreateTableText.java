package dev.crowfoot.migration.dialect;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;

/** A table's columns, primary key and comments: the standard change where it says all of them, SQL otherwise. */
public final class CreateTableText {

    private CreateTableText() {}

    /** The statements, in that dialect. */
    public static List<Statement> of(Table table, ColumnStatements columns, TableStatements tables) {
        PrimaryKey key = table.primaryKey();
        boolean standard = table.columns().stream()
                .allMatch(c -> columns.types().isStandard(c) && columns.definition(c, table).equals(columns.definition(c)))
                && (key == null || PartStatements.isStandard(key)) && table.partitionBy() == null;
        if (standard) {
            return List.of(new Statement.CreateTable(table.name(), table.columns(), key, table.comment()));
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.Sql(text(table, columns)));
        if (table.comment() != null) {
            statements.addAll(tables.comment(table.name(), table.comment()));
        }
        table.columns().stream().filter(c -> c.comment() != null).forEach(c -> statements.addAll(columns.comment(table.name(), c)));
        return statements;
    }

    private static String text(Table table, ColumnStatements columns) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add("\n    " + columns.definition(column, table));
        }
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            lines.add("\n    CONSTRAINT " + Identifiers.sql(key.name()) + " " + PartStatements.definition(key));
        }
        return "CREATE TABLE " + Names.sql(table.name()) + " (" + String.join(",", lines) + "\n)"
                + (table.partitionBy() == null ? "" : " PARTITION BY " + table.partitionBy());
    }
}

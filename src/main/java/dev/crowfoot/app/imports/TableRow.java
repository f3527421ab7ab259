package dev.crowfoot.app.imports;

import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import java.util.List;

/**
 * A table that can be chosen, in a line.
 *
 * @param constraints unique and check constraints
 */
public record TableRow(QualifiedName name, int columns, int foreignKeys, int constraints, int indexes, boolean hasKey) {

    /** The tables of a catalogue in the order of their names. */
    public static List<TableRow> of(Catalogue catalogue) {
        return catalogue.schema().tables().stream().map(TableRow::of).toList();
    }

    private static TableRow of(Table table) {
        return new TableRow(table.name(), table.columns().size(), table.foreignKeys().size(),
                table.uniques().size() + table.checks().size(), table.indexes().size(), table.primaryKey() != null);
    }
}

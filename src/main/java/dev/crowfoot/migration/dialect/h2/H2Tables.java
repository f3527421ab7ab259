package dev.crowfoot.migration.dialect.h2;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.CreateTableText;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.TableStatements;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** H2's statements on whole tables. It has none that puts a table into another schema: the table is made there, filled, and the old one dropped. */
record H2Tables() implements TableStatements {

    @Override
    public List<Statement> create(Table table) {
        return CreateTableText.of(table, new H2Columns(), this);
    }

    @Override
    public boolean movesByCopy() {
        return true;
    }

    @Override
    public boolean objectsFollow() {
        return false;
    }

    @Override
    public List<Statement> move(Table table, QualifiedName to, boolean busy) {
        List<Statement> statements = new ArrayList<>(create(table.withName(to)));
        List<String> stored = table.columns().stream().filter(c -> c.generated() == null).map(Column::name).toList();
        String columns = Names.list(stored);
        boolean always = table.columns().stream().map(Column::identity).anyMatch(i -> i != null && i.always());
        statements.add(new Statement.Sql("INSERT INTO " + Names.sql(to) + " (" + columns + ")"
                + (always ? " OVERRIDING SYSTEM VALUE" : "") + " SELECT " + columns + " FROM " + Names.sql(table.name())));
        table.columns().stream().filter(c -> c.identity() != null).map(c -> H2Columns.restart(to, c)).forEach(statements::add);
        statements.addAll(drop(table.name()));
        return statements;
    }
}

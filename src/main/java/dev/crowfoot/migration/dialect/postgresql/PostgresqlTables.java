package dev.crowfoot.migration.dialect.postgresql;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.CreateTableText;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.TableStatements;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** PostgreSQL's statements on whole tables. */
record PostgresqlTables() implements TableStatements {

    @Override
    public List<Statement> create(Table table) {
        return CreateTableText.of(table, new PostgresqlColumns(), this);
    }

    @Override
    public boolean movesByCopy() {
        return false;
    }

    @Override
    public boolean objectsFollow() {
        return true;
    }

    @Override
    public List<Statement> move(Table table, QualifiedName to, boolean busy) {
        List<Statement> statements = new ArrayList<>();
        QualifiedName now = table.name();
        if (!now.name().equals(to.name())) {
            QualifiedName between = now.withName(busy ? "cf_moved_table" : to.name());
            statements.add(new Statement.RenameTable(now, between.name()));
            now = between;
        }
        if (!Objects.equals(now.schema(), to.schema())) {
            statements.add(new Statement.Sql("ALTER TABLE " + Names.sql(now) + " SET SCHEMA "
                    + Names.schema(to.schema(), Target.POSTGRESQL)));
        }
        if (!now.name().equals(to.name())) {
            statements.add(new Statement.RenameTable(to.withName(now.name()), to.name()));
        }
        return statements;
    }
}

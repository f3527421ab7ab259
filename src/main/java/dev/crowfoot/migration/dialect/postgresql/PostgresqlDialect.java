package dev.crowfoot.migration.dialect.postgresql;

import dev.crowfoot.migration.dialect.ColumnStatements;
import dev.crowfoot.migration.dialect.Dialect;
import dev.crowfoot.migration.dialect.EnumStatements;
import dev.crowfoot.migration.dialect.PartStatements;
import dev.crowfoot.migration.dialect.SequenceStatements;
import dev.crowfoot.migration.dialect.TableStatements;
import dev.crowfoot.migration.dialect.Types;
import dev.crowfoot.target.Target;

/** All of the dialect. */
public record PostgresqlDialect() implements Dialect {

    @Override
    public Target target() {
        return Target.POSTGRESQL;
    }

    @Override
    public Types types() {
        return new PostgresqlTypes();
    }

    @Override
    public TableStatements tables() {
        return new PostgresqlTables();
    }

    @Override
    public ColumnStatements columns() {
        return new PostgresqlColumns();
    }

    @Override
    public PartStatements parts() {
        return new PostgresqlParts();
    }

    @Override
    public EnumStatements enums() {
        return new PostgresqlEnums();
    }

    @Override
    public SequenceStatements sequences() {
        return new PostgresqlSequences();
    }
}

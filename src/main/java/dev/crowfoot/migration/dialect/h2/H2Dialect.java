package dev.crowfoot.migration.dialect.h2;

import dev.crowfoot.migration.dialect.ColumnStatements;
import dev.crowfoot.migration.dialect.Dialect;
import dev.crowfoot.migration.dialect.EnumStatements;
import dev.crowfoot.migration.dialect.PartStatements;
import dev.crowfoot.migration.dialect.SequenceStatements;
import dev.crowfoot.migration.dialect.TableStatements;
import dev.crowfoot.migration.dialect.Types;
import dev.crowfoot.target.Target;

/** All of the dialect. */
public record H2Dialect() implements Dialect {

    @Override
    public Target target() {
        return Target.H2;
    }

    @Override
    public Types types() {
        return new H2Types();
    }

    @Override
    public TableStatements tables() {
        return new H2Tables();
    }

    @Override
    public ColumnStatements columns() {
        return new H2Columns();
    }

    @Override
    public PartStatements parts() {
        return new H2Parts();
    }

    @Override
    public EnumStatements enums() {
        return new H2Enums();
    }

    @Override
    public SequenceStatements sequences() {
        return new H2Sequences();
    }
}

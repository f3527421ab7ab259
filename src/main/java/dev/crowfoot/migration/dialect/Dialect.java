package dev.crowfoot.migration.dialect;

import dev.crowfoot.target.Target;

/** How one kind of database is told what to do. */
public interface Dialect {

    /** The database. */
    Target target();

    /** Its types as text, and what it takes to convert one to another. */
    Types types();

    /** Statements on tables. */
    TableStatements tables();

    /** Statements on columns. */
    ColumnStatements columns();

    /** Statements on keys, constraints and indexes. */
    PartStatements parts();

    /** Statements on enum types. */
    EnumStatements enums();

    /** Statements on sequences. */
    SequenceStatements sequences();
}

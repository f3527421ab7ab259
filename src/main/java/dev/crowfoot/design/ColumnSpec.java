package dev.crowfoot.design;

import org.jspecify.annotations.Nullable;

/**
 * What the database knows of an attribute besides its type.
 *
 * @param name the column's name, or null for the one that the naming conventions make
 * @param unique whether it alone is unique, by a constraint that the conventions name
 * @param defaultValue what the database puts in when an insert leaves the column out, or null
 * @param generated how the database computes it, or null
 * @param insertable whether the program's inserts hold it
 * @param updatable whether the program's updates hold it
 * @param collation the collation's name as the database writes it, or null
 * @param check the name of the check that keeps an enum to its constants, or null for the one that the naming conventions make
 */
public record ColumnSpec(@Nullable String name, boolean nullable, boolean unique, @Nullable DefaultValue defaultValue,
        @Nullable Generated generated,
        boolean insertable, boolean updatable, @Nullable String collation, @Nullable String check) {

    /** A column that must have a value, with everything else as usual. */
    public static final ColumnSpec NOT_NULL = new ColumnSpec(null, false, false, null, null, true, true, null, null);

    /** A column that may be null, with everything else as usual. */
    public static final ColumnSpec NULLABLE = NOT_NULL.withNullable(true);

    /**
     * A column that the database computes.
     *
     * @param expression over the row's other columns, in SQL
     * @param stored whether it is kept (stored) or computed when read (virtual)
     */
    public record Generated(String expression, boolean stored) {

        /** @throws IllegalArgumentException if the expression is blank */
        public Generated {
            if (expression.isBlank()) {
                throw new IllegalArgumentException("a generated column needs its expression");
            }
        }
    }

    /** Treats an empty text as absent. */
    public ColumnSpec {
        name = Names.optional(name);
        collation = Names.optional(collation);
        check = Names.optional(check);
    }

    /** The same under another name. */
    public ColumnSpec withName(@Nullable String other) {
        return new ColumnSpec(other, nullable, unique, defaultValue, generated, insertable, updatable, collation, check);
    }

    /** The same, nullable or not. */
    public ColumnSpec withNullable(boolean other) {
        return new ColumnSpec(name, other, unique, defaultValue, generated, insertable, updatable, collation, check);
    }

    /** The same, unique or not. */
    public ColumnSpec withUnique(boolean other) {
        return new ColumnSpec(name, nullable, other, defaultValue, generated, insertable, updatable, collation, check);
    }

    /** The same with another default. */
    public ColumnSpec withDefaultValue(@Nullable DefaultValue other) {
        return new ColumnSpec(name, nullable, unique, other, generated, insertable, updatable, collation, check);
    }

    /** The same, computed or not. */
    public ColumnSpec withGenerated(@Nullable Generated other) {
        return new ColumnSpec(name, nullable, unique, defaultValue, other, insertable, updatable, collation, check);
    }

    /** The same with other rights of the program's inserts and updates. */
    public ColumnSpec withWritable(boolean insert, boolean update) {
        return new ColumnSpec(name, nullable, unique, defaultValue, generated, insert, update, collation, check);
    }

    /** The same with another collation. */
    public ColumnSpec withCollation(@Nullable String other) {
        return new ColumnSpec(name, nullable, unique, defaultValue, generated, insertable, updatable, other, check);
    }

    /** The same with another name of an enum's check. */
    public ColumnSpec withCheck(@Nullable String other) {
        return new ColumnSpec(name, nullable, unique, defaultValue, generated, insertable, updatable, collation, other);
    }
}

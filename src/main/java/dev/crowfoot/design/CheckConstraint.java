package dev.crowfoot.design;

import dev.crowfoot.design.id.CheckId;
import org.jspecify.annotations.Nullable;

/**
 * A condition that each row keeps.
 *
 * @param name the constraint's name, or null for the one that the naming conventions make
 * @param expression in SQL, over the table's columns
 * @param inherited whether it holds for tables that inherit from this one too; PostgreSQL's {@code NO INHERIT} where not
 * @param validated whether it was checked for the rows that were there before it; PostgreSQL's {@code NOT VALID} where not
 */
public record CheckConstraint(CheckId id, @Nullable String name, String expression, boolean inherited, boolean validated,
        @Nullable String comment) {

    /** @throws IllegalArgumentException if the expression is blank */
    public CheckConstraint {
        name = Names.optional(name);
        comment = Names.optional(comment);
        if (expression.isBlank()) {
            throw new IllegalArgumentException("a check constraint needs its condition");
        }
    }

    /** A check that holds everywhere and for all rows. */
    public CheckConstraint(CheckId id, @Nullable String name, String expression, @Nullable String comment) {
        this(id, name, expression, true, true, comment);
    }

    /** The same under another name. */
    public CheckConstraint withName(@Nullable String other) {
        return new CheckConstraint(id, other, expression, inherited, validated, comment);
    }

    /** The same with another condition. */
    public CheckConstraint withExpression(String other) {
        return new CheckConstraint(id, name, other, inherited, validated, comment);
    }

    /** The same, for inheriting tables too or not. */
    public CheckConstraint withInherited(boolean other) {
        return new CheckConstraint(id, name, expression, other, validated, comment);
    }

    /** The same, checked for earlier rows or not. */
    public CheckConstraint withValidated(boolean other) {
        return new CheckConstraint(id, name, expression, inherited, other, comment);
    }

    /** The same with another comment. */
    public CheckConstraint withComment(@Nullable String other) {
        return new CheckConstraint(id, name, expression, inherited, validated, other);
    }
}

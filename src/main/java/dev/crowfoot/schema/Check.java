package dev.crowfoot.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param expression the condition in SQL, without the parentheses around it
 * @param inherited whether it holds for tables that inherit from this one too; PostgreSQL's {@code NO INHERIT} where not
 * @param validated whether the rows that were there before it are known to keep it; PostgreSQL's {@code NOT VALID} where not
 */
public record Check(ElementId id, String name, String expression, boolean inherited, boolean validated, @Nullable String comment)
        implements TablePart {

    /** A check that holds everywhere and for all rows. */
    public Check(ElementId id, String name, String expression, @Nullable String comment) {
        this(id, name, expression, true, true, comment);
    }

    /** This with another condition. */
    public Check withExpression(String other) {
        return new Check(id, name, other, inherited, validated, comment);
    }
}

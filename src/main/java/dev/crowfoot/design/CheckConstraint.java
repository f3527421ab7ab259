package dev.crowfoot.design;

import dev.crowfoot.design.id.CheckId;
import org.jspecify.annotations.Nullable;

/**
 * A condition that each row keeps.
 *
 * @param name the constraint's name, or null for the one that the naming conventions make
 * @param expression in SQL, over the table's columns
 */
public record CheckConstraint(CheckId id, @Nullable String name, String expression, @Nullable String comment) {

    /** @throws IllegalArgumentException if the expression is blank */
    public CheckConstraint {
        name = Names.optional(name);
        comment = Names.optional(comment);
        if (expression.isBlank()) {
            throw new IllegalArgumentException("a check constraint needs its condition");
        }
    }
}

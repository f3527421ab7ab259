package dev.crowfoot.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param expression the condition in SQL, without the parentheses around it
 */
public record Check(ElementId id, String name, String expression, @Nullable String comment) implements TablePart {}

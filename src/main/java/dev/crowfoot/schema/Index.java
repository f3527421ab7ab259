package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not there because of a constraint.
 *
 * @param method the access method where it is not the database's default, or null
 * @param predicate the condition of the rows that it holds, without the parentheses around it, or null
 * @param include names of columns that it carries without being ordered by them
 */
public record Index(ElementId id, String name, List<Part> parts, boolean unique, @Nullable String method, @Nullable String predicate,
        List<String> include,
        boolean nullsNotDistinct, @Nullable String comment) implements TablePart {

    /**
     * One part.
     *
     * @param column the column's name, or null for an expression
     * @param expression SQL without the parentheses around it, or null for a column
     * @param operatorClass where it is not the type's default, or null
     * @param collation where it is not the column's, or null
     */
    public record Part(@Nullable String column, @Nullable String expression, boolean descending, Nulls nulls,
            @Nullable String operatorClass,
            @Nullable String collation) {

        /** @throws IllegalArgumentException if it is both a column and an expression, or neither */
        public Part {
            if ((column == null) == (expression == null)) {
                throw new IllegalArgumentException("a part of an index is either a column or an expression");
            }
        }

        /** A column in ascending order. */
        public static Part column(String name) {
            return new Part(name, null, false, Nulls.DEFAULT, null, null);
        }
    }

    /** Where nulls stand; a reader puts the default where what it found is what the direction implies. */
    public enum Nulls {
        DEFAULT, FIRST, LAST
    }

    /** Copies the lists. */
    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }
}

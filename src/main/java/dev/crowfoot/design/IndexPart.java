package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import org.jspecify.annotations.Nullable;

/**
 * One part of an index.
 *
 * @param source what it is over
 * @param operatorClass the operator class ({@code text_pattern_ops}), or null for the type's default
 * @param collation another collation than the column's, or null
 */
public record IndexPart(Source source, boolean descending, Nulls nulls, @Nullable String operatorClass, @Nullable String collation) {

    /** What a part of an index is over. */
    public sealed interface Source {}

    /** A column; the bare id of a relationship or an embedded member stands for all of its columns. */
    public record Column(ColumnId column) implements Source {}

    /** An expression in SQL, without the parentheses around it. */
    public record Expression(String sql) implements Source {}

    /** Where nulls stand in the order. */
    public enum Nulls {
        /** Last when ascending, first when descending, on PostgreSQL. */
        DEFAULT, FIRST, LAST
    }

    /** Treats an empty text as absent. */
    public IndexPart {
        operatorClass = Names.optional(operatorClass);
        collation = Names.optional(collation);
    }

    /** A column in ascending order. */
    public static IndexPart ascending(ColumnId column) {
        return new IndexPart(new Column(column), false, Nulls.DEFAULT, null, null);
    }

    /** A column in descending order. */
    public static IndexPart descending(ColumnId column) {
        return new IndexPart(new Column(column), true, Nulls.DEFAULT, null, null);
    }

    /** An expression in ascending order. */
    public static IndexPart expression(String sql) {
        return new IndexPart(new Expression(sql), false, Nulls.DEFAULT, null, null);
    }
}

package dev.crowfoot.design.id;

import java.util.Arrays;
import java.util.List;

/**
 * The id of a column that follows from the drawing, unique in its table: a path of member ids joined by dots. An
 * attribute's column is the attribute id; a foreign key column is the relationship id, a dot and the referenced column's
 * id; an embedded column is the embedded id, a dot and the attribute's. In keys, uniques and indexes the bare id of a
 * relationship or an embedded member stands for all of its columns.
 */
public record ColumnId(String value) implements Comparable<ColumnId> {

    /** @throws IllegalArgumentException if a step of the path is not an id */
    public ColumnId {
        int from = 0;
        for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', from)) {
            IdText.checkPart(value, from, dot);
            from = dot + 1;
        }
        IdText.checkPart(value, from, value.length());
    }

    /** The column, or columns, of a member of the table's own entity. */
    public static ColumnId of(MemberId member) {
        return new ColumnId(member.value());
    }

    /** The column that this member adds for a column of another entity or of an embeddable. */
    public static ColumnId of(MemberId member, ColumnId inner) {
        return new ColumnId(member.value() + "." + inner.value);
    }

    /** The steps of the path, outermost first; never empty. */
    public List<String> steps() {
        return Arrays.asList(value.split("\\."));
    }

    /** The id of the member that the column belongs to. */
    public String member() {
        int dot = value.indexOf('.');
        return dot < 0 ? value : value.substring(0, dot);
    }

    /** Whether this is that column or one of the columns of that member. */
    public boolean isWithin(ColumnId outer) {
        return value.equals(outer.value) || value.startsWith(outer.value + ".");
    }

    @Override
    public int compareTo(ColumnId other) {
        return value.compareTo(other.value);
    }
}

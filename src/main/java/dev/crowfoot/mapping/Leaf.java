package dev.crowfoot.mapping;

import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.OwnerId;
import java.util.List;

/**
 * An attribute or relationship in its place in a table.
 *
 * @param owner the entity or mixin that it, or the outermost embedded member around it, belongs to
 * @param within the embedded members around it, outermost first
 * @param id its path
 * @param optional whether its columns may be null whatever it says itself
 */
record Leaf(OwnerId owner, List<Embedded> within, Member member, ColumnId id, boolean optional) {

    /** The member of the owner. */
    Member outer() {
        return within.isEmpty() ? member : within.getFirst();
    }

    /** The name of a column of it, as the embedded members around it have it. */
    String columnName(String plain, ColumnId column) {
        String name = plain;
        for (int i = within.size() - 1; i >= 0; i--) {
            Embedded embedded = within.get(i);
            String other = embedded.columnNames().get(inner(column, i + 1));
            String prefix = embedded.prefix();
            name = other != null ? other : prefix == null ? name : prefix + Naming.bare(name);
        }
        return name;
    }

    private static ColumnId inner(ColumnId column, int steps) {
        int from = 0;
        for (int i = 0; i < steps; i++) {
            from = column.value().indexOf('.', from) + 1;
        }
        return new ColumnId(column.value().substring(from));
    }
}

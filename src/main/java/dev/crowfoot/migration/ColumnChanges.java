package dev.crowfoot.migration;

import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.LabelRename;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Adds and changes the columns of tables that stay, and their comments; computed columns after those that they stand on. */
final class ColumnChanges {

    private final Situation situation;
    private final Obstacles obstacles;

    ColumnChanges(Situation situation, Obstacles obstacles) {
        this.situation = situation;
        this.obstacles = obstacles;
    }

    void run() {
        for (Table table : situation.tables()) {
            Table wanted = situation.wanted(table.id());
            if (wanted != null && (!wanted.equals(table) || obstacles.touched.contains(table.id()))) {
                plain(wanted).forEach(c -> column(wanted, c));
                computed(wanted).forEach(c -> column(wanted, c));
                comment(situation.table(table.id()), wanted);
            }
        }
    }

    private static Stream<Column> plain(Table wanted) {
        return wanted.columns().stream().filter(c -> c.generated() == null);
    }

    private static List<Column> computed(Table wanted) {
        List<Column> all = wanted.columns().stream().filter(c -> c.generated() != null).toList();
        return TakeDown.inDropOrder(wanted.withColumns(all), new HashSet<>(all.stream().map(Column::id).toList())).reversed();
    }

    private void column(Table wanted, Column column) {
        ElementId table = wanted.id();
        Column now = situation.table(table).column(column.id()).orElse(null);
        if (now == null) {
            add(wanted, column);
        } else if (!now.equals(column)) {
            new ColumnChange(situation, wanted, now).become(column);
        }
    }

    private void add(Table table, Column column) {
        String name = table.name() + "." + column.name();
        List<Hazard> hazards = new ArrayList<>();
        boolean filled = column.nullable() || column.defaultExpression() != null || column.identity() != null
                || column.generated() != null;
        if (!filled) {
            hazards.add(HazardCode.NOTHING_TO_FILL_WITH.of("column " + name + " is required and has no default; fails if " + table.name()
                    + " has rows"));
        }
        boolean writes = (column.generated() != null && column.generated().stored()) || column.identity() != null
                || (column.defaultExpression() != null && column.defaultExpression().contains("("));
        if (situation.dialect.columns().copyTable()) {
            hazards.add(HazardCode.copies(table.name()));
        } else if (writes) {
            hazards.add(HazardCode.FILLS_NEW_COLUMN.of("writes every row of " + table.name() + " for the new column " + column.name()));
        }
        situation.step("add column " + name, new Subject(table.id(), column.id()),
                situation.dialect.columns().add(table.name(), column),
                situation.dialect.columns().drop(table.name(), column.name()), hazards);
        situation.putColumn(table.id(), column);
    }

    private void comment(Table now, Table wanted) {
        if (!Objects.equals(now.comment(), wanted.comment())) {
            situation.step("comment on table " + now.name(), Subject.of(now.id()),
                    situation.dialect.tables().comment(now.name(), wanted.comment()),
                    situation.dialect.tables().comment(now.name(), now.comment()));
            situation.put(now.withComment(wanted.comment()));
        }
    }

    /** Whether two defaults say the same. */
    static boolean sameDefault(Column a, Column b) {
        return SqlText.same(a.defaultExpression(), b.defaultExpression());
    }

    /** Renames of constants that the rows must follow; those of an enum type of the database are done on the type. */
    static List<LabelRename> valueRenames(Column from, Column to, boolean typeStays) {
        return from.type().userDefined() && typeStays ? List.of() : LabelRename.between(from.values(), to.values());
    }
}

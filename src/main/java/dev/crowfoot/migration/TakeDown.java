package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes off what stands in the way: foreign keys first, then indexes, checks and keys, then columns and tables whose names are wanted. */
final class TakeDown {

    private record Taken(Table table, TablePart part) {}

    private final Situation situation;
    private final Obstacles obstacles;
    private final TableDrops drops;

    TakeDown(Situation situation, Obstacles obstacles, TableDrops drops) {
        this.situation = situation;
        this.obstacles = obstacles;
        this.drops = drops;
    }

    void run() {
        List<Taken> taken = new ArrayList<>();
        for (Table table : situation.tables()) {
            Set<ElementId> off = obstacles.off.of(table.id());
            table.parts().stream().filter(p -> off.contains(p.id())).forEach(p -> taken.add(new Taken(table, p)));
        }
        taken.sort(Comparator.comparing(Taken::part, Parts.ORDER).reversed());
        taken.forEach(this::takeOff);
        for (Table table : situation.tables()) {
            dropColumns(table, obstacles.rebuilt.of(table.id()), true);
            dropColumns(table, obstacles.early.of(table.id()), false);
        }
        drops.dropEarly();
        SequenceDrops.dropWanted(situation);
    }

    private void takeOff(Taken taken) {
        Table table = taken.table();
        TablePart part = taken.part();
        Table wanted = situation.wanted(table.id());
        boolean returns = wanted != null && Situation.part(wanted, part.id()).isPresent();
        String summary = (returns ? "take " + Parts.text(part) + " off " : "drop " + Parts.text(part) + " of ") + table.name();
        List<Statement> down = new ArrayList<>(part instanceof ForeignKey k && isLost(k) ? letGo(table, k) : List.of());
        down.addAll(situation.dialect.parts().add(table.name(), part));
        situation.step(summary, Parts.subject(table, part), situation.dialect.parts().drop(table.name(), part), down);
        situation.removePart(table.id(), part.id());
    }

    private boolean isLost(ForeignKey key) {
        Table other = situation.earlier(key.references());
        return other != null && situation.wanted(other.id()) == null;
    }

    /** A table that was dropped comes back without its rows: what refers to them refers to nothing then, where it may. */
    private static List<Statement> letGo(Table table, ForeignKey key) {
        List<Column> columns = key.columns().stream().flatMap(c -> table.column(c).stream()).filter(Column::nullable).toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        String nulls = columns.stream().map(c -> Identifiers.sql(c.name()) + " = NULL").collect(Collectors.joining(", "));
        return List.of(new Statement.Sql("UPDATE " + Names.sql(table.name()) + " SET " + nulls + " WHERE "
                + Identifiers.sql(columns.getFirst().name()) + " IS NOT NULL"));
    }

    private void dropColumns(Table table, Set<ElementId> columns, boolean returns) {
        for (Column column : inDropOrder(table, columns)) {
            drop(situation, table, column, returns);
        }
    }

    /** Computed columns first: they stand on others, and on each other only where a database allows it. */
    static List<Column> inDropOrder(Table table, Set<ElementId> ids) {
        List<Column> left = new ArrayList<>(table.columns().stream().filter(c -> ids.contains(c.id())).toList());
        List<Column> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Column next = left.stream().filter(c -> isFree(c, left)).findFirst().orElse(left.getFirst());
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private static boolean isFree(Column column, List<Column> others) {
        return others.stream().map(Column::generated)
                .noneMatch(g -> g != null && !g.equals(column.generated()) && Parts.mentions(g.expression(), Set.of(column.name())));
    }

    /** A step that drops a column; on the way back a required one is filled with something for the rows that are there then. */
    static void drop(Situation situation, Table table, Column column, boolean returns) {
        List<Statement> down = new ArrayList<>();
        boolean fill = !column.nullable() && column.defaultExpression() == null && column.identity() == null
                && column.generated() == null;
        String filler = fill ? filler(situation, column) : null;
        if (filler == null) {
            down.addAll(situation.dialect.columns().add(table.name(), column));
        } else {
            down.addAll(situation.dialect.columns().add(table.name(), column.withDefaultExpression(filler)));
            down.addAll(situation.dialect.columns().defaultValue(table.name(), column));
        }
        String name = table.name() + "." + column.name();
        List<Hazard> hazards = new ArrayList<>();
        if (column.generated() == null) {
            String back = filler == null ? "" : "; the way back puts " + filler + " in its place";
            hazards.add(
                    returns ? HazardCode.COMPUTES_OVER_VALUES.of("column " + name + " becomes computed; the values in it are lost" + back)
                            : HazardCode.DROPS_COLUMN.of("drops column " + name + " with its values" + back));
        }
        if (situation.dialect.columns().copyTable()) {
            hazards.add(HazardCode.copies(table.name()));
        }
        situation.step("drop column " + name + (returns ? " to make it anew" : ""), new Subject(table.id(), column.id()),
                situation.dialect.columns().drop(table.name(), column.name()), down, hazards);
        situation.removeColumn(table.id(), column.id());
    }

    private static @Nullable String filler(Situation situation, Column column) {
        List<EnumType.Label> values = column.values();
        return values != null && !values.isEmpty() && column.type().dimensions() == 0 ? Names.literal(values.getFirst().text())
                : situation.dialect.types().neutral(column.type()).orElse(null);
    }

    /** The ids of columns that are still there although they are not wanted. */
    static Set<ElementId> unwanted(Table now, Table wanted) {
        Set<ElementId> ids = new HashSet<>();
        now.columns().stream().map(Column::id).filter(id -> wanted.column(id).isEmpty()).forEach(ids::add);
        return ids;
    }
}

package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The columns of a table are called differently after the naming conventions, and as the target keeps their names. */
final class ColumnNames implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        for (Table table : drawn.schema().tables()) {
            Map<String, Column> taken = new HashMap<>();
            for (Column column : table.columns()) {
                Column first = taken.putIfAbsent(drawn.stored(column.name()), column);
                if (first != null) {
                    Place place = drawn.place(table, column.id());
                    Place other = drawn.place(table, first.id());
                    found.accept(Problem.error("DB-112", place, drawn.subject(other) + " and " + drawn.subject(place)
                            + " have the same column " + column.name() + " of " + table.name(),
                            "Give one of them a column name of its own"));
                }
            }
        }
    }
}

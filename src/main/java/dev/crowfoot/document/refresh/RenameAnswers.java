package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.Ignoring;
import java.util.List;
import java.util.Optional;

/** Answers to questions of renames that a person gives in writing: {@code old=new}. */
public final class RenameAnswers {

    private RenameAnswers() {}

    /** Whether the old name is that of a column that is drawn. */
    public static boolean isOfColumn(String answer, Schema drawn) {
        String old = part(answer, 0);
        return drawn.tables().stream().anyMatch(t -> t.columns().stream().anyMatch(c -> is(Ignoring.in(t, c.name()), old)));
    }

    /** What the answer says, if the old thing is in the drawing only and the new one in the database only. */
    public static Optional<RenameQuestion> find(String answer, Schema drawn, Schema live) {
        String old = part(answer, 0);
        String now = part(answer, 1);
        for (Table table : drawn.tables()) {
            if (is(table.name(), old) && live.table(table.id()).isEmpty()) {
                return live.tables().stream().filter(t -> is(t.name(), now) && drawn.table(t.id()).isEmpty()).findFirst()
                        .map(t -> new RenameQuestion("table", table.name(), t.name(), List.of(), null, table.id(), t.id()));
            }
            Optional<Table> other = live.table(table.id());
            for (Column column : other.isEmpty() ? List.<Column>of() : table.columns()) {
                if (is(Ignoring.in(table, column.name()), old) && other.get().column(column.id()).isEmpty()) {
                    return column(table, other.get(), column, now);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<RenameQuestion> column(Table drawn, Table live, Column column, String now) {
        return live.columns().stream().filter(c -> drawn.column(c.id()).isEmpty())
                .filter(c -> c.name().equalsIgnoreCase(now) || is(Ignoring.in(live, c.name()), now)).findFirst()
                .map(c -> new RenameQuestion("column", Ignoring.in(drawn, column.name()), Ignoring.in(live, c.name()), List.of(),
                        drawn.id(),
                        column.id(), c.id()));
    }

    private static boolean is(QualifiedName name, String text) {
        return name.toString().equalsIgnoreCase(text);
    }

    private static String part(String answer, int index) {
        String[] parts = answer.split("=", 2);
        return index < parts.length ? parts[index].strip() : "";
    }
}

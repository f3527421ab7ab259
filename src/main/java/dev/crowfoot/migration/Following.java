package dev.crowfoot.migration;

import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.Renames;
import dev.crowfoot.schema.diff.SqlText;

/**
 * Whether an object has its later text by itself when tables are called otherwise or get columns. PostgreSQL keeps which tables and columns a text names, not its words; but
 * {@code *} stands for the columns of the day it was made (manual, {@code CREATE VIEW}, notes), and what a query gives keeps the names of that day.
 */
final class Following {

    private final Situation situation;

    Following(Situation situation) {
        this.situation = situation;
    }

    /** Whether the object, left alone, is as if it were made of its later text. */
    boolean arrives(SqlObject before, SqlObject after) {
        boolean alike = !SqlText.selects(after.create()) || SqlText.same(before.create(), after.create());
        return alike && !SqlText.takesAllColumns(after.create()) && renamesOfItsTables(before).leadTo(before.create(), after.create());
    }

    private Renames renamesOfItsTables(SqlObject object) {
        return Renames.between(situation.before.withTables(situation.before.tables().stream()
                .filter(t -> object.dependsOn().contains(t.id())).toList()), situation.after);
    }
}

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

    /**
     * Whether the object, left alone, is as if it were made of its later text. A text that nobody edited and that names what is gone could not be made at all, while the object follows; it means
     * something else only where the old name is in use again.
     */
    boolean arrives(SqlObject before, SqlObject after) {
        if (SqlText.takesAllColumns(after.create())) {
            return false;
        }
        Renames renames = renamesOfItsTables(before);
        if (SqlText.same(renames.apply(before).create(), after.create())) {
            return true;
        }
        boolean unedited = SqlText.same(before.create(), after.create());
        if (unedited && !renames.leaveNamesTo(situation.after)) {
            return true;
        }
        return (unedited || !SqlText.selects(after.create())) && renames.leadTo(before.create(), after.create());
    }

    private Renames renamesOfItsTables(SqlObject object) {
        return Renames.between(situation.before.withTables(situation.before.tables().stream()
                .filter(t -> object.dependsOn().contains(t.id())).toList()), situation.after);
    }
}

package dev.crowfoot.cli;

import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.schema.diff.IgnoreList;
import java.util.List;

/** What is to be done with each difference, by patterns in the form of an {@link IgnoreList}; {@code keep} is stronger than {@code take}, and {@code ignore} than both. */
record RefreshChoices(IgnoreList take, IgnoreList keep, IgnoreList ignore) {

    static RefreshChoices of(List<String> take, List<String> keep, List<String> ignore) {
        return new RefreshChoices(new IgnoreList(take), new IgnoreList(keep), new IgnoreList(ignore));
    }

    Choice of(Difference difference) {
        if (fits(ignore, difference)) {
            return Choice.IGNORE;
        }
        return fits(take, difference) && !fits(keep, difference) ? Choice.TAKE : Choice.KEEP;
    }

    /** A table's name stands for all that is in it, too. */
    private static boolean fits(IgnoreList list, Difference difference) {
        return list.has(difference.kind(), difference.name()) || (difference.tableId() != null && list.has("table", difference.table()));
    }
}

package dev.crowfoot.app.refresh;

import dev.crowfoot.app.migration.OtherSchema;
import dev.crowfoot.app.migration.SideBySide;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.RenameQuestion;
import java.util.List;

/**
 * A database and a drawing compared, for a person to choose.
 *
 * @param sides both
 * @param differences what differs, an entry for each thing, by table
 * @param questions what may have been renamed, and is not confirmed
 * @param confirmed what a person says was renamed
 * @param others schemas with tables in which nothing is drawn, so that they were not compared
 */
public record Refresh(SideBySide sides, List<Difference> differences, List<RenameQuestion> questions, List<RenameQuestion> confirmed,
        List<OtherSchema> others) {

    /** Copies the lists. */
    public Refresh {
        differences = List.copyOf(differences);
        questions = List.copyOf(questions);
        confirmed = List.copyOf(confirmed);
        others = List.copyOf(others);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}

package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import java.nio.file.Path;
import java.util.List;

/** Lists a project's revisions. */
public final class History {

    private final Changelogs changelogs;

    /** The history in those changelogs. */
    public History(Changelogs changelogs) {
        this.changelogs = changelogs;
    }

    /**
     * All revisions, oldest first.
     *
     * @throws UserError if a changelog is missing or cannot be read
     */
    public List<Revision> of(Path project) {
        return changelogs.revisions(project);
    }
}

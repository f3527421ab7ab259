package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of changelogs: Liquibase's formats. */
public interface Changelogs {

    /**
     * The text of a revision's file: a changeset a step, each with its rollback, and a last one that sets the tag.
     *
     * @param revision its path has the ending of the format
     * @param targets the project's databases, for which a step without targets is
     */
    String write(Revision revision, Plan plan, List<Target> targets, ChangelogFormat format);

    /** The ending of files of that format, without a dot. */
    String ending(ChangelogFormat format);

    /**
     * The text of {@code migrations/changelog.yaml} with one more file included, last.
     *
     * @param master its text as it is, or null where there is none yet
     * @param revision its file is in the same folder
     * @throws UserError if the text is not a changelog
     */
    String include(@Nullable String master, Revision revision);

    /**
     * The project's revisions, oldest first; none where there is no {@code migrations/changelog.yaml}.
     *
     * @throws UserError if a file is missing or cannot be read
     */
    List<Revision> revisions(Path project);
}

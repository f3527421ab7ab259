package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import dev.crowfoot.document.Settings.ChangelogFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finishes a revision whose writing was killed after its baseline was written: includes it in the changelog. To be run when a project is opened. */
public final class FinishRevision {

    static final String MASTER = "changelog.yaml";

    private final MigrationFiles files;
    private final Changelogs changelogs;

    /** In those files. */
    public FinishRevision(MigrationFiles files, Changelogs changelogs) {
        this.files = files;
        this.changelogs = changelogs;
    }

    /**
     * Does so if there is one.
     *
     * @return the id of the revision that was finished
     * @throws UserError if a changelog cannot be read or written
     */
    public Optional<String> run(Path project) {
        String named = files.readBaseline(project).revision();
        if (named == null || isIncluded(project, named)) {
            return Optional.empty();
        }
        List<Revision> known = changelogs.revisions(project);
        if (known.stream().anyMatch(r -> r.id().equals(named))) {
            return Optional.empty();
        }
        for (ChangelogFormat format : ChangelogFormat.values()) {
            Revision revision = new Revision(named, message(named), known.isEmpty() ? null : known.getLast().id(),
                    "migrations/" + named + "." + changelogs.ending(format));
            if (files.read(project, fileName(revision)).isPresent()) {
                files.write(project, MASTER, changelogs.include(files.read(project, MASTER).orElse(null), revision));
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** Whether the words of the master changelog show it, which is nearly always so; to parse it would take most of the time in which a project opens. */
    private boolean isIncluded(Path project, String named) {
        return files.read(project, MASTER).filter(text -> text.lines().anyMatch(l -> l.strip().startsWith("file: " + named + ".")))
                .isPresent();
    }

    static String fileName(Revision revision) {
        return revision.path().substring(revision.path().lastIndexOf('/') + 1);
    }

    /** The words of the id, for the formats whose files do not hold the message. */
    private static String message(String id) {
        return id.replaceFirst("^\\d+_", "").replace('_', ' ');
    }
}

package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import dev.crowfoot.design.Design;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the next revision. Three files are written, each whole or not at all: the revision's own, which nothing names yet; the baseline, which
 * names the revision; and the changelog that includes it. A process that is killed before the second leaves the old state; one that is
 * killed after it leaves the new one, whose third file {@link FinishRevision} writes.
 */
public final class CreateRevision {

    private final MigrationFiles files;
    private final Changelogs changelogs;
    private final Clock clock;
    private final PlanRevision planner = new PlanRevision();

    /** Revisions in those files, named by that clock. */
    public CreateRevision(MigrationFiles files, Changelogs changelogs, Clock clock) {
        this.files = files;
        this.changelogs = changelogs;
        this.clock = clock;
    }

    /** What it would do. */
    public Plan plan(Document document) {
        return planner.plan(document);
    }

    /**
     * Writes a revision of what differs between the document and its baseline; the document's own files must be saved already.
     *
     * @param project the project's folder
     * @param message what the person says of it, one line
     * @param format how it is written
     * @param empty whether to write one with nothing in it, to be filled by hand; the baseline's design then stays
     * @return what was written, or empty if nothing differs: then nothing is written
     * @throws UserError if the message is blank, the baseline is not the one on the disk, or the file system refuses
     */
    public Optional<CreatedRevision> create(Path project, Document document, String message, ChangelogFormat format, boolean empty) {
        if (empty) {
            prepare(project, document, message);
            return Optional.of(write(project, document, message, format, Plan.EMPTY, document.baseline().design()));
        }
        return create(project, document, message, format, Map.of());
    }

    /**
     * Writes a revision as above, which for some kinds of database does what was found by a comparison with one of them that is live, in place of what differs from the baseline.
     *
     * @param live what takes that database to what is drawn
     */
    public Optional<CreatedRevision> create(Path project, Document document, String message, ChangelogFormat format,
            Map<Target, Plan> live) {
        prepare(project, document, message);
        Plan plan = planner.plan(document, live);
        return plan.isEmpty() ? Optional.empty() : Optional.of(write(project, document, message, format, plan, document.design()));
    }

    private void prepare(Path project, Document document, String message) {
        new FinishRevision(files, changelogs).run(project);
        refuseOther(files.readBaseline(project), document.baseline());
        if (message.isBlank()) {
            throw new UserError(UserError.Kind.USE, "A revision needs a message.", "Say in a few words what it does.", null);
        }
    }

    private CreatedRevision write(Path project, Document document, String message, ChangelogFormat format, Plan plan, Design reached) {
        Revision revision = revision(changelogs.revisions(project), message.strip().replaceAll("\\s+", " "), format);
        Baseline baseline = new Baseline(revision.id(), reached);
        RevisionFile file = new RevisionFile(revision, changelogs.write(revision, plan, document.settings().targets(), format));
        String master = changelogs.include(files.read(project, FinishRevision.MASTER).orElse(null), revision);
        files.write(project, FinishRevision.fileName(revision), file.text());
        files.writeBaseline(project, baseline);
        files.write(project, FinishRevision.MASTER, master);
        return new CreatedRevision(file, baseline, plan);
    }

    private Revision revision(List<Revision> before, String message, ChangelogFormat format) {
        String parent = before.isEmpty() ? null : before.getLast().id();
        String id = RevisionNames.next(clock, before) + "_" + RevisionNames.slug(message);
        return new Revision(id, message, parent, "migrations/" + id + "." + changelogs.ending(format));
    }

    private static void refuseOther(Baseline onDisk, Baseline known) {
        if (!Objects.equals(onDisk.revision(), known.revision())) {
            throw new UserError(UserError.Kind.PROJECT,
                    "The baseline on the disk is " + (onDisk.revision() == null ? "before the first revision" : "at " + onDisk.revision())
                            + ", the open project's is not.",
                    "Open the project again.", null);
        }
    }
}

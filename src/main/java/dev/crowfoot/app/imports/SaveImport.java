package dev.crowfoot.app.imports;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.WholeFolders;
import dev.crowfoot.document.Document;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Puts an imported project into its folder, with the first revision, which makes all that the database has: all of it or nothing. A database that is
 * imported and marked as having that revision is then at the same place as an empty one that is upgraded, and what is drawn next is a revision for both;
 * without it every later change would stand in one revision with all that was there before, which nobody can run on the imported database.
 */
public final class SaveImport {

    /** What the first revision says of itself. */
    public static final String MESSAGE = "As it was";

    private final WholeFolders folders;
    private final ProjectFiles files;
    private final CreateRevision revisions;

    /** Writes by those. */
    public SaveImport(WholeFolders folders, ProjectFiles files, CreateRevision revisions) {
        this.folders = folders;
        this.files = files;
        this.revisions = revisions;
    }

    /**
     * Refuses a folder that nothing can be written into, before anybody works for it.
     *
     * @throws UserError if something is in the folder, or a file is in its place
     */
    public void requireFree(Path folder) {
        folders.requireFree(folder);
    }

    /**
     * Writes it.
     *
     * @param folder a folder that is not there yet or is empty
     * @param revision whether to write the first revision
     * @return the first revision; empty if none was wanted or there is nothing to make
     * @throws UserError if something is in the folder, or the file system refuses; then it is as it was
     * @throws java.util.concurrent.CancellationException if the progress is cancelled; then it is as it was
     */
    public Optional<CreatedRevision> run(Path folder, Document document, boolean revision, Progress progress) {
        AtomicReference<Optional<CreatedRevision>> created = new AtomicReference<>(Optional.empty());
        folders.make(folder, staged -> {
            progress.checkCancelled();
            progress.report("writing the project", 0, 0);
            files.create(staged, document);
            progress.checkCancelled();
            if (revision) {
                progress.report("writing the first revision", 0, 0);
                created.set(revisions.create(staged, document, MESSAGE, document.settings().format(), false));
                progress.checkCancelled();
            }
        });
        return created.get();
    }
}

package dev.crowfoot.app.imports;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.WholeFolders;
import dev.crowfoot.document.Document;
import java.nio.file.Path;

/** Puts an imported project into its folder, with the first revision, which makes all that the database has: all of it or nothing. */
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
     * Writes it.
     *
     * @param folder a folder that is not there yet or is empty
     * @throws UserError if something is in the folder, or the file system refuses; then it is as it was
     * @throws java.util.concurrent.CancellationException if the progress is cancelled; then it is as it was
     */
    public void run(Path folder, Document document, Progress progress) {
        folders.make(folder, staged -> {
            progress.checkCancelled();
            progress.report("writing the project", 0, 0);
            files.create(staged, document);
            progress.checkCancelled();
            progress.report("writing the first revision", 0, 0);
            revisions.create(staged, document, MESSAGE, document.settings().format(), false);
            progress.checkCancelled();
        });
    }
}

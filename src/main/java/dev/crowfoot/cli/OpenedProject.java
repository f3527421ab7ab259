package dev.crowfoot.cli;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.BadFile;
import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.document.Document;
import java.nio.file.Path;
import java.util.List;

/** Opening a project for a command, which wants all of it or none. */
final class OpenedProject {

    private OpenedProject() {}

    /**
     * The project in that folder.
     *
     * @throws UserError if a file of it cannot be read; all such files are named on standard error
     */
    static ProjectFolder open(Services services, Console console, Path folder) {
        ProjectFolder opened = services.projects().open(folder, Progress.NONE);
        List<BadFile> bad = opened.badFiles();
        if (!bad.isEmpty()) {
            bad.forEach(file -> console.err().println(file.text()));
            throw new UserError(UserError.Kind.PROJECT,
                    bad.size() + (bad.size() == 1 ? " file" : " files") + " of the project cannot be read.",
                    "Correct what is said above; the window opens the rest of it all the same.", null);
        }
        return opened;
    }

    /** What the files of that project hold. */
    static Document document(Services services, Console console, Path folder) {
        return open(services, console, folder).saved();
    }

    /**
     * Writes the document into its files.
     *
     * @throws UserError if they were changed meanwhile; then none is written
     */
    static void save(ProjectFolder project, Document document) {
        if (project.save(document, false) instanceof SaveReport.Refused(List<OutsideChange> changes)) {
            throw new UserError(UserError.Kind.PROJECT,
                    changes.getFirst().file() + " was changed while the command ran; nothing was written.", "Run the command again.", null);
        }
    }
}

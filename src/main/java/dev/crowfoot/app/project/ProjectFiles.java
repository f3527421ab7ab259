package dev.crowfoot.app.project;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.document.Document;
import java.nio.file.Path;

/** Reads and writes the folders that projects live in. */
public interface ProjectFiles {

    /** Whether there is a project in that folder. */
    boolean isProject(Path folder);

    /**
     * Opens the project in that folder. Files that cannot be read do not stop the others; {@link ProjectFolder#badFiles} names them.
     *
     * @throws UserError if there is no project, it is of a newer format, or the folder cannot be read at all
     */
    ProjectFolder open(Path folder, Progress progress);

    /**
     * Makes a project in that folder, which is made too if need be.
     *
     * @throws UserError if there is a project in it already, or the file system refuses
     */
    ProjectFolder create(Path folder, Document document);
}

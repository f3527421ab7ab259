package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.document.Document;
import java.nio.file.Path;

/** Projects that are opened with the last revision whole: one whose writing was killed is finished first. */
public final class HealedProjects implements ProjectFiles {

    private final ProjectFiles projects;
    private final FinishRevision finish;

    /** Those projects, healed by that. */
    public HealedProjects(ProjectFiles projects, FinishRevision finish) {
        this.projects = projects;
        this.finish = finish;
    }

    @Override
    public boolean isProject(Path folder) {
        return projects.isProject(folder);
    }

    @Override
    public ProjectFolder open(Path folder, Progress progress) {
        if (projects.isProject(folder)) {
            try {
                finish.run(folder);
            } catch (UserError unreadable) {
                // the drawing opens all the same; whoever asks for its revisions is told the same error
                progress.report(unreadable.what(), 0, 0);
            }
        }
        return projects.open(folder, progress);
    }

    @Override
    public ProjectFolder create(Path folder, Document document) {
        return projects.create(folder, document);
    }
}

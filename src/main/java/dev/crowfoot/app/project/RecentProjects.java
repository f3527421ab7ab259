package dev.crowfoot.app.project;

import java.nio.file.Path;
import java.util.List;

/** The projects that the user worked with, in the user's own folder. What cannot be read counts as none; what cannot be kept is lost. */
public interface RecentProjects {

    /** A project that was open once. */
    record Recent(Path folder, String name) {}

    /** The latest first; those whose folder has gone are left out. */
    List<Recent> list();

    /** Puts the project first. */
    void opened(Path folder, String name);

    /** Takes the project from the list. */
    void forget(Path folder);
}

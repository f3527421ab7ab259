package dev.crowfoot.app.project;

import dev.crowfoot.app.UserError;
import java.nio.file.Path;
import java.util.List;

/** The projects that come with the application, to try it out. */
public interface Samples {

    /**
     * One of them.
     *
     * @param name the name of its folder
     * @param writable whether it can be worked on where it is
     */
    record Sample(String name, Path folder, boolean writable) {}

    /** All that are there; none where the application was installed without them. */
    List<Sample> list();

    /**
     * Copies the sample into a new folder of its name below that folder.
     *
     * @return the new folder
     * @throws UserError if there is such a folder already or the file system refuses
     */
    Path copy(Sample sample, Path below);
}

package dev.crowfoot.app.project;

import dev.crowfoot.app.UserError;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Makes folders that are there with all that is to be in them, or not at all. A folder with nothing in it but files whose names begin with a dot, as a
 * new repository has them, counts as empty; those files stay.
 */
public interface WholeFolders {

    /**
     * Refuses where {@link #make} would at once, before anybody works for it.
     *
     * @throws UserError if something is in the folder, or a file is in its place
     */
    void requireFree(Path folder);

    /**
     * Makes that folder, which is not there yet or is empty.
     *
     * @param fill writes into the folder that it is given, which becomes that one when all is written; what it throws is thrown on, and then all is
     *     as it was
     * @throws UserError if something is in the folder, or the file system refuses
     */
    void make(Path folder, Consumer<Path> fill);
}

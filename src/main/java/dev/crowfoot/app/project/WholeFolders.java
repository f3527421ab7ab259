package dev.crowfoot.app.project;

import dev.crowfoot.app.UserError;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Makes folders that are there with all that is to be in them, or not at all. */
public interface WholeFolders {

    /**
     * Makes that folder, which is not there yet or is empty.
     *
     * @param fill writes into the folder that it is given, which becomes that one when all is written; what it throws is thrown on, and then all is
     *     as it was
     * @throws UserError if something is in the folder, or the file system refuses
     */
    void make(Path folder, Consumer<Path> fill);
}

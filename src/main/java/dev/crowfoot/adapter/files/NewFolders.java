package dev.crowfoot.adapter.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders that are not there before a project is made, so that they can go again when it cannot be.
 *
 * @param missing the outermost folder that is not there yet, or the project's own where it is there
 * @param rootIsNew whether the project's folder is not there
 */
record NewFolders(Path missing, boolean rootIsNew) {

    static NewFolders below(Path root) {
        Path missing = root;
        for (Path parent = root.getParent(); parent != null && !Files.exists(parent); parent = parent.getParent()) {
            missing = parent;
        }
        return new NewFolders(missing, !Files.exists(root));
    }

    /** Takes away the folders that were made, if nothing is in them; those that were there stay, whatever is in them. */
    void removeEmpty() {
        if (!rootIsNew || !Files.isDirectory(missing)) {
            return;
        }
        try (Stream<Path> below = Files.walk(missing)) {
            List<Path> inmostFirst = new ArrayList<>(below.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList());
            for (Path folder : inmostFirst) {
                if (isEmpty(folder)) {
                    Files.delete(folder);
                }
            }
        } catch (IOException left) {
            // an empty folder that stays does no harm, and the error that made this necessary is told already
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}

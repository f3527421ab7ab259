package dev.crowfoot.ui.welcome;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Finds a folder for a new project that nobody has yet. */
final class FreeFolder {

    /** After so many the last one is as good a suggestion as any: the person sees that it is taken. */
    private static final int MOST = 100;

    private FreeFolder() {}

    /** The folder of that name, else the first of {@code shop-2}, {@code shop-3} and so on that is not there or is empty. */
    static Path below(Path parent, String name) {
        Path place = parent.resolve(name);
        for (int i = 2; i <= MOST && isTaken(place); i++) {
            place = parent.resolve(name + "-" + i);
        }
        return place;
    }

    private static boolean isTaken(Path place) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(place)) {
            return children.iterator().hasNext();
        } catch (IOException _) {
            // a file, or a folder that is not this person's to look into: no place for a project
            return true;
        }
    }
}

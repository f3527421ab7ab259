package dev.crowfoot.adapter.files;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.WholeFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fills a hidden folder and renames it at the end: beside the one that is wanted where that is not there yet, else in it, since a folder that people
 * stand in must not be taken from under them. What makes the folder a project comes last then.
 */
public final class StagedFolders implements WholeFolders {

    /** Folders of this machine. */
    public StagedFolders() {}

    @Override
    public void requireFree(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new UserError(UserError.Kind.PROJECT, "There is a file called " + root + ".", "Choose another folder.", null);
        }
        if (Files.exists(root) && !isFree(root)) {
            throw new UserError(UserError.Kind.PROJECT, "The folder " + root + " is not empty.",
                    "Choose an empty folder, or one that is not there yet.", null);
        }
    }

    private static boolean isFree(Path root) {
        try {
            return children(root).stream().allMatch(StagedFolders::isHidden);
        } catch (IOException e) {
            throw FileErrors.reading(root, e);
        }
    }

    private static boolean isHidden(Path child) {
        return child.getFileName().toString().startsWith(".");
    }

    @Override
    public void make(Path folder, Consumer<Path> fill) {
        Path root = folder.toAbsolutePath().normalize();
        requireFree(root);
        boolean there = Files.exists(root);
        Path place = there ? root : Objects.requireNonNullElse(root.getParent(), root);
        NewFolders made = NewFolders.below(place);
        Path staged = place.resolve("." + root.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8));
        boolean done = false;
        try {
            Files.createDirectories(place);
            Files.createDirectory(staged);
            fill.accept(staged);
            if (there) {
                requireFree(root);
                moveInto(root, staged);
            } else {
                Files.move(staged, root, StandardCopyOption.ATOMIC_MOVE);
            }
            done = true;
        } catch (IOException e) {
            throw FileErrors.writing(root, e);
        } finally {
            if (!done) {
                remove(staged);
                made.removeEmpty();
            }
        }
    }

    /** Moves what is staged one by one, and back where one of them cannot be moved. */
    private static void moveInto(Path root, Path staged) throws IOException {
        List<Path> all = children(staged).stream().sorted(Comparator.comparing((Path p) -> p.endsWith(PartFiles.HEAD))).toList();
        Deque<Path> moved = new ArrayDeque<>();
        boolean done = false;
        try {
            for (Path child : all) {
                Path to = root.resolve(child.getFileName());
                Files.move(child, to);
                moved.push(to);
            }
            Files.delete(staged);
            done = true;
        } finally {
            while (!done && !moved.isEmpty()) {
                Path back = moved.pop();
                Files.move(back, staged.resolve(back.getFileName()));
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static void remove(Path staged) {
        if (!Files.exists(staged)) {
            return;
        }
        try (Stream<Path> below = Files.walk(staged)) {
            List<Path> inmostFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inmostFirst) {
                Files.delete(path);
            }
        } catch (IOException left) {
            // what made this necessary is told already, and a hidden folder that stays is no project's
        }
    }
}

package dev.crowfoot.adapter.files;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.WholeFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Fills a hidden folder beside the one that is wanted, and renames it at the end. */
public final class StagedFolders implements WholeFolders {

    /** Folders of this machine. */
    public StagedFolders() {}

    @Override
    public void make(Path folder, Consumer<Path> fill) {
        Path root = folder.toAbsolutePath().normalize();
        refuseFull(root);
        Path parent = Objects.requireNonNullElse(root.getParent(), root);
        NewFolders made = NewFolders.below(parent);
        Path staged = parent.resolve("." + root.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8));
        boolean done = false;
        try {
            Files.createDirectories(parent);
            Files.createDirectory(staged);
            fill.accept(staged);
            refuseFull(root);
            Files.deleteIfExists(root);
            Files.move(staged, root, StandardCopyOption.ATOMIC_MOVE);
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

    private static void refuseFull(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new UserError(UserError.Kind.PROJECT, "There is a file called " + root + ".", "Choose another folder.", null);
        }
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> children = Files.list(root)) {
            if (children.findAny().isPresent()) {
                throw new UserError(UserError.Kind.PROJECT, "The folder " + root + " is not empty.",
                        "Choose an empty folder, or one that is not there yet.", null);
            }
        } catch (IOException e) {
            throw FileErrors.reading(root, e);
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

package dev.crowfoot.wiring;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.Samples;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The samples as folders below one folder. */
final class SampleFolders implements Samples {

    private static final String PROJECT = "crowfoot.yaml";
    private final List<Path> candidates;

    /** The samples in the first of these folders that has any. */
    SampleFolders(List<Path> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    @Override
    public List<Sample> list() {
        return candidates.stream().map(SampleFolders::in).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Sample> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isRegularFile(child.resolve(PROJECT))).sorted()
                    .map(child -> new Sample(child.getFileName().toString(), child.toAbsolutePath(), isWritable(child))).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static boolean isWritable(Path sample) {
        return Files.isWritable(sample) && Files.isWritable(sample.resolve(PROJECT));
    }

    @Override
    public Path copy(Sample sample, Path below) {
        Path copy = below.resolve(sample.name());
        try (Stream<Path> files = Files.walk(sample.folder())) {
            Files.createDirectories(below);
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(sample.folder().relativize(file).toString()));
            }
            return copy;
        } catch (FileAlreadyExistsException e) {
            throw new UserError(UserError.Kind.PROJECT, copy + " is there already.", "Choose another folder, or open that one.", e);
        } catch (IOException e) {
            throw new UserError(UserError.Kind.PROJECT,
                    "The sample " + sample.name() + " cannot be copied to " + copy + ": " + e.getMessage(),
                    "Choose a folder that you may write to.", e);
        }
    }
}

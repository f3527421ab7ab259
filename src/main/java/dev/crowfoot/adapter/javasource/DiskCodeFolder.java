package dev.crowfoot.adapter.javasource;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.code.CodeFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A source folder on disk. */
public final class DiskCodeFolder implements CodeFolder {

    private final Path root;

    /** The folder, which need not be there yet. */
    public DiskCodeFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Optional<String> read(String path) {
        Path file = inside(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw error("Cannot read " + file, e);
        }
    }

    @Override
    public List<String> javaFiles(String folder) {
        Path directory = inside(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> folder.isEmpty() ? name : folder + "/" + name).sorted().toList();
        } catch (IOException e) {
            throw error("Cannot read " + directory, e);
        }
    }

    @Override
    public void write(String path, String text) {
        Path file = inside(path);
        Path parent = Objects.requireNonNullElse(file.getParent(), root);
        try {
            Files.createDirectories(parent);
            Path temporary = parent.resolve("." + UUID.randomUUID() + ".crowfoot");
            try {
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw error("Cannot write " + file, e);
        }
    }

    @Override
    public void delete(String path) {
        try {
            Files.deleteIfExists(inside(path));
        } catch (IOException e) {
            throw error("Cannot delete " + inside(path), e);
        }
    }

    /** The file below the folder; a link on the way that leads elsewhere is no way. */
    private Path inside(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new UserError(UserError.Kind.USE, "The file " + path + " would not be in the folder " + root + ".", "", null);
        }
        for (Path step = file; step != null && !step.equals(root); step = step.getParent()) {
            if (Files.exists(step, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(step)) {
                throw new UserError(UserError.Kind.USE, step + " is a link that may lead out of " + root + ".",
                        "Generate into the folder that it points to, or take the link away.", null);
            }
        }
        return file;
    }

    private static UserError error(String what, IOException cause) {
        return new UserError(UserError.Kind.PROJECT, what + ": " + cause.getMessage(), "Check that the folder exists and can be written.",
                cause);
    }
}

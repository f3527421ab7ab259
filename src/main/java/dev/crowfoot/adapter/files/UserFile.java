package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlReader;
import dev.crowfoot.adapter.files.yaml.YamlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A file in the user's own folder, which nobody else may read. */
final class UserFile {

    private static final String NEW = ".crowfoot-new";

    private final Path file;

    UserFile(Path file) {
        this.file = file;
    }

    /** What the file holds; empty if it is not there. */
    Optional<Node> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(YamlReader.read(Disk.text(Files.readAllBytes(file))));
    }

    /** Puts that in place of what the file holds; from its first byte on only the user can read it. */
    void write(Node.Fields content) throws IOException {
        Path folder = makeFolder();
        Path fresh = file.resolveSibling(file.getFileName() + NEW);
        Files.deleteIfExists(fresh);
        if (isPosix(folder)) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        AtomicFile.writeFlushed(fresh, YamlWriter.write(content).getBytes(StandardCharsets.UTF_8));
        AtomicFile.move(fresh, file);
        AtomicFile.flushFolder(folder);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private Path makeFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is in no folder");
        }
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder);
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}

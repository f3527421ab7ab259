package dev.crowfoot.adapter.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes of single files that happen whole or not at all, and stay when the power goes. */
final class AtomicFile {

    private AtomicFile() {}

    /** Puts the content in place of the file's: written beside it, flushed, renamed, and the folder flushed. */
    static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".crowfoot-new");
        try {
            writeFlushed(fresh, content);
            move(fresh, file);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            flushFolder(folder);
        }
    }

    /** Writes the content and waits until it is on the disk; gives the file. */
    static Path writeFlushed(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        return file;
    }

    /** Renames in one step, as far as the file system can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits until names that were made or taken away in the folder are on the disk. Windows does so by itself and opens no folder. */
    static void flushFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.adapter.files.yaml.YamlReader;
import dev.crowfoot.adapter.files.yaml.YamlWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes and deletes several files of a project as one. The new texts are written beside their files first; then a list of what is to be
 * done appears; then it is done, and the list goes. If the program ends before the list is there, nothing has happened; if it ends after,
 * whoever opens the project next finishes the list.
 */
final class Transaction {

    private static final String LIST = ".crowfoot-save.yaml";
    private static final String NEW = ".crowfoot-new";
    private static final int AT_ONCE = 16;

    private final Disk disk;

    Transaction(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes the files that have a text and deletes those that have none. If this throws, nothing has happened, unless the file system
     * failed in the middle of renaming; then the next run, or whoever opens the project next, finishes it.
     */
    void run(Map<String, Optional<String>> files) throws IOException {
        recover();
        removeLeftovers();
        TreeMap<String, Optional<String>> ordered = new TreeMap<>(files);
        try {
            writeBeside(ordered);
            if (ordered.size() > 1) {
                AtomicFile.write(disk.root().resolve(LIST), YamlWriter.write(list(ordered)).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException e) {
            removeLeftovers();
            throw e;
        }
        finish(paths(ordered, true), paths(ordered, false));
        requireDone(ordered);
    }

    /** Several at a time: the disk flushes many files in hardly more time than one. */
    private void writeBeside(Map<String, Optional<String>> files) throws IOException {
        List<Callable<Path>> writes = new ArrayList<>();
        for (Map.Entry<String, Optional<String>> file : files.entrySet()) {
            if (file.getValue().isPresent()) {
                Path target = target(file.getKey());
                Files.createDirectories(target.getParent());
                byte[] content = file.getValue().get().getBytes(StandardCharsets.UTF_8);
                writes.add(() -> AtomicFile.writeFlushed(beside(target), content));
            }
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.clamp(writes.size(), 1, AT_ONCE))) {
            for (Future<Path> write : pool.invokeAll(writes)) {
                write.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException refused ? refused : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("saving was stopped");
        }
    }

    /** Finishes what a program that ended too early began, if it did. */
    void recover() throws IOException {
        Path list = disk.root().resolve(LIST);
        if (!Files.exists(list)) {
            return;
        }
        Keys keys = Keys.of(YamlReader.read(Disk.text(disk.read(LIST))));
        List<String> written = keys.texts("written", Transaction::checked);
        List<String> deleted = keys.texts("deleted", Transaction::checked);
        keys.end(() -> LIST);
        finish(written, deleted);
    }

    private void finish(List<String> written, List<String> deleted) throws IOException {
        TreeSet<Path> folders = new TreeSet<>();
        for (String path : written) {
            Path target = target(path);
            try {
                AtomicFile.move(beside(target), target);
                folders.add(target.getParent());
            } catch (NoSuchFileException alreadyDone) {
                // by whoever began the list, or by another program that finished it in the same moment
            }
        }
        for (String path : deleted) {
            Path target = target(path);
            if (Files.deleteIfExists(target)) {
                folders.add(target.getParent());
            }
        }
        for (Path folder : folders) {
            AtomicFile.flushFolder(folder);
        }
        if (Files.deleteIfExists(disk.root().resolve(LIST))) {
            AtomicFile.flushFolder(disk.root());
        }
    }

    /** Another program that saves in the same moment may have taken new texts for leftovers; that must not pass for saved. */
    private void requireDone(Map<String, Optional<String>> files) throws IOException {
        for (Map.Entry<String, Optional<String>> file : files.entrySet()) {
            Path target = target(file.getKey());
            long size = file.getValue().map(text -> (long) text.getBytes(StandardCharsets.UTF_8).length).orElse(-1L);
            if (size != (Files.exists(target) ? Files.size(target) : -1L)) {
                throw new IOException(file.getKey() + " was written by another program at the same time");
            }
        }
    }

    /** New texts that never got their list. */
    private void removeLeftovers() throws IOException {
        List<String> folders = new ArrayList<>(PartFiles.FOLDERS.keySet());
        folders.addAll(List.of(".", "design", "migrations"));
        for (String folder : folders) {
            Path directory = disk.root().resolve(folder);
            if (Files.isDirectory(directory) && disk.isInside(directory)) {
                try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory, "*" + NEW)) {
                    for (Path leftover : leftovers) {
                        Files.deleteIfExists(leftover);
                    }
                }
            }
        }
    }

    private Path target(String path) throws IOException {
        Path target = disk.root().resolve(path);
        Path parent = target.getParent();
        if (parent == null || !disk.isInside(parent)) {
            throw new IOException(path + " leads out of the project's folder");
        }
        return target;
    }

    private static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + NEW);
    }

    private static Node.Fields list(Map<String, Optional<String>> files) {
        return new Draft().texts("written", paths(files, true)).texts("deleted", paths(files, false)).done();
    }

    /** The paths of the files to be written, or of those to be deleted. */
    static List<String> paths(Map<String, Optional<String>> files, boolean written) {
        return files.entrySet().stream().filter(file -> file.getValue().isPresent() == written).map(Map.Entry::getKey).toList();
    }

    /** A list may come from anybody, as all else in the folder. */
    private static String checked(String path) {
        if (!PartFiles.isPartFile(path) || path.contains("..")) {
            throw new YamlError(0, 0, "the list of an unfinished save names what is no file of a project: " + path);
        }
        return path;
    }
}

package dev.crowfoot.adapter.files;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.document.Subscription;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for changes in the folders of a project, and says which of them were made outside. */
final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** Editors and version control change many files in a moment; they are told of together. */
    private static final long QUIET_MILLIS = 200;

    private final FileProject project;
    private final WatchService service;
    private final Consumer<List<OutsideChange>> listener;
    private List<OutsideChange> told = List.of();

    private FolderWatch(FileProject project, WatchService service, Consumer<List<OutsideChange>> listener) {
        this.project = project;
        this.service = service;
        this.listener = listener;
    }

    static Subscription start(FileProject project, Consumer<List<OutsideChange>> listener) {
        try {
            WatchService service = project.folder().getFileSystem().newWatchService();
            FolderWatch watch = new FolderWatch(project, service, listener);
            watch.register();
            Thread.ofPlatform().daemon().name("crowfoot-watch").start(watch::run);
            return () -> close(service);
        } catch (IOException e) {
            throw FileErrors.reading(project.folder(), e);
        }
    }

    private void register() throws IOException {
        List<String> folders = new ArrayList<>(PartFiles.FOLDERS.keySet());
        folders.addAll(List.of(".", "design", "migrations"));
        for (String folder : folders) {
            Path directory = project.folder().resolve(folder);
            if (Files.isDirectory(directory)) {
                directory.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    private void run() {
        try {
            while (true) {
                drain(service.take());
                for (WatchKey key = next(); key != null; key = next()) {
                    drain(key);
                }
                register();
                tell();
            }
        } catch (ClosedWatchServiceException closed) {
            // the subscription was closed
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("The folder {} is no longer watched", project.folder(), e);
        }
    }

    private @org.jspecify.annotations.Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void drain(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    private void tell() {
        try {
            List<OutsideChange> changes = project.outsideChanges();
            if (!changes.equals(told) && !changes.isEmpty()) {
                listener.accept(changes);
            }
            told = changes;
        } catch (UserError unreadable) {
            LOG.warn("The folder {} cannot be compared", project.folder(), unreadable);
        }
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException e) {
            LOG.warn("A folder could not be unwatched", e);
        }
    }
}

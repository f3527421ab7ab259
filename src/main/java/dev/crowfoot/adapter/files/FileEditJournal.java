package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.JournalEntry.Change;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.EditJournal;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.UnsavedWork;
import dev.crowfoot.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file a project in the user's own folder, with the texts of the files that saving would write. */
public final class FileEditJournal implements EditJournal {

    private static final Logger LOG = LoggerFactory.getLogger(FileEditJournal.class);
    /** Well below the second that a crash may cost, and long enough not to write at each key. */
    private static final long DELAY_MILLIS = 300;

    private final Path folder;
    private final Map<Path, Note> waiting = new HashMap<>();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("crowfoot-journal").factory());

    /** What is to be written next of a project. */
    private record Note(ProjectFolder project, Document document) {}

    /** A journal in that folder. */
    public FileEditJournal(Path folder) {
        this.folder = folder;
    }

    @Override
    public void note(ProjectFolder project, Document document) {
        synchronized (waiting) {
            if (waiting.put(project.folder(), new Note(project, document)) == null) {
                // what the write meets it reports itself; nobody waits for it
                Future<?> _ = writer.schedule(() -> write(project.folder()), DELAY_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public void flush() {
        List<Path> projects;
        synchronized (waiting) {
            projects = List.copyOf(waiting.keySet());
        }
        onWriter(() -> projects.forEach(this::write));
    }

    @Override
    public void clear(Path project) {
        Path root = project.toAbsolutePath().normalize();
        synchronized (waiting) {
            waiting.remove(root);
        }
        writer.execute(() -> delete(root));
    }

    /** After what was to be written or cleared before, for which nobody waited. */
    @Override
    public Optional<UnsavedWork> find(ProjectFolder project) {
        onWriter(() -> {});
        try {
            Optional<JournalEntry> found = file(project.folder()).read().map(JournalEntry::read);
            if (found.isEmpty() || found.get().isOfAnotherRunningProgram()) {
                return Optional.empty();
            }
            JournalEntry entry = found.get();
            Map<String, Optional<String>> files = new TreeMap<>();
            List<String> changedSince = new ArrayList<>();
            for (Change change : entry.changes()) {
                files.put(change.file(), Optional.ofNullable(change.text()));
                if (!change.base().equals(project.fingerprint(change.file()))) {
                    changedSince.add(change.file());
                }
            }
            Document document = project.withFiles(files);
            return document.equals(project.saved()) ? Optional.empty()
                    : Optional.of(new UnsavedWork(document, entry.time(), List.copyOf(files.keySet()), List.copyOf(changedSince)));
        } catch (IOException | YamlError | UserError unreadable) {
            LOG.warn("What was left unsaved of {} cannot be read; it is kept in {}", project.folder(), folder, unreadable);
            return Optional.empty();
        }
    }

    private void write(Path project) {
        Note note;
        synchronized (waiting) {
            note = waiting.remove(project);
        }
        if (note == null) {
            return;
        }
        try {
            Map<String, Optional<String>> files = note.project().unsaved(note.document());
            if (files.isEmpty()) {
                file(project).delete();
                return;
            }
            List<Change> changes = files.entrySet().stream()
                    .map(file -> new Change(file.getKey(), note.project().fingerprint(file.getKey()), file.getValue().orElse(null)))
                    .toList();
            file(project).write(JournalEntry.now(project, Instant.now().truncatedTo(ChronoUnit.SECONDS), changes).write());
        } catch (IOException | UserError refused) {
            LOG.warn("Unsaved work of {} cannot be noted in {}", project, folder, refused);
        }
    }

    private void delete(Path project) {
        try {
            file(project).delete();
        } catch (IOException refused) {
            LOG.warn("The note of unsaved work of {} cannot be removed from {}", project, folder, refused);
        }
    }

    /** One file a project, whatever its folder is called. */
    private UserFile file(Path project) {
        String name = Disk.fingerprint(project.toString().getBytes(StandardCharsets.UTF_8));
        return new UserFile(folder.resolve("unsaved").resolve(name + ".yaml"));
    }

    private void onWriter(Runnable work) {
        try {
            writer.submit(work).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the journal failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

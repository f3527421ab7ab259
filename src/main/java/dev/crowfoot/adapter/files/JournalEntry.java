package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of a project's unsaved work.
 *
 * @param process the process that noted it, and when that was started: an id alone is used again
 */
record JournalEntry(String project, Instant time, long process, String started, List<Change> changes) {

    /**
     * A file that saving would change.
     *
     * @param base the fingerprint of the file that the change was made to; empty for a new one
     * @param text its new text, or null if it would be deleted
     */
    record Change(String file, String base, @Nullable String text) {}

    /** An entry of this process. */
    static JournalEntry now(Path project, Instant time, List<Change> changes) {
        ProcessHandle self = ProcessHandle.current();
        return new JournalEntry(project.toString(), time, self.pid(), started(self), changes);
    }

    /** Whether a program that is still running has the project open; its work is not lost. */
    boolean isOfAnotherRunningProgram() {
        Optional<ProcessHandle> other = ProcessHandle.of(process).filter(handle -> handle.pid() != ProcessHandle.current().pid());
        return other.isPresent() && other.get().isAlive() && started(other.get()).equals(started);
    }

    Node.Fields write() {
        return new Draft().text("project", project).text("time", time.toString()).number("process", process).text("started", started)
                .items("files", changes.stream().map(change -> new Draft().text("file", change.file()).text("base", change.base())
                        .text("text", change.text()).done()).toList())
                .done();
    }

    static JournalEntry read(Node node) {
        Keys keys = Keys.of(node);
        String project = keys.text("project");
        Instant time = keys.text("time", JournalEntry::time);
        Long process = keys.longNumber("process");
        String started = keys.text("started");
        List<Change> changes = keys.items("files", JournalEntry::change);
        return keys.end(() -> new JournalEntry(project, time, process == null ? -1 : process, started, changes));
    }

    private static Change change(Node node) {
        Keys keys = Keys.of(node);
        String file = keys.text("file");
        String base = keys.text("base");
        String text = keys.textOrNull("text");
        return keys.end(() -> {
            if (!PartFiles.isPartFile(file) || file.contains("..")) {
                throw new IllegalArgumentException("this is no file of a project: " + file);
            }
            return new Change(file, base, text);
        });
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notATime) {
            throw new IllegalArgumentException("this is no time: " + text, notATime);
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}

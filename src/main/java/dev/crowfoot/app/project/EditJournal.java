package dev.crowfoot.app.project;

import dev.crowfoot.document.Document;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what is not saved yet in the user's own folder, so that a crash loses no more than the last second. */
public interface EditJournal {

    /** Notes the document as it is now, soon and on a thread of the journal's own; of several in a row the last counts. Never fails loudly. */
    void note(ProjectFolder folder, Document document);

    /** Waits until all that was noted or forgotten is so on the disk. */
    void flush();

    /** Forgets what is noted of that project: it was saved, or given up. Nobody waits for the disk; {@link #find} and {@link #flush} come after it. */
    void clear(Path folder);

    /** What was left unsaved of that project by a program that ended before it could save. */
    Optional<UnsavedWork> find(ProjectFolder folder);
}

package dev.crowfoot.app.project;

import dev.crowfoot.app.UserError;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Subscription;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A project that is open: its folder, and what is known of its files. May be used from any thread, by one at a time. */
public interface ProjectFolder {

    /** The folder, absolute. */
    Path folder();

    /** The document as the files have it: as it was opened, or saved last. */
    Document saved();

    /** The files that could not be read when the project was opened. They are left alone: never written, never deleted. */
    List<BadFile> badFiles();

    /**
     * Writes what changed since the project was opened or saved last: all of it or nothing, and no file that did not change.
     *
     * @param overwrite whether files that were changed outside are written over; otherwise nothing is written and they are named
     * @throws UserError if the file system refuses; the files are as they were
     */
    SaveReport save(Document document, boolean overwrite);

    /** The files that are no longer as they were when they were opened or saved last. Reads them all. */
    List<OutsideChange> outsideChanges();

    /** Calls the listener, on a thread of its own, soon after files were changed outside, until the subscription is closed. */
    Subscription watch(Consumer<List<OutsideChange>> listener);

    /** The files that saving the document would write, by their path in the folder, with their text; empty for one that it would delete. */
    Map<String, Optional<String>> unsaved(Document document);

    /**
     * The document that the folder would hold if it had these files in place of its own; the inverse of {@link #unsaved}.
     *
     * @throws UserError if one of them cannot be read
     */
    Document withFiles(Map<String, Optional<String>> files);

    /** What a fingerprint of that file was when it was opened or saved last; empty if it was not there. */
    String fingerprint(String file);
}

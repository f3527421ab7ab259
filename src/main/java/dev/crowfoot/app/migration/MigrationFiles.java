package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import dev.crowfoot.document.Baseline;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a project's {@code migrations} folder. Each is written whole or not at all: to a temporary file, flushed, then renamed.
 * Every method throws {@link UserError} if the file system refuses.
 */
public interface MigrationFiles {

    /** The text of that file in the folder, or empty if it is not there. */
    Optional<String> read(Path project, String file);

    /** Writes that file; makes the folder if need be. */
    void write(Path project, String file, String text);

    /** Writes {@code baseline.yaml}. */
    void writeBaseline(Path project, Baseline baseline);

    /** The baseline that is there, or {@link Baseline#NONE}. */
    Baseline readBaseline(Path project);
}

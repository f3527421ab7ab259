package dev.crowfoot.app.project;

/**
 * A file that something else than this program changed.
 *
 * @param file its path in the project's folder, with slashes
 */
public record OutsideChange(String file, Kind kind) {

    /** What became of the file. */
    public enum Kind {
        CHANGED, ADDED, DELETED
    }
}

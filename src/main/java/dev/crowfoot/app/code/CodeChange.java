package dev.crowfoot.app.code;

/**
 * What writing the classes does, or would do, to one file.
 *
 * @param path below the source folder, with slashes
 */
public record CodeChange(String path, Kind kind) {

    /** What is done to it. */
    public enum Kind {
        /** It is not there yet. */
        ADDED,
        /** It is there with another text. */
        CHANGED,
        /** Crowfoot wrote it, and nothing drawn asks for it any more. */
        REMOVED,
        /** It is there without Crowfoot's first line: it belongs to people and stays as it is. */
        KEPT
    }
}

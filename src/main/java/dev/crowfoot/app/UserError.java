package dev.crowfoot.app;

import org.jspecify.annotations.Nullable;

/** Something went wrong that the person can do something about: what happened, to what, where, and the way out. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose side it is on; decides the exit code of the command line. */
    public enum Kind {
        /** The command or the settings are wrong. */
        USE,
        /** A file of the project cannot be read or written. */
        PROJECT,
        /** The database said no. */
        DATABASE
    }

    private final Kind kind;
    private final String wayOut;

    /**
     * An error for people.
     *
     * @param what what happened, to what and where, one sentence
     * @param wayOut what to do about it, one sentence, or empty
     * @param cause what a library said, for the details, or null
     */
    public UserError(Kind kind, String what, String wayOut, @Nullable Throwable cause) {
        super(what, cause);
        this.kind = kind;
        this.wayOut = wayOut;
    }

    /** What happened, to what and where. */
    public String what() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** Whose side it is on. */
    public Kind kind() {
        return kind;
    }

    /** What to do about it; may be empty. */
    public String wayOut() {
        return wayOut;
    }
}

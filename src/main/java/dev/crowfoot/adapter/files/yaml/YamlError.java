package dev.crowfoot.adapter.files.yaml;

/** Something in a file that cannot be taken, and where it stands. */
public final class YamlError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * An error at that place.
     *
     * @param message what is wrong and what to do
     */
    public YamlError(int line, int column, String message) {
        super(message, null, false, false);
        this.line = line;
        this.column = column;
    }

    /** An error at the place of that value. */
    public YamlError(Node at, String message) {
        this(at.line(), at.column(), message);
    }

    /** From 1; 0 where it is the file as a whole. */
    public int line() {
        return line;
    }

    /** From 1; 0 where it is the file as a whole. */
    public int column() {
        return column;
    }

    /** What is wrong and what to do. */
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}

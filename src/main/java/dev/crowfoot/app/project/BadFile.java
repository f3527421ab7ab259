package dev.crowfoot.app.project;

/**
 * A file that cannot be read, and where it is wrong.
 *
 * @param file its path in the project's folder, with slashes
 * @param line from 1; 0 where it is the file as a whole
 * @param column from 1; 0 where it is the file as a whole
 * @param message what is wrong and what to do
 */
public record BadFile(String file, int line, int column, String message) {

    /** In one line, as compilers say it: {@code design/entities/Order.yaml:12:5: unknown key 'nulable'}. */
    public String text() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}

package dev.crowfoot.app.code;

import java.util.List;
import java.util.Optional;

/** A folder of source files. Paths are below it, with slashes; what would lead out of it is refused with a UserError. */
public interface CodeFolder {

    /** The text of the file, if it is there. */
    Optional<String> read(String path);

    /** The Java files directly in that folder, sorted. */
    List<String> javaFiles(String folder);

    /** Puts the text there in one step: other programs see the old text or the new one. */
    void write(String path, String text);

    /** Takes the file away. */
    void delete(String path);
}

package dev.crowfoot.app.code;

import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.entity.spec.JavaUnit;
import java.util.Set;

/** Turns the specification of a class into the text of its source file. */
@FunctionalInterface
public interface JavaWriter {

    /**
     * The whole text; the same specification gives the same text.
     *
     * @param siblings simple names of all classes of the package, which take precedence over those of {@code java.lang}
     * @param nullness whether the text says what may be null
     * @param marker the first line, a comment that says where the file comes from
     */
    String text(JavaUnit unit, Set<String> siblings, Nullness nullness, String marker);
}

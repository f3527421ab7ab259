package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.ui.canvas.draw.LineKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the toolbar can choose. A tool other than the first is used once. */
public enum Tool {
    /** Points, moves, selects. */
    SELECT(null),
    /** Puts an entity where the mouse is pressed. */
    ENTITY(null),
    /** Draws that line from card to card. */
    MANY_TO_ONE(LineKind.MANY_TO_ONE),
    /** Draws that line from card to card. */
    ONE_TO_MANY(LineKind.ONE_TO_MANY),
    /** Draws that line from card to card. */
    ONE_TO_ONE(LineKind.ONE_TO_ONE),
    /** Draws that line from card to card. */
    MANY_TO_MANY(LineKind.MANY_TO_MANY),
    /** Draws that line from card to card. */
    ASSOCIATION(LineKind.ASSOCIATION),
    /** Draws that line from card to card. */
    EXTENDS(LineKind.EXTENDS);

    private final @Nullable LineKind line;

    Tool(@Nullable LineKind line) {
        this.line = line;
    }

    /** The line that it draws, if it draws lines. */
    public Optional<LineKind> line() {
        return Optional.ofNullable(line);
    }
}

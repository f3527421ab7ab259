package dev.crowfoot.ui.preview;

/**
 * A stretch of a text.
 *
 * @param length in characters, at least 1
 */
record Token(Kind kind, int length) {

    /** How a stretch is shown; the style class is {@code cf-code-} and this in lower case. */
    enum Kind {
        PLAIN, KEYWORD, TEXT, NUMBER, COMMENT, ANNOTATION
    }
}

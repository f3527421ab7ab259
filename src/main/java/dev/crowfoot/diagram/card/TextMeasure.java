package dev.crowfoot.diagram.card;

/** How wide a text is, in diagram units; the toolkit knows, or an estimate where there is none. */
@FunctionalInterface
public interface TextMeasure {

    /** The kinds of text on a diagram. */
    enum Style {
        /** An entity's name: semibold. */
        NAME,
        /** A member's name. */
        ROW,
        /** A type, a note, a label: smaller. */
        QUIET
    }

    /** The width of the text. */
    double width(String text, Style style);

    /** An estimate from the usual widths of letters, for where there is no toolkit. */
    TextMeasure ESTIMATE = (text, style) -> {
        double em = switch (style) {
            case NAME -> 14.5;
            case ROW -> 13;
            case QUIET -> 12;
        };
        return text.codePoints().mapToDouble(LetterWidths::of).sum() * em;
    };

    /** The text itself, or as much of its beginning as fits in front of an ellipsis. */
    default String elided(String text, Style style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && width(text.substring(0, length) + "\u2026", style) > room) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length) + "\u2026";
    }
}

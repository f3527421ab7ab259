package dev.crowfoot.design.check;

import java.util.Optional;

/**
 * Something wrong with a drawing.
 *
 * @param code its number for life; {@code docs/problems.md} has a paragraph for each
 * @param message what is wrong, naming the thing
 * @param wayOut what to do
 */
public record Problem(String code, Severity severity, String message, String wayOut, Place place, Optional<Fix> fix) {

    /** Keeps what people read in one line, whatever a name in it holds. */
    public Problem {
        message = message.replaceAll("\\p{Cntrl}", " ");
        wayOut = wayOut.replaceAll("\\p{Cntrl}", " ");
    }

    /** A problem that makes something fail. */
    public static Problem error(String code, Place place, String message, String wayOut) {
        return new Problem(code, Severity.ERROR, message, wayOut, place, Optional.empty());
    }

    /** A problem that is hardly meant. */
    public static Problem warning(String code, Place place, String message, String wayOut) {
        return new Problem(code, Severity.WARNING, message, wayOut, place, Optional.empty());
    }

    /** Something good to know. */
    public static Problem information(String code, Place place, String message, String wayOut) {
        return new Problem(code, Severity.INFORMATION, message, wayOut, place, Optional.empty());
    }

    /** What is wrong and what to do, as sentences. */
    public String text() {
        return wayOut.isEmpty() ? message : message + ". " + wayOut + ".";
    }

    /** The same with something that can be done at once. */
    public Problem with(Fix other) {
        return new Problem(code, severity, message, wayOut, place, Optional.of(other));
    }
}

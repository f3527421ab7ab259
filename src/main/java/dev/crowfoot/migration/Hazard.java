package dev.crowfoot.migration;

/**
 * Something in a step that a person should know before it runs.
 *
 * @param code stable, with a page under {@code docs/hazards} ({@code DATA-LOSS-101})
 * @param message one sentence that names the thing
 * @param wayOut what to do about it, one sentence
 * @param destructive whether data is lost, so that it must be confirmed
 */
public record Hazard(String code, String message, String wayOut, boolean destructive) {

    /** Both in one line for people, as sentences. */
    public String text() {
        return (sentence(message) + " " + sentence(wayOut)).strip();
    }

    /** With a capital at its beginning and a full stop at its end. */
    private static String sentence(String text) {
        if (text.isBlank()) {
            return "";
        }
        String whole = text.endsWith(".") ? text : text + ".";
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}

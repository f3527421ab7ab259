package dev.crowfoot.document.edit;

/** An edit that cannot be done, with the reason for people; {@link Edits} turns it into {@link Outcome.Rejected}. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}

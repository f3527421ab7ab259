package dev.crowfoot.app.migration;

import java.util.List;

/**
 * Whether drawing, revisions and a database are in step.
 *
 * @param hasRevision whether there is a revision at all. If not, the drawing alone says what a database shall have
 * @param unrevised what is drawn and in no revision yet, a line each; before the first revision what a database lacks of it
 * @param pending revisions that the database lacks, and what is left of an interrupted one
 * @param drift what the database has otherwise than the newest revision left it, a line each; empty too where it is not at that revision
 * @param unmarked the first revision where the database has all of it and does not know that, as after an import; then {@code pending} is empty
 */
public record StepReport(boolean hasRevision, List<String> unrevised, List<String> pending, List<String> drift,
        List<String> unmarked) {

    /** Copies the lists. */
    public StepReport {
        unrevised = List.copyOf(unrevised);
        pending = List.copyOf(pending);
        drift = List.copyOf(drift);
        unmarked = List.copyOf(unmarked);
    }

    /** Whether all are in step. */
    public boolean isInStep() {
        return unrevised.isEmpty() && pending.isEmpty() && drift.isEmpty();
    }
}

package dev.crowfoot.document;

/**
 * What a listener of the store hears.
 *
 * @param before the document as it was; what did not change is the very same object in both
 * @param after the document as it is now
 * @param name what happened, as the history calls it
 * @param preview whether it is a stage of a gesture that is not finished
 */
@SuppressWarnings("ReferenceEquality") // what did not change is the very same object, and comparing whole designs costs
public record DocumentChange(Document before, Document after, String name, boolean preview) {

    /** Whether something else is drawn, diagrams aside. */
    public boolean changesDesign() {
        return before.design() != after.design();
    }

    /** Whether the next revision may be another one: the design, the baseline or the settings differ. */
    public boolean changesRevision() {
        return changesDesign() || before.baseline() != after.baseline() || before.settings() != after.settings();
    }
}

package dev.crowfoot.document;

/**
 * What a listener of the store hears.
 *
 * @param before the document as it was; what did not change is the very same object in both
 * @param after the document as it is now
 * @param name what happened, as the history calls it
 * @param preview whether it is a stage of a gesture that is not finished
 */
public record DocumentChange(Document before, Document after, String name, boolean preview) {}

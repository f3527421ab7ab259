package dev.crowfoot.document.edit;

import dev.crowfoot.document.Document;

/** What came of an edit. */
public sealed interface Outcome {

    /**
     * It was done.
     *
     * @param document the document after it
     * @param name what the history calls it ({@code Rename title to headline})
     */
    record Applied(Document document, String name) implements Outcome {}

    /**
     * It was not done, and nothing changed.
     *
     * @param reason what is wrong and what to do, for people
     */
    record Rejected(String reason) implements Outcome {}
}

package dev.crowfoot.app.database;

import java.util.List;

/**
 * What a try to connect found out, in words.
 *
 * @param ok whether it can be worked with
 * @param summary one sentence: what was reached, or what is wrong
 * @param details more sentences: the rights that there are or are missing; if it failed, what to do
 */
public record ConnectionReport(boolean ok, String summary, List<String> details) {

    /** Copies the details. */
    public ConnectionReport {
        details = List.copyOf(details);
    }
}

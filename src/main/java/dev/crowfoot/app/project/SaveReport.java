package dev.crowfoot.app.project;

import java.util.List;

/** What came of saving. */
public sealed interface SaveReport {

    /**
     * Everything is in the files.
     *
     * @param written the files that were written, by their path in the folder
     * @param deleted the files that were deleted
     */
    record Saved(List<String> written, List<String> deleted) implements SaveReport {}

    /**
     * Nothing was written, because files that would have been written over were changed outside.
     *
     * @param changes what was changed, at least one
     */
    record Refused(List<OutsideChange> changes) implements SaveReport {}
}

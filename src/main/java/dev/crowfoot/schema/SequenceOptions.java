package dev.crowfoot.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts. A null is the database's default; a reader puts null where what it found is the default.
 *
 * @param cache values that a session takes at once
 */
public record SequenceOptions(@Nullable Long start, @Nullable Long increment, @Nullable Long minimum, @Nullable Long maximum,
        @Nullable Long cache,
        boolean cycle) {

    /** Everything as the database has it. */
    public static final SequenceOptions DEFAULT = new SequenceOptions(null, null, null, null, null, false);
}

package dev.crowfoot.design;

import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts. A null is the database's own default.
 *
 * @param cache values that a session takes at once
 * @param cycle whether it starts again after its end
 */
public record SequenceOptions(@Nullable Long start, @Nullable Long increment, @Nullable Long minimum, @Nullable Long maximum,
        @Nullable Long cache,
        boolean cycle) {

    /** Everything as the database has it. */
    public static final SequenceOptions DEFAULT = new SequenceOptions(null, null, null, null, null, false);

    /** @throws IllegalArgumentException if the increment is 0, the cache is below 1, or the minimum is above the maximum */
    public SequenceOptions {
        if (increment != null && increment == 0) {
            throw new IllegalArgumentException("a sequence cannot count in steps of 0");
        }
        if (cache != null && cache < 1) {
            throw new IllegalArgumentException("a sequence caches at least 1 value, not " + cache);
        }
        if (minimum != null && maximum != null && minimum > maximum) {
            throw new IllegalArgumentException("a sequence's minimum " + minimum + " is above its maximum " + maximum);
        }
    }
}

package dev.crowfoot.design;

import org.jspecify.annotations.Nullable;

/** A rule that a value must keep, as Jakarta Validation 3.1 names it. */
public sealed interface Validation {

    /** A rule without parameters. */
    enum Rule implements Validation {
        NOT_BLANK, NOT_EMPTY, EMAIL, POSITIVE, POSITIVE_OR_ZERO, NEGATIVE, NEGATIVE_OR_ZERO, PAST, PAST_OR_PRESENT, FUTURE,
        FUTURE_OR_PRESENT, ASSERT_TRUE,
        ASSERT_FALSE
    }

    /**
     * Bounds of a length.
     *
     * @param max at least the minimum, or null for none
     */
    record Size(int min, @Nullable Integer max) implements Validation {

        /** @throws IllegalArgumentException if the minimum is negative or above the maximum */
        public Size {
            if (min < 0 || (max != null && max < min)) {
                throw new IllegalArgumentException("a size needs 0 <= min <= max, not " + min + " and " + max);
            }
        }
    }

    /** A whole number at least as large. */
    record Min(long value) implements Validation {}

    /** A whole number at most as large. */
    record Max(long value) implements Validation {}

    /** A decimal at least as large. */
    record DecimalMin(String value, boolean inclusive) implements Validation {}

    /** A decimal at most as large. */
    record DecimalMax(String value, boolean inclusive) implements Validation {}

    /** The most digits before and behind the point. */
    record Digits(int integer, int fraction) implements Validation {}

    /** A regular expression that the whole text must match. */
    record Pattern(String regex) implements Validation {}
}

package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param withTimeZone whether the offset is kept
 * @param precision fractional digits of a second, 0 to 9, or null for the target's default
 */
public record TimeType(boolean withTimeZone, @Nullable Integer precision) implements AttributeType {

    /** @throws IllegalArgumentException if the precision is out of range */
    public TimeType {
        Lengths.check("time precision", precision, 0, 9);
    }
}

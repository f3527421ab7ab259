package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * A date with a time of day.
 *
 * @param withTimeZone whether it is a point on the world's time line
 * @param precision fractional digits of a second, 0 to 9, or null for the target's default
 */
public record TimestampType(boolean withTimeZone, @Nullable Integer precision) implements AttributeType {

    /** @throws IllegalArgumentException if the precision is out of range */
    public TimestampType {
        Lengths.check("timestamp precision", precision, 0, 9);
    }
}

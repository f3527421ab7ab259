package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * An exact number. Without a precision the project's default holds.
 *
 * @param precision digits in all, 1 to 1000 (PostgreSQL manual, 8.1.2), or null
 * @param scale digits behind the point, 0 to the precision, or null for 0; only with a precision
 */
public record DecimalType(@Nullable Integer precision, @Nullable Integer scale) implements AttributeType {

    /** @throws IllegalArgumentException if precision or scale are out of range */
    public DecimalType {
        Lengths.check("decimal precision", precision, 1, 1000);
        if (scale != null) {
            if (precision == null) {
                throw new IllegalArgumentException("a decimal with a scale needs a precision");
            }
            Lengths.check("decimal scale", scale, 0, precision);
        }
    }
}

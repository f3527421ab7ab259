package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * A string of bits.
 *
 * @param length bits, at least 1; null means 1, or any number where it varies
 * @param varying whether fewer bits may be held
 */
public record BitType(@Nullable Integer length, boolean varying) implements AttributeType {

    /** @throws IllegalArgumentException if the length is out of range */
    public BitType {
        Lengths.check("bit length", length, 1, Lengths.MAX_CHARACTERS * 8);
    }
}

package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * Bytes up to a length.
 *
 * @param length bytes, at least 1, or null for the project's default
 */
public record BinaryType(@Nullable Integer length) implements AttributeType {

    /** @throws IllegalArgumentException if the length is out of range */
    public BinaryType {
        Lengths.check("binary length", length, 1, Lengths.MAX_CHARACTERS);
    }
}

package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * Text of a fixed length, padded with spaces.
 *
 * @param length characters, at least 1, or null for the project's default
 */
public record CharType(@Nullable Integer length) implements AttributeType {

    /** @throws IllegalArgumentException if the length is out of range */
    public CharType {
        Lengths.check("char length", length, 1, Lengths.MAX_CHARACTERS);
    }
}

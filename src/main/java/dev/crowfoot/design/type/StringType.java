package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * Text up to a length.
 *
 * @param length characters, at least 1, or null for the project's default
 */
public record StringType(@Nullable Integer length) implements AttributeType {

    /** @throws IllegalArgumentException if the length is out of range */
    public StringType {
        Lengths.check("string length", length, 1, Lengths.MAX_CHARACTERS);
    }
}

package dev.crowfoot.design.type;

import dev.crowfoot.design.id.EnumTypeId;
import org.jspecify.annotations.Nullable;

/**
 * One of the constants of a drawn enum type.
 *
 * @param text the type of the column where the enum is held as text and the usual 255 characters are not meant, or null
 */
public record EnumRef(EnumTypeId enumType, @Nullable AttributeType text) implements AttributeType {

    /** @throws IllegalArgumentException if the column's type is no text */
    public EnumRef {
        if (text != null && !isText(text)) {
            throw new IllegalArgumentException("an enum is held as text, not as " + text);
        }
    }

    /** A constant that is held in the usual way. */
    public EnumRef(EnumTypeId enumType) {
        this(enumType, null);
    }

    /** Whether an enum can be held as that. */
    public static boolean isText(AttributeType type) {
        return type instanceof StringType || type instanceof CharType || type == SimpleType.TEXT;
    }
}

package dev.crowfoot.design;

import dev.crowfoot.design.id.EnumConstantId;
import org.jspecify.annotations.Nullable;

/**
 * A constant of an enum type.
 *
 * @param name the Java constant
 * @param value what the database holds where the enum is stored by value or natively, or null for the name
 */
public record EnumConstant(EnumConstantId id, String name, @Nullable String value, @Nullable String comment) {

    /** @throws IllegalArgumentException if the name is empty or too long */
    public EnumConstant {
        name = Names.checked("an enum constant", name);
        comment = Names.optional(comment);
    }

    /** A constant whose value is its name. */
    public static EnumConstant of(EnumConstantId id, String name) {
        return new EnumConstant(id, name, null, null);
    }

    /** What the database holds where the enum is stored by value or natively. */
    public String databaseValue() {
        return value == null ? name : value;
    }

    /** The same under another name. */
    public EnumConstant withName(String other) {
        return new EnumConstant(id, other, value, comment);
    }
}

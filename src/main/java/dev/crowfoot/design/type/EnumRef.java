package dev.crowfoot.design.type;

import dev.crowfoot.design.id.EnumTypeId;

/** One of the constants of a drawn enum type. */
public record EnumRef(EnumTypeId enumType) implements AttributeType {}

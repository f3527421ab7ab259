package dev.crowfoot.design.type;

/** An array of another type; arrays of arrays are dimensions. */
public record ArrayType(AttributeType element) implements AttributeType {}

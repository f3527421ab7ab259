package dev.crowfoot.entity.spec;

import dev.crowfoot.entity.spec.TypeRef.ClassRef;

/** What a field holds when its object is made. */
public sealed interface Initializer {

    /** Nothing said. */
    Initializer NONE = new None();

    /** Nothing said: null, zero or false. */
    record None() implements Initializer {}

    /** A Java expression, which was checked to be one and no more. */
    record Expression(String java) implements Initializer {}

    /** A string. */
    record Text(String value) implements Initializer {}

    /** A constant of an enum or a class. */
    record Constant(ClassRef type, String name) implements Initializer {}

    /** An object made by a constructor with one string. */
    record Parsed(ClassRef type, String text) implements Initializer {}

    /** A new, empty collection of that class. */
    record EmptyCollection(ClassRef type) implements Initializer {}
}

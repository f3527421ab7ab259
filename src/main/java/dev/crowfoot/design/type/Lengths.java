package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/** Range checks of type parameters. */
final class Lengths {

    /** The longest character type of PostgreSQL (10 MiB, manual 8.3), which is also within H2's limit. */
    static final int MAX_CHARACTERS = 10_485_760;

    private Lengths() {}

    static void check(String what, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            throw new IllegalArgumentException(what + " must be " + min + " to " + max + ", not " + value);
        }
    }
}

package dev.crowfoot.app.database;

import java.util.Arrays;

/** A password on its way to a database: it does not print, and it can be wiped. */
public final class Password implements AutoCloseable {

    private final char[] text;

    private Password(char[] text) {
        this.text = text;
    }

    /** A copy of the characters; the caller wipes its own. */
    public static Password of(char[] text) {
        return new Password(text.clone());
    }

    /** No password. */
    public static Password none() {
        return new Password(new char[0]);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return text.length == 0;
    }

    /** A copy of the characters, for a driver. */
    public char[] characters() {
        return text.clone();
    }

    /** Another holder of the same password, which outlives the wiping of this one. */
    public Password copy() {
        return of(text);
    }

    /** Wipes it. */
    @Override
    public void close() {
        Arrays.fill(text, '\0');
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "(password)";
    }
}

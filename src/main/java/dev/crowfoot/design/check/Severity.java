package dev.crowfoot.design.check;

/** How bad a problem is. */
public enum Severity {
    /** Code, migration or the start of the program would fail. */
    ERROR,
    /** It works, but hardly as meant. */
    WARNING,
    /** Good to know. */
    INFORMATION
}

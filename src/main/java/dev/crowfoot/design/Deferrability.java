package dev.crowfoot.design;

/** When a constraint is checked. */
public enum Deferrability {
    NOT_DEFERRABLE,
    /** At each statement, unless the transaction asks otherwise. */
    INITIALLY_IMMEDIATE,
    /** At commit, unless the transaction asks otherwise. */
    INITIALLY_DEFERRED
}

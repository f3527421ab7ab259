package dev.crowfoot.diagram.card;

/** A small sign beside a row. */
public enum Mark {
    /** Part of the primary key. */
    KEY,
    /** Refers to another entity. */
    REFERENCE,
    /** No two rows have the same. */
    UNIQUE,
    /** May be without a value. */
    NULLABLE
}

package dev.crowfoot.design.type;

/**
 * A range of values.
 *
 * @param of what it ranges over
 * @param multi whether it holds several ranges
 */
public record RangeType(Kind of, boolean multi) implements AttributeType {

    /** What a range can be over (PostgreSQL manual, 8.17.1). */
    public enum Kind {
        INTEGER, BIG_INTEGER, DECIMAL, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, DATE
    }
}

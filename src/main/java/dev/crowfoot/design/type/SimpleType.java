package dev.crowfoot.design.type;

/** A type without parameters. */
public enum SimpleType implements AttributeType {
    BOOLEAN, SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE,
    /** Text of any length. */
    TEXT,
    /** Bytes of any length. */
    LARGE_BINARY, DATE, UUID, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML, MONEY
}

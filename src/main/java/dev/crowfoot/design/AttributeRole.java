package dev.crowfoot.design;

/** What the persistence layer uses an attribute for. */
public enum AttributeRole {
    PLAIN,
    /** Counted up at each update, against lost updates. */
    VERSION,
    /** Set when the row is inserted. */
    CREATED_AT,
    /** Set whenever the row is written. */
    UPDATED_AT,
    /** Set in place of a delete. */
    SOFT_DELETE,
    /** Tells the tenants of one database apart. */
    TENANT_ID,
    /** Part of what identifies the thing outside the database, and never changed. */
    NATURAL_ID
}

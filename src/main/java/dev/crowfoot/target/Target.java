package dev.crowfoot.target;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of database that a project is generated for and migrated on. */
public enum Target {
    /** H2 2.x; identifiers have at most 256 characters (H2 manual, "Limits and Limitations"). */
    H2("h2", "H2", "PUBLIC", 256),
    /** PostgreSQL 14 to 18; identifiers have at most 63 bytes (PostgreSQL manual, 4.1.1: NAMEDATALEN - 1). */
    POSTGRESQL("postgresql", "PostgreSQL", "public", 63);

    private final String id;
    private final String displayName;
    private final String defaultSchema;
    private final int identifierLimit;

    Target(String id, String displayName, String defaultSchema, int identifierLimit) {
        this.id = id;
        this.displayName = displayName;
        this.defaultSchema = defaultSchema;
        this.identifierLimit = identifierLimit;
    }

    /** The lower-case name used in files, on the command line and as Liquibase's {@code dbms}. */
    public String id() {
        return id;
    }

    /** The name as its makers write it. */
    public String displayName() {
        return displayName;
    }

    /** The schema that a new database of this kind puts unqualified tables in. */
    public String defaultSchema() {
        return defaultSchema;
    }

    /** The longest identifier: characters on H2, bytes of UTF-8 on PostgreSQL. */
    public int identifierLimit() {
        return identifierLimit;
    }

    /** The target with that {@link #id()}, if there is one. */
    public static Optional<Target> withId(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }

    /** All ids, in the order in which they are offered. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Target::id).toList();
    }
}

package dev.crowfoot.migration.hazard;

import dev.crowfoot.migration.Hazard;
import dev.crowfoot.schema.QualifiedName;

/**
 * What can be dangerous in a plan. The code is stable and has a page {@code docs/hazards/CODE.md}. Families: DATA-LOSS what is lost, LOCK what holds up others,
 * FAIL what may be refused because of the rows that are there, COMPAT what programs that are not yet changed will notice.
 */
public enum HazardCode {
    DROPS_COLUMN("DATA-LOSS-101", true, "copy the values away first, or keep the column and drop it in a later revision"),
    DROPS_TABLE("DATA-LOSS-102", true, "copy the rows away first, or keep the table and drop it in a later revision"),
    LOSES_PRECISION("DATA-LOSS-103", true, "keep the wider type, or look at the rows that would be rounded first"),
    COMPUTES_OVER_VALUES("DATA-LOSS-104", true, "copy the values to another column first if they are not what is computed"),
    LOSES_ELEMENTS("DATA-LOSS-105", true, "keep the array, or put its other elements into a table of their own first"),
    DROPS_SEQUENCE("DATA-LOSS-106", false, "note where it stands if it shall ever go on from there"),
    FILLS_NULLS("DATA-LOSS-107", false, "note which rows have no value if the way back must know them"),
    DROPS_SQL_OBJECT("DATA-LOSS-108", false, "make sure that nothing outside the project uses it"),
    REWRITES_TABLE("LOCK-201", false, "run it when the table is not in use, or add a new column and copy in small steps"),
    CHECKS_ALL_ROWS("LOCK-202", false,
            "run it when the table is not in use; on a large table of PostgreSQL add it NOT VALID and validate it in a second revision"),
    BUILDS_INDEX("LOCK-203", false,
            "run it when the table is not in use; on a large table of PostgreSQL write CREATE INDEX CONCURRENTLY in a revision of its own"),
    SCANS_FOR_NULLS("LOCK-204", false,
            "run it when the table is not in use; on a large table of PostgreSQL add a check IS NOT NULL as NOT VALID, validate it, and then set NOT NULL"),
    FILLS_NEW_COLUMN("LOCK-205", false, "add the column without the default and fill it in small steps"),
    COPIES_TABLE("LOCK-206", false, "on H2 run it when the table is not in use, and see that there is room for a second copy"),
    UPDATES_ROWS("LOCK-207", false, "on a large table do it in small steps"),
    NULLS_IN_THE_WAY("FAIL-301", false, "give the column a default, or fill the empty rows first"),
    DUPLICATES_IN_THE_WAY("FAIL-302", false, "look for duplicates first: GROUP BY the columns HAVING count(*) > 1"),
    ROWS_AGAINST_CHECK("FAIL-303", false, "look for rows against it first: WHERE NOT (the condition)"),
    ROWS_WITHOUT_COUNTERPART("FAIL-304", false, "look for rows whose reference leads nowhere first"),
    VALUES_TOO_WIDE("FAIL-305", false, "look for values that do not fit first"),
    VALUES_NOT_CONVERTIBLE("FAIL-306", false, "look for values that cannot be read as the new type first"),
    NOTHING_TO_FILL_WITH("FAIL-307", false, "give the column a default, or make it nullable, fill it, and then require it"),
    LABEL_IN_USE("FAIL-308", false, "give the rows another value first"),
    LABEL_BACK_IN_USE("FAIL-309", false, "before going back give the rows that use it another value"),
    SCHEMA_NOT_EMPTY("FAIL-310", false, "move or drop what else is in it first"),
    TABLE_RENAMED("COMPAT-401", false, "stop programs that use the old name, or leave a view under it for a while"),
    COLUMN_RENAMED("COMPAT-402", false, "stop programs that use the old name, or keep a generated column under it for a while"),
    VALUE_RENAMED("COMPAT-403", false, "stop programs that write the old value first"),
    VALUE_REQUIRED("COMPAT-404", false, "let programs write the column before it is required"),
    COLLATION_NOT_SUPPORTED("COMPAT-405", false, "compare with an expression where the order matters on that database"),
    ROUTINE_LEFT_BEHIND("COMPAT-406", false, "change that text in the same revision");

    private final String code;
    private final boolean destructive;
    private final String wayOut;

    HazardCode(String code, boolean destructive, String wayOut) {
        this.code = code;
        this.destructive = destructive;
        this.wayOut = wayOut;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** The hazard of a changed table on H2, which makes a copy of it and puts that in the table's place. */
    public static Hazard copies(QualifiedName table) {
        return COPIES_TABLE.of("H2 copies table " + table + "; other connections do not find it meanwhile");
    }

    /**
     * The hazard in a plan.
     *
     * @param message one sentence that names the thing
     */
    public Hazard of(String message) {
        return new Hazard(code, message, wayOut, destructive);
    }
}

package dev.crowfoot.target;

/**
 * What a database makes of a plain name, which is in lower case, that it is given without quotes. H2 goes by the settings of the database (H2 manual, "Database Settings"):
 * {@code DATABASE_TO_UPPER}, which is on unless {@code DATABASE_TO_LOWER} is, or either is switched off.
 */
public enum Folding {
    /** It is held in upper case: H2, unless it is told otherwise. */
    TO_UPPER,
    /** It is held as it is: PostgreSQL, and H2 with {@code DATABASE_TO_LOWER=TRUE} or {@code DATABASE_TO_UPPER=FALSE}. */
    KEPT;

    /** What a database of that kind does unless it is told otherwise. */
    public static Folding usual(Target target) {
        return switch (target) {
            case H2 -> TO_UPPER;
            case POSTGRESQL -> KEPT;
        };
    }
}

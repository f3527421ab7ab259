package dev.crowfoot.mapping;

import dev.crowfoot.schema.QualifiedName;
import java.util.Locale;

/**
 * Something that a schema does not say outright and that is read into it when it is drawn. Without it the same is drawn as it stands, and asks for
 * the same tables.
 *
 * @param table the table that it is about
 * @param part the foreign key or column of the table that it is about; empty for the whole table
 */
public record Reading(Kind kind, QualifiedName table, String part) {

    /** What can be read into a schema. */
    public enum Kind {
        /** A table that only joins two others, as a many-to-many; else as an entity. */
        MANY_TO_MANY,
        /** A unique foreign key, as a one-to-one; else as a many-to-one with a unique constraint. */
        ONE_TO_ONE,
        /** A text whose check lists what it may be, as an enum; else as a text with a check. */
        ENUM
    }

    /** The same for the same names: {@code one_to_one:passports.passports_person_fk}. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + table + (part.isEmpty() ? "" : "." + part);
    }

    /** For people, one line. */
    public String text() {
        return switch (kind) {
            case MANY_TO_MANY -> table + " joins two tables and is drawn as a many-to-many";
            case ONE_TO_ONE -> table + "." + part + " is unique, so it is drawn as a one-to-one";
            case ENUM -> table + "." + part + " may be one of a list, so it is drawn as an enum";
        };
    }
}

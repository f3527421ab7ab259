package dev.crowfoot.mapping;

import dev.crowfoot.schema.QualifiedName;
import java.util.Locale;

/**
 * Something that a schema does not say outright and that is read into it when it is drawn. Without it the same is drawn as it stands, and asks for
 * the same tables.
 *
 * @param about the table that it is about, or the enum type
 * @param part the foreign key or column of the table that it is about; empty for the whole of it
 * @param gives what it is called with it, and without, for people; empty where the kind says enough
 */
public record Reading(Kind kind, QualifiedName about, String part, String gives) {

    /** What can be read into a schema. */
    public enum Kind {
        /** A table that only joins two others, as a many-to-many; else as an entity. */
        MANY_TO_MANY,
        /** A unique foreign key, as a one-to-one; else as a many-to-one with a unique constraint. */
        ONE_TO_ONE,
        /** A key of several foreign keys, as a key of relationships; else its columns are attributes, which the relationships only share. */
        ASSOCIATION,
        /** A foreign key to its own table, as a relationship that has the column; else the column is an attribute, which the relationship only shares. */
        SELF_REFERENCE,
        /** A relationship called after its column; else after the class that it leads to, with a number where that is taken. */
        RELATIONSHIP_NAME,
        /** A text whose check lists what it may be, as an enum; else as a text with a check. */
        ENUM,
        /** A type of the database that lists what a value may be, as an enum; else each column has that type by its name, and nothing uses the enum. */
        NATIVE_ENUM
    }

    /** One whose kind says enough. */
    public Reading(Kind kind, QualifiedName about, String part) {
        this(kind, about, part, "");
    }

    /** The same for the same names: {@code one_to_one:passports.passports_person_fk}. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + place();
    }

    /** The table, or the enum type, with the part behind a dot. */
    public String place() {
        return about + (part.isEmpty() ? "" : "." + part);
    }

    /** For people, one line. */
    public String text() {
        return place() + switch (kind) {
            case MANY_TO_MANY -> " joins two tables and is drawn as a many-to-many";
            case ONE_TO_ONE -> " is unique, so it is drawn as a one-to-one";
            case ASSOCIATION -> " has a key of foreign keys, so its key is drawn as relationships";
            case SELF_REFERENCE -> " leads to its own table, and the relationship has its column";
            case RELATIONSHIP_NAME -> " is called after its column: " + gives;
            case ENUM -> " may be one of a list, so it is drawn as an enum";
            case NATIVE_ENUM -> part.isEmpty() ? " is an enum type, so its columns are drawn as an enum"
                    : " has a type that is a list, so it is drawn as an enum";
        };
    }
}

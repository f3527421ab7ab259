package dev.crowfoot.design;

import dev.crowfoot.design.id.EnumTypeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed set of constants.
 *
 * @param name the simple name of the Java enum
 * @param storage how a constant is held in a column
 * @param nativeName the name and schema of the database's enum type where it is native; named by the conventions where not given
 */
public record EnumType(EnumTypeId id, String name, Storage storage, TableName nativeName, List<EnumConstant> constants,
        @Nullable String comment) {

    /** How a constant is held in a column. */
    public enum Storage {
        /** Its name, as text with a check constraint. */
        NAME,
        /** Its database value, as text with a check constraint. */
        VALUE,
        /** Its place, from 0, as a small integer with a check constraint. */
        ORDINAL,
        /** An enum type of the database, whose labels are the database values. */
        NATIVE
    }

    /** @throws IllegalArgumentException if the name is empty or too long, or a constant's id stands twice */
    public EnumType {
        name = Names.checked("an enum", name);
        constants = List.copyOf(constants);
        comment = Names.optional(comment);
        Names.distinct("the constants of " + name, constants.stream().map(EnumConstant::id).toList());
    }

    /** An enum type stored by name. */
    public static EnumType of(EnumTypeId id, String name, List<EnumConstant> constants) {
        return new EnumType(id, name, Storage.NAME, TableName.BY_CONVENTION, constants, null);
    }

    /** The same with another class name. */
    public EnumType withName(String other) {
        return new EnumType(id, other, storage, nativeName, constants, comment);
    }

    /** The same held in another way. */
    public EnumType withStorage(Storage other) {
        return new EnumType(id, name, other, nativeName, constants, comment);
    }

    /** The same with another name in the database. */
    public EnumType withNativeName(TableName other) {
        return new EnumType(id, name, storage, other, constants, comment);
    }

    /** The same with other constants. */
    public EnumType withConstants(List<EnumConstant> other) {
        return new EnumType(id, name, storage, nativeName, other, comment);
    }

    /** The same with another comment. */
    public EnumType withComment(@Nullable String other) {
        return new EnumType(id, name, storage, nativeName, constants, other);
    }
}

package dev.crowfoot.design.id;

/** The identity of a drawn thing. It outlives every rename and is compared by its text. */
public sealed interface Id permits OwnerId, MemberId, EnumTypeId, EnumConstantId, UniqueId, CheckId, IndexId, SequenceId, SqlObjectId {

    /** The id as it stands in files: 1 to 64 of {@code a-z A-Z 0-9 _ -}. */
    String value();
}

package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the constraint's name, or null for the one that the naming conventions make
 * @param columns its columns where something is to be said of them; empty for one by each column of the target's primary key
 * @param setOnDelete the columns that are set to null or their default on delete; empty for all of its columns (PostgreSQL)
 * @param matchFull whether its columns must be null together or not at all ({@code MATCH FULL}, PostgreSQL)
 * @param validated whether it was checked for the rows that were there before it; PostgreSQL's {@code NOT VALID} where not
 * @param indexed whether an index on exactly its columns, named by the conventions, belongs to it
 * @param enforced whether the database has the constraint at all
 * @param comment on the constraint, or null
 */
public record ForeignKeySpec(@Nullable String name, List<JoinColumn> columns, ReferentialAction onDelete, ReferentialAction onUpdate,
        List<ColumnId> setOnDelete, boolean matchFull, Deferrability deferrability, boolean validated, boolean indexed, boolean enforced,
        @Nullable String comment) {

    /** To the target's primary key, with an index and no action. */
    public static final ForeignKeySpec DEFAULT =
            new ForeignKeySpec(null, List.of(), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION,
                    Deferrability.NOT_DEFERRABLE, true, true, null);

    /** Copies the columns. */
    public ForeignKeySpec {
        name = Names.optional(name);
        columns = List.copyOf(columns);
        setOnDelete = List.copyOf(setOnDelete);
        comment = Names.optional(comment);
    }

    /** A foreign key without a comment. */
    public ForeignKeySpec(@Nullable String name, List<JoinColumn> columns, ReferentialAction onDelete, ReferentialAction onUpdate,
            Deferrability deferrability, boolean indexed, boolean enforced) {
        this(name, columns, onDelete, onUpdate, deferrability, indexed, enforced, null);
    }

    /** A foreign key with nothing that only PostgreSQL has. */
    public ForeignKeySpec(@Nullable String name, List<JoinColumn> columns, ReferentialAction onDelete, ReferentialAction onUpdate,
            Deferrability deferrability, boolean indexed, boolean enforced, @Nullable String comment) {
        this(name, columns, onDelete, onUpdate, List.of(), false, deferrability, true, indexed, enforced, comment);
    }

    /** The same under another name. */
    public ForeignKeySpec withName(@Nullable String other) {
        return new ForeignKeySpec(other, columns, onDelete, onUpdate, setOnDelete, matchFull, deferrability, validated, indexed, enforced,
                comment);
    }

    /** The same with other columns. */
    public ForeignKeySpec withColumns(List<JoinColumn> other) {
        return new ForeignKeySpec(name, other, onDelete, onUpdate, setOnDelete, matchFull, deferrability, validated, indexed, enforced,
                comment);
    }

    /** The same with another action on delete. */
    public ForeignKeySpec withOnDelete(ReferentialAction other) {
        return new ForeignKeySpec(name, columns, other, onUpdate, setOnDelete, matchFull, deferrability, validated, indexed, enforced,
                comment);
    }

    /** The same with another action on update. */
    public ForeignKeySpec withOnUpdate(ReferentialAction other) {
        return new ForeignKeySpec(name, columns, onDelete, other, setOnDelete, matchFull, deferrability, validated, indexed, enforced,
                comment);
    }

    /** The same checked at another time. */
    public ForeignKeySpec withDeferrability(Deferrability other) {
        return new ForeignKeySpec(name, columns, onDelete, onUpdate, setOnDelete, matchFull, other, validated, indexed, enforced, comment);
    }

    /** The same with or without an index. */
    public ForeignKeySpec withIndexed(boolean other) {
        return new ForeignKeySpec(name, columns, onDelete, onUpdate, setOnDelete, matchFull, deferrability, validated, other, enforced,
                comment);
    }

    /** The same with or without the constraint. */
    public ForeignKeySpec withEnforced(boolean other) {
        return new ForeignKeySpec(name, columns, onDelete, onUpdate, setOnDelete, matchFull, deferrability, validated, indexed, other,
                comment);
    }

    /** The same with another comment. */
    public ForeignKeySpec withComment(@Nullable String other) {
        return new ForeignKeySpec(name, columns, onDelete, onUpdate, setOnDelete, matchFull, deferrability, validated, indexed, enforced,
                other);
    }

    /** The same that sets only those columns on delete. */
    public ForeignKeySpec withSetOnDelete(List<ColumnId> other) {
        return new ForeignKeySpec(name, columns, onDelete, onUpdate, other, matchFull, deferrability, validated, indexed, enforced,
                comment);
    }

    /** The same with {@code MATCH FULL} or without. */
    public ForeignKeySpec withMatchFull(boolean other) {
        return new ForeignKeySpec(name, columns, onDelete, onUpdate, setOnDelete, other, deferrability, validated, indexed, enforced,
                comment);
    }

    /** The same, checked for earlier rows or not. */
    public ForeignKeySpec withValidated(boolean other) {
        return new ForeignKeySpec(name, columns, onDelete, onUpdate, setOnDelete, matchFull, deferrability, other, indexed, enforced,
                comment);
    }
}

package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param defaultExpression the default in SQL ({@code 'draft'}, {@code 0}, {@code now()}), or null
 * @param identity how it counts by itself, or null
 * @param generated how the database computes it, or null
 * @param collation the collation's name where it is not the type's own, or null
 * @param values the constants that it may hold, as it holds them and with their identities, where a drawing says so; null where nothing
 *     is known, as in what a database says. Compared only where both sides have them: they tell a renamed constant
 */
public record Column(ElementId id, String name, SqlType type, boolean nullable, @Nullable String defaultExpression,
        @Nullable Identity identity,
        @Nullable Generated generated, @Nullable String collation, @Nullable String comment,
        @Nullable List<EnumType.Label> values) {

    /**
     * An identity column.
     *
     * @param always whether values that an insert gives are refused
     */
    public record Identity(boolean always, SequenceOptions options) {}

    /**
     * A computed column.
     *
     * @param stored whether it is kept (stored) or computed when read (virtual)
     */
    public record Generated(String expression, boolean stored) {}

    /** Copies the constants. */
    public Column {
        values = values == null ? null : List.copyOf(values);
    }

    /** A column that must have a value, with nothing else. */
    public static Column of(ElementId id, String name, SqlType type) {
        return new Column(id, name, type, false, null, null, null, null, null, null);
    }

    /** This under another name. */
    public Column withName(String other) {
        return new Column(id, other, type, nullable, defaultExpression, identity, generated, collation, comment, values);
    }

    /** This of another type. */
    public Column withType(SqlType other) {
        return new Column(id, name, other, nullable, defaultExpression, identity, generated, collation, comment, values);
    }

    /** This, nullable or not. */
    public Column withNullable(boolean other) {
        return new Column(id, name, type, other, defaultExpression, identity, generated, collation, comment, values);
    }

    /** This with another default. */
    public Column withDefaultExpression(@Nullable String other) {
        return new Column(id, name, type, nullable, other, identity, generated, collation, comment, values);
    }

    /** This, counting by itself or not. */
    public Column withIdentity(@Nullable Identity other) {
        return new Column(id, name, type, nullable, defaultExpression, other, generated, collation, comment, values);
    }

    /** This, computed or not. */
    public Column withGenerated(@Nullable Generated other) {
        return new Column(id, name, type, nullable, defaultExpression, identity, other, collation, comment, values);
    }

    /** This with another collation. */
    public Column withCollation(@Nullable String other) {
        return new Column(id, name, type, nullable, defaultExpression, identity, generated, other, comment, values);
    }

    /** This with other constants. */
    public Column withValues(@Nullable List<EnumType.Label> other) {
        return new Column(id, name, type, nullable, defaultExpression, identity, generated, collation, comment, other);
    }

    /** This with another comment. */
    public Column withComment(@Nullable String other) {
        return new Column(id, name, type, nullable, defaultExpression, identity, generated, collation, other, values);
    }
}

package dev.crowfoot.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that stands for itself; those behind identity columns are not listed.
 *
 * @param type its type where it is not the default {@code bigint}, or null
 * @param owner the column that it goes with when that is dropped ({@code OWNED BY}), or null
 */
public record Sequence(ElementId id, QualifiedName name, @Nullable String type, SequenceOptions options, @Nullable Owner owner,
        @Nullable String comment) {

    /** A column that owns a sequence, by the names of both. */
    public record Owner(QualifiedName table, String column) {}

    /** A sequence that no column owns. */
    public Sequence(ElementId id, QualifiedName name, @Nullable String type, SequenceOptions options, @Nullable String comment) {
        this(id, name, type, options, null, comment);
    }

    /** This under another identity. */
    public Sequence withId(ElementId other) {
        return new Sequence(other, name, type, options, owner, comment);
    }

    /** This under another name. */
    public Sequence withName(QualifiedName other) {
        return new Sequence(id, other, type, options, owner, comment);
    }

    /** This counting in another type. */
    public Sequence withType(@Nullable String other) {
        return new Sequence(id, name, other, options, owner, comment);
    }

    /** This of another column, or of none. */
    public Sequence withOwner(@Nullable Owner other) {
        return new Sequence(id, name, type, options, other, comment);
    }
}

package dev.crowfoot.design;

import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.SequenceId;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that stands for itself.
 *
 * @param type the integer type that it counts in, as SQL names it, or null for {@code bigint}
 * @param owner the attribute whose column it goes with when that is dropped (PostgreSQL's {@code OWNED BY}), or null
 */
public record Sequence(SequenceId id, String name, @Nullable String schema, @Nullable String type, SequenceOptions options,
        @Nullable Owner owner, @Nullable String comment) {

    /** An attribute of an entity. */
    public record Owner(EntityId entity, AttributeId attribute) {}

    /** @throws IllegalArgumentException if the name is empty or too long */
    public Sequence {
        name = Names.checked("a sequence", name);
        schema = Names.optional(schema);
        type = Names.optional(type);
        comment = Names.optional(comment);
    }

    /** A sequence of {@code bigint}. */
    public Sequence(SequenceId id, String name, @Nullable String schema, SequenceOptions options, @Nullable String comment) {
        this(id, name, schema, null, options, null, comment);
    }

    /** The same under another name. */
    public Sequence withName(String other) {
        return new Sequence(id, other, schema, type, options, owner, comment);
    }

    /** The same counting in another way. */
    public Sequence withOptions(SequenceOptions other) {
        return new Sequence(id, name, schema, type, other, owner, comment);
    }

    /** The same in another schema. */
    public Sequence withSchema(@Nullable String other) {
        return new Sequence(id, name, other, type, options, owner, comment);
    }

    /** The same counting in another type. */
    public Sequence withType(@Nullable String other) {
        return new Sequence(id, name, schema, other, options, owner, comment);
    }

    /** The same of another attribute, or of none. */
    public Sequence withOwner(@Nullable Owner other) {
        return new Sequence(id, name, schema, type, options, other, comment);
    }

    /** The same with another comment. */
    public Sequence withComment(@Nullable String other) {
        return new Sequence(id, name, schema, type, options, owner, other);
    }
}

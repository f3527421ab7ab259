package dev.crowfoot.design;

import dev.crowfoot.design.id.SequenceId;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that stands for itself.
 *
 * @param type the integer type that it counts in, as SQL names it, or null for {@code bigint}
 */
public record Sequence(SequenceId id, String name, @Nullable String schema, @Nullable String type, SequenceOptions options,
        @Nullable String comment) {

    /** @throws IllegalArgumentException if the name is blank or too long */
    public Sequence {
        name = Names.checked("a sequence", name);
        schema = Names.optional(schema);
        type = Names.optional(type);
        comment = Names.optional(comment);
    }

    /** A sequence of {@code bigint}. */
    public Sequence(SequenceId id, String name, @Nullable String schema, SequenceOptions options, @Nullable String comment) {
        this(id, name, schema, null, options, comment);
    }

    /** The same under another name. */
    public Sequence withName(String other) {
        return new Sequence(id, other, schema, type, options, comment);
    }

    /** The same counting in another way. */
    public Sequence withOptions(SequenceOptions other) {
        return new Sequence(id, name, schema, type, other, comment);
    }
}

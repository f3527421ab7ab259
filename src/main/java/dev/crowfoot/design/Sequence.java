package dev.crowfoot.design;

import dev.crowfoot.design.id.SequenceId;
import org.jspecify.annotations.Nullable;

/** A sequence that stands for itself. */
public record Sequence(SequenceId id, String name, @Nullable String schema, SequenceOptions options, @Nullable String comment) {

    /** @throws IllegalArgumentException if the name is blank or too long */
    public Sequence {
        name = Names.checked("a sequence", name);
        schema = Names.optional(schema);
        comment = Names.optional(comment);
    }

    /** The same under another name. */
    public Sequence withName(String other) {
        return new Sequence(id, other, schema, options, comment);
    }

    /** The same counting in another way. */
    public Sequence withOptions(SequenceOptions other) {
        return new Sequence(id, name, schema, other, comment);
    }
}

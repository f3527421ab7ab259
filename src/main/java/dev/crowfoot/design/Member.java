package dev.crowfoot.design;

import dev.crowfoot.design.id.MemberId;
import org.jspecify.annotations.Nullable;

/** A line of an entity, a mixin or an embeddable. */
public sealed interface Member permits Attribute, Relationship, Embedded {

    /** Its id for life. */
    MemberId id();

    /** The name of its Java field. */
    String name();

    /** What it is for, in a person's words. */
    @Nullable
    String comment();

    /** The same with another field name. */
    Member withName(String name);
}

package dev.crowfoot.design;

import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something with members, which becomes a Java class: an entity, a mixin or an embeddable. */
public sealed interface Owner permits Entity, Mixin, Embeddable {

    /** Its id for life. */
    OwnerId id();

    /** The simple name of its Java class. */
    String name();

    /** What it is for, in a person's words. */
    @Nullable
    String comment();

    /** Attributes, relationships and embedded ones in one order, which is the order of the columns. */
    List<Member> members();

    /** The same with another class name. */
    Owner withName(String name);

    /** The same with other members. */
    Owner withMembers(List<Member> members);

    /** The member with that id, if it is here. */
    default Optional<Member> member(MemberId id) {
        return members().stream().filter(m -> m.id().equals(id)).findFirst();
    }
}

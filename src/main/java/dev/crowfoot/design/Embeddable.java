package dev.crowfoot.design;

import dev.crowfoot.design.id.EmbeddableId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of several fields that has no identity of its own; its columns stand in the tables of those that embed it. */
public record Embeddable(EmbeddableId id, String name, @Nullable String comment, List<Member> members) implements Owner {

    /** @throws IllegalArgumentException if the name is empty or too long, or a member's id stands twice */
    public Embeddable {
        name = Names.checked("an embeddable", name);
        comment = Names.optional(comment);
        members = List.copyOf(members);
        Names.distinct("the members of " + name, members.stream().map(Member::id).toList());
    }

    @Override
    public Embeddable withName(String other) {
        return new Embeddable(id, other, comment, members);
    }

    /** The same with another comment. */
    public Embeddable withComment(@Nullable String other) {
        return new Embeddable(id, name, other, members);
    }

    @Override
    public Embeddable withMembers(List<Member> other) {
        return new Embeddable(id, name, comment, other);
    }
}

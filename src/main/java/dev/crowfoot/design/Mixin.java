package dev.crowfoot.design;

import dev.crowfoot.design.id.MixinId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members that several entities share, as a mapped superclass.
 *
 * @param key the primary key that it gives to entities which have none of their own
 */
public record Mixin(MixinId id, String name, @Nullable String comment, Key key, List<Member> members) implements Owner {

    /** @throws IllegalArgumentException if the name is empty or too long, or a member's id stands twice */
    public Mixin {
        name = Names.checked("a mixin", name);
        comment = Names.optional(comment);
        members = List.copyOf(members);
        Names.distinct("the members of " + name, members.stream().map(Member::id).toList());
    }

    @Override
    public Mixin withName(String other) {
        return new Mixin(id, other, comment, key, members);
    }

    /** The same with another comment. */
    public Mixin withComment(@Nullable String other) {
        return new Mixin(id, name, other, key, members);
    }

    /** The same with another key. */
    public Mixin withKey(Key other) {
        return new Mixin(id, name, comment, other, members);
    }

    @Override
    public Mixin withMembers(List<Member> other) {
        return new Mixin(id, name, comment, key, other);
    }
}

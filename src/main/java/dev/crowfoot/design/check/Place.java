package dev.crowfoot.design.check;

import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is.
 *
 * @param owner the entity, mixin, embeddable, enum, sequence or SQL object
 * @param element the member, constraint, index or constant in it, or null for all of it
 */
public record Place(Id owner, @Nullable Id element) {

    /** @throws IllegalArgumentException if the owner is only a part of one */
    public Place {
        boolean whole = switch (owner) {
            case OwnerId _,EnumTypeId _,SequenceId _,SqlObjectId _ -> true;
            case MemberId _,EnumConstantId _,UniqueId _,CheckId _,IndexId _ -> false;
        };
        if (!whole) {
            throw new IllegalArgumentException(owner + " is a part of something");
        }
    }

    /** All of an owner. */
    public static Place of(Id owner) {
        return new Place(owner, null);
    }

    /** What is to be selected to see it. */
    public Id closest() {
        return element == null ? owner : element;
    }
}

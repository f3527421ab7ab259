package dev.crowfoot.design.check;

import dev.crowfoot.design.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is.
 *
 * @param owner the entity, mixin, embeddable, enum, sequence or SQL object
 * @param element the member, constraint, index or constant in it, or null for all of it
 */
public record Place(Id owner, @Nullable Id element) {

    /** All of an owner. */
    public static Place of(Id owner) {
        return new Place(owner, null);
    }

    /** What is to be selected to see it. */
    public Id closest() {
        return element == null ? owner : element;
    }
}

package dev.crowfoot.ui.common;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
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
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what a drawn thing is part of. */
public final class Holders {

    private Holders() {}

    /** The entity, mixin or embeddable that has the member. */
    public static Optional<Owner> ownerOf(Design design, MemberId member) {
        return design.owners().filter(o -> o.member(member).isPresent()).findFirst();
    }

    /** The enum type that has the constant. */
    public static Optional<EnumType> enumOf(Design design, EnumConstantId constant) {
        return design.enums().values().stream().filter(e -> e.constants().stream().anyMatch(c -> c.id().equals(constant))).findFirst();
    }

    /** The thing that stands for itself (an entity, an enum type, ...) of which this is a part, or which this is; empty if it is gone. */
    public static Optional<Id> holder(Design design, Id id) {
        return switch (id) {
            case OwnerId owner -> design.owner(owner).map(Owner::id);
            case EnumTypeId type -> design.enumType(type).map(EnumType::id);
            case SequenceId sequence -> design.sequence(sequence).map(s -> s.id());
            case SqlObjectId object -> design.sqlObject(object).map(o -> o.id());
            case MemberId member -> ownerOf(design, member).map(Owner::id);
            case EnumConstantId constant -> enumOf(design, constant).map(EnumType::id);
            case UniqueId unique -> entity(design, e -> e.uniques().stream().anyMatch(u -> u.id().equals(unique)));
            case CheckId check -> entity(design, e -> e.checks().stream().anyMatch(c -> c.id().equals(check)));
            case IndexId index -> entity(design, e -> e.indexes().stream().anyMatch(i -> i.id().equals(index)));
        };
    }

    private static Optional<Id> entity(Design design, Predicate<Entity> has) {
        return design.entities().values().stream().filter(has).findFirst().map(Entity::id);
    }
}

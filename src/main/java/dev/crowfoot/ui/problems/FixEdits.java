package dev.crowfoot.ui.problems;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.check.Fix;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.document.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The edits behind what can be done about a problem at once. */
final class FixEdits {

    private FixEdits() {}

    /** What does it; empty if the problem has no fix, or its place has changed meanwhile. */
    static Optional<Edit> of(Problem problem, Design design) {
        return problem.fix().flatMap(fix -> of(fix, problem.place(), design));
    }

    private static Optional<Edit> of(Fix fix, Place place, Design design) {
        return switch (fix) {
            case INDEX_FOREIGN_KEY -> entity(place, design).flatMap(e -> indexed(e, place));
            case ADD_KEY -> entity(place, design).map(FixEdits::withKey);
            case REMOVE_ELEMENT -> Optional.ofNullable(place.element()).map(FixEdits::remove);
            case MAKE_MANDATORY -> member(place, design, FixEdits::mandatory);
            case REMOVE_DEFAULT -> member(place, design, FixEdits::withoutDefault);
            case NAME_BY_CONVENTION -> member(place, design, FixEdits::withoutName);
            case REMOVE_REFERENCE -> Optional.ofNullable(place.element()).filter(MemberId.class::isInstance).map(FixEdits::remove);
        };
    }

    private static Edit remove(Id id) {
        return new Edit.Remove(Set.of(id));
    }

    private static Optional<Entity> entity(Place place, Design design) {
        return place.owner() instanceof EntityId id ? design.entity(id) : Optional.empty();
    }

    private static Optional<Edit> indexed(Entity entity, Place place) {
        if (!(place.element() instanceof MemberId member)) {
            return Optional.empty();
        }
        List<Index> indexes = new ArrayList<>(entity.indexes());
        indexes.add(Index.of(IndexId.random(), ColumnId.of(member)));
        return Optional.of(new Edit.ChangeOwner(entity.withIndexes(indexes)));
    }

    private static Edit withKey(Entity entity) {
        Optional<Attribute> there = entity.members().stream().flatMap(m -> m instanceof Attribute a && a.name().equals("id")
                ? Stream.of(a)
                : Stream.empty()).findFirst();
        if (there.isPresent()) {
            return new Edit.ChangeOwner(entity.withKey(Key.of(ColumnId.of(there.get().id()))));
        }
        Attribute id = Attribute.of(AttributeId.random(), "id", SimpleType.BIG_INTEGER).withGeneration(ValueGeneration.Identity.BY_DEFAULT);
        List<Member> members = new ArrayList<>(entity.members());
        members.addFirst(id);
        return new Edit.ChangeOwner(entity.withMembers(members).withKey(Key.of(ColumnId.of(id.id()))));
    }

    private static Optional<Edit> member(Place place, Design design, Function<Member, Optional<Member>> change) {
        if (!(place.owner() instanceof OwnerId ownerId) || !(place.element() instanceof MemberId memberId)) {
            return Optional.empty();
        }
        Optional<Owner> owner = design.owner(ownerId);
        return owner.flatMap(o -> o.member(memberId)).flatMap(change).map(changed -> new Edit.ChangeMember(ownerId, changed));
    }

    private static Optional<Member> mandatory(Member member) {
        return switch (member) {
            case Attribute a -> Optional.of(a.withNullable(false));
            case Relationship r -> Optional.of(r.withOptional(false));
            case Embedded e -> Optional.of(e.withNullable(false));
        };
    }

    private static Optional<Member> withoutDefault(Member member) {
        return member instanceof Attribute a ? Optional.of(a.withColumn(a.column().withDefaultValue(null))) : Optional.empty();
    }

    private static Optional<Member> withoutName(Member member) {
        return member instanceof Attribute a ? Optional.of(a.withColumn(a.column().withName(null))) : Optional.empty();
    }
}

package dev.crowfoot.mapping.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.check.JavaWords;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.mapping.Derived;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A design with the schema that follows from it on a target, and the way from the one back to the other. */
record Drawn(Design design, Target target, Derived derived, Map<String, Place> places) {

    Drawn(Design design, Target target, Derived derived) {
        this(design, target, derived, new HashMap<>());
        design.owners().forEach(this::add);
        design.enums().values().forEach(e -> places.put(e.id().value(), Place.of(e.id())));
        design.sequences().values().forEach(s -> places.put(s.id().value(), Place.of(s.id())));
        design.sqlObjects().values().forEach(o -> places.put(o.id().value(), Place.of(o.id())));
    }

    private void add(Owner owner) {
        places.put(owner.id().value(), Place.of(owner.id()));
        owner.members().forEach(m -> places.put(m.id().value(), new Place(owner.id(), m.id())));
        if (owner instanceof Entity entity) {
            Stream.of(entity.uniques().stream().map(u -> (Id) u.id()), entity.checks().stream().map(c -> (Id) c.id()),
                    entity.indexes().stream().map(i -> (Id) i.id())).flatMap(ids -> ids)
                    .forEach(id -> places.put(id.value(), new Place(owner.id(), id)));
        }
    }

    Schema schema() {
        return derived.schema();
    }

    /** Where a table, sequence, enum type or SQL object is drawn; a join table is drawn as a relationship. */
    Place place(ElementId id) {
        String[] steps = id.value().split("\\.", -1);
        return Objects.requireNonNull(places.get(steps[steps.length - 1]), () -> "nothing drawn has the id " + id.value());
    }

    /**
     * Where something in a table is drawn: the member, constraint or index that its id begins with, or the table's own place, which is
     * also that of what the entity itself names.
     */
    Place place(Table table, ElementId inside) {
        String id = inside.value();
        if (places.get(table.id().value()) instanceof Place(EntityId entity, var _)
                && design.entity(entity).filter(e -> e.names().containsKey(id)).isPresent()) {
            return Place.of(entity);
        }
        int dot = id.indexOf('.');
        Place found = places.get(dot < 0 ? id : id.substring(0, dot));
        return found == null ? place(table.id()) : found;
    }

    /** What the class, or whatever else is drawn at a place, is called. */
    String name(Place place) {
        Id owner = place.owner();
        Optional<String> name = switch (owner) {
            case OwnerId id -> design.owner(id).map(Owner::name);
            case EnumTypeId id -> design.enumType(id).map(EnumType::name);
            case SequenceId id -> design.sequence(id).map(Sequence::name);
            case SqlObjectId id -> design.sqlObject(id).map(SqlObject::name);
            case MemberId _,EnumConstantId _,UniqueId _,CheckId _,IndexId _ -> Optional.empty();
        };
        return name.map(JavaWords::shown).orElse(owner.value());
    }

    /** The class and field of a place, as {@code Post.author}. */
    String subject(Place place) {
        @Nullable
        Owner owner = place.owner() instanceof OwnerId id ? design.owner(id).orElse(null) : null;
        Id element = place.element();
        List<String> field = owner == null || element == null ? List.of()
                : owner.members().stream().filter(m -> m.id().equals(element)).map(m -> m.name()).toList();
        return field.isEmpty() ? name(place) : name(place) + "." + JavaWords.shown(field.getFirst());
    }

    /** The member that is drawn at a place, if one is. */
    Optional<Member> member(Place place) {
        Optional<Owner> owner = place.owner() instanceof OwnerId id ? design.owner(id) : Optional.empty();
        return owner.stream().flatMap(o -> o.members().stream()).filter(m -> m.id().equals(place.element())).findFirst();
    }

    /** A name as the target keeps it. */
    String stored(String name) {
        return Identifiers.stored(name, target);
    }
}

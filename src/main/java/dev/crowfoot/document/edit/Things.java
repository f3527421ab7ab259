package dev.crowfoot.document.edit;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EmbeddedId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What people call the thing with an id. */
final class Things {

    private Things() {}

    /** {@code entity Post}, {@code title}, {@code index ix_posts_title}; empty if nothing has the id. */
    static Optional<String> find(Design design, Id id) {
        return switch (id) {
            case OwnerId owner -> design.owner(owner).map(found -> kind(owner) + " " + found.name());
            case AttributeId member -> member(design, member);
            case RelationshipId member -> member(design, member);
            case EmbeddedId member -> member(design, member);
            case EnumTypeId enumType -> design.enumType(enumType).map(found -> "enum " + found.name());
            case EnumConstantId constant -> design.enums().values().stream().flatMap(found -> found.constants().stream())
                    .filter(found -> found.id().equals(constant)).map(found -> "constant " + found.name()).findFirst();
            case UniqueId unique -> part(design, "unique constraint", entity -> entity.uniques().stream()
                    .filter(found -> found.id().equals(unique)).map(found -> Optional.ofNullable(found.name())));
            case CheckId check -> part(design, "check", entity -> entity.checks().stream()
                    .filter(found -> found.id().equals(check)).map(found -> Optional.ofNullable(found.name())));
            case IndexId index -> part(design, "index", entity -> entity.indexes().stream()
                    .filter(found -> found.id().equals(index)).map(found -> Optional.ofNullable(found.name())));
            case SequenceId sequence -> design.sequence(sequence).map(found -> "sequence " + found.name());
            case SqlObjectId object -> design.sqlObject(object).map(found -> found.name());
        };
    }

    static String kind(OwnerId owner) {
        return switch (owner) {
            case dev.crowfoot.design.id.EntityId entity -> "entity";
            case dev.crowfoot.design.id.MixinId mixin -> "mixin";
            case dev.crowfoot.design.id.EmbeddableId embeddable -> "embeddable";
        };
    }

    private static Optional<String> member(Design design, MemberId id) {
        return design.owners().flatMap(owner -> owner.member(id).stream()).map(found -> found.name()).findFirst();
    }

    private static Optional<String> part(Design design, String kind, Function<Entity, Stream<Optional<String>>> names) {
        return design.entities().values().stream()
                .flatMap(entity -> names.apply(entity).map(name -> kind + " " + name.orElse("of " + entity.name()))).findFirst();
    }
}

package dev.crowfoot.ui.common;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** New things as they are first drawn, under names that are free. */
public final class Drafts {

    private Drafts() {}

    /** An entity with a big integer {@code id} that the database counts up. */
    public static Entity entity(Design design) {
        Attribute id = Attribute.of(AttributeId.random(), "id", SimpleType.BIG_INTEGER)
                .withGeneration(ValueGeneration.Identity.BY_DEFAULT);
        return Entity.named(EntityId.random(), free("Entity", types(design))).withMembers(List.of(id))
                .withKey(Key.of(ColumnId.of(id.id())));
    }

    /** A text attribute that must have a value. */
    public static Attribute attribute(Owner owner) {
        Set<String> taken = owner.members().stream().map(Member::name).collect(Collectors.toSet());
        return Attribute.of(AttributeId.random(), free("attribute", taken), new StringType(null));
    }

    /** An enum with one constant. */
    public static EnumType enumType(Design design) {
        return EnumType.of(EnumTypeId.random(), free("Status", types(design)), List.of(EnumConstant.of(EnumConstantId.random(), "NEW")));
    }

    /** A constant behind the others of the enum. */
    public static EnumConstant constant(EnumType type) {
        Set<String> taken = type.constants().stream().map(EnumConstant::name).collect(Collectors.toSet());
        return EnumConstant.of(EnumConstantId.random(), free("VALUE", taken));
    }

    /** A mixin without members. */
    public static Mixin mixin(Design design) {
        return new Mixin(MixinId.random(), free("Mixin", types(design)), null, Key.NONE, List.of());
    }

    /** An embeddable without members. */
    public static Embeddable embeddable(Design design) {
        return new Embeddable(EmbeddableId.random(), free("Embeddable", types(design)), null, List.of());
    }

    /** A sequence that counts as the database's sequences do. */
    public static Sequence sequence(Design design) {
        Set<String> taken = design.sequences().values().stream().map(Sequence::name).collect(Collectors.toSet());
        return new Sequence(SequenceId.random(), free("sequence", taken), null, SequenceOptions.DEFAULT, null);
    }

    /** A view of nothing in particular, to be written by the person. */
    public static SqlObject sqlObject(Design design) {
        Set<String> taken = design.sqlObjects().values().stream().map(SqlObject::name).collect(Collectors.toSet());
        String name = free("view", taken);
        return new SqlObject(SqlObjectId.random(), SqlObject.Kind.VIEW, name, null, Set.of(),
                "create view " + name + " as\nselect 1 as one",
                "drop view " + name, List.of(), null);
    }

    /** The base itself, or with the first number that makes a name which is not taken. */
    public static String free(String base, Set<String> taken) {
        return Stream.concat(Stream.of(base), Stream.iterate(2, n -> n + 1).map(n -> base + n)).filter(n -> !taken.contains(n)).findFirst()
                .orElse(base);
    }

    private static Set<String> types(Design design) {
        return Stream.concat(design.owners().map(Owner::name), design.enums().values().stream().map(EnumType::name))
                .collect(Collectors.toSet());
    }
}

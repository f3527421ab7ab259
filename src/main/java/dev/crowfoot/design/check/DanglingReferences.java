package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.BinaryType;
import dev.crowfoot.design.type.BitType;
import dev.crowfoot.design.type.CharType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.IntervalType;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.design.type.RangeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimeType;
import dev.crowfoot.design.type.TimestampType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is named is there. */
final class DanglingReferences implements Rule {

    private static final String CODE = "REF-301";
    private static final String WAY_OUT = "Choose another, or take it away; until then it is left out";

    @Override
    public void check(Design design, Consumer<Problem> found) {
        design.owners().forEach(owner -> owner.members().forEach(member -> member(design, owner, member, found)));
        for (Entity entity : design.entities().values()) {
            entity(design, entity, found);
        }
        design.mixins().values()
                .forEach(m -> columns(m.key().columns(), ids(Ancestry.own(design, m)), m, null, "the key of " + m.name(), found));
        design.sqlObjects().values().forEach(o -> sqlObject(design, o, found));
    }

    private static void entity(Design design, Entity entity, Consumer<Problem> found) {
        String name = JavaWords.shown(entity.name());
        entity.mixins().stream().filter(m -> !design.mixins().containsKey(m))
                .forEach(m -> report(entity, m, name + " uses a mixin that is not there", found));
        if (entity.inheritance() instanceof Inheritance.Child child && !design.entities().containsKey(child.parent())) {
            report(entity, null, name + " extends an entity that is not there", found);
        }
        Set<String> members = ids(Ancestry.all(design, entity));
        columns(entity.key().columns(), members, entity, null, "the key of " + name, found);
        entity.uniques().forEach(u -> columns(u.columns(), members, entity, u.id(), "a unique constraint of " + name, found));
        entity.indexes().forEach(
                i -> columns(Stream.concat(Constraints.columns(i).stream(), i.include().stream()).toList(), members, entity, i.id(),
                        "an index of " + name, found));
    }

    private static Set<String> ids(List<Ancestry.Said> members) {
        Set<String> ids = new HashSet<>();
        members.forEach(s -> ids.add(s.member().id().value()));
        return ids;
    }

    private static void columns(List<ColumnId> columns, Set<String> members, Owner owner, @Nullable Id element,
            String what, Consumer<Problem> found) {
        if (columns.stream().anyMatch(c -> !members.contains(c.member()) && !isDiscriminator(owner, c))) {
            report(owner, element, JavaWords.shown(what) + " names a column that is not there", found);
        }
    }

    private static boolean isDiscriminator(Owner owner, ColumnId column) {
        return column.equals(Inheritance.Discriminator.ID) && owner instanceof Entity entity
                && entity.inheritance() instanceof Inheritance.Root;
    }

    private static void member(Design design, Owner owner, Member member, Consumer<Problem> found) {
        String shown = JavaWords.shown(owner.name()) + "." + JavaWords.shown(member.name());
        switch (member) {
            case Attribute attribute -> {
                EnumTypeId enumType = enumType(attribute.type());
                if (enumType != null && !design.enums().containsKey(enumType)) {
                    report(owner, attribute.id(), shown + " is of an enum that is not there", found);
                }
                if (attribute.generation() instanceof ValueGeneration.FromSequence(SequenceId sequence)
                        && !design.sequences().containsKey(sequence)) {
                    report(owner, attribute.id(), shown + " counts by a sequence that is not there", found);
                }
            }
            case Embedded embedded -> {
                if (!design.embeddables().containsKey(embedded.embeddable())) {
                    report(owner, embedded.id(), shown + " is of an embeddable that is not there", found);
                }
            }
            case Relationship relationship -> relationship(design, owner, relationship, shown, found);
        }
    }

    private static @Nullable EnumTypeId enumType(AttributeType type) {
        return switch (type) {
            case EnumRef(EnumTypeId id, _) -> id;
            case ArrayType(AttributeType element) -> enumType(element);
            case SimpleType _,DecimalType _,CharType _,StringType _,BinaryType _,TimeType _,TimestampType _,IntervalType _,BitType _,RangeType _,NativeType _ ->
                null;
        };
    }

    private static void relationship(Design design, Owner owner, Relationship relationship, String shown, Consumer<Problem> found) {
        Entity target = design.entities().get(relationship.target());
        if (target == null) {
            report(owner, relationship.id(), shown + " leads to an entity that is not there", found);
            return;
        }
        Set<String> members = ids(Ancestry.all(design, target));
        Set<String> own = ids(Ancestry.all(design, owner));
        List<JoinColumn> columns = relationship.linkage() instanceof Linkage.JoinColumns(var key) ? key.columns() : List.of();
        for (JoinColumn column : columns) {
            if (!members.contains(column.references().member())) {
                report(owner, relationship.id(), shown + " refers to a column of " + JavaWords.shown(target.name()) + " that is not there",
                        found);
            }
            if (column.shares() != null && owner instanceof Entity && !own.contains(column.shares().value())) {
                report(owner, relationship.id(), shown + " shares a column that is not there", found);
            }
        }
    }

    private static void sqlObject(Design design, SqlObject object, Consumer<Problem> found) {
        if (object.dependsOn().stream().anyMatch(id -> !isThere(design, id))) {
            found.accept(
                    Problem.error(CODE, Place.of(object.id()), JavaWords.shown(object.name()) + " depends on something that is not there",
                            WAY_OUT).with(Fix.REMOVE_REFERENCE));
        }
    }

    private static boolean isThere(Design design, Id id) {
        return switch (id) {
            case OwnerId owner -> design.owner(owner).isPresent();
            case EnumTypeId enumType -> design.enums().containsKey(enumType);
            case SequenceId sequence -> design.sequences().containsKey(sequence);
            case SqlObjectId object -> design.sqlObjects().containsKey(object);
            case MemberId _ -> design.owners().anyMatch(o -> o.members().stream().anyMatch(m -> m.id().equals(id)));
            case EnumConstantId constant ->
                design.enums().values().stream().flatMap(e -> e.constants().stream()).anyMatch(c -> c.id().equals(constant));
            case UniqueId unique ->
                design.entities().values().stream().flatMap(e -> e.uniques().stream()).anyMatch(u -> u.id().equals(unique));
            case CheckId check -> design.entities().values().stream().flatMap(e -> e.checks().stream()).anyMatch(c -> c.id().equals(check));
            case IndexId index ->
                design.entities().values().stream().flatMap(e -> e.indexes().stream()).anyMatch(i -> i.id().equals(index));
        };
    }

    private static void report(Owner owner, @Nullable Id element, String message, Consumer<Problem> found) {
        found.accept(Problem.error(CODE, new Place(owner.id(), element), message, WAY_OUT).with(Fix.REMOVE_REFERENCE));
    }
}

package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.check.Ancestry.Said;
import dev.crowfoot.design.id.EmbeddableId;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Hibernate reads a hierarchy with a table for each class by a union of all its tables, with typed nulls in place of the columns that a
 * table has not. A child's own columns must be of types that it can write such nulls for, and beside the tables of such a hierarchy it
 * knows no other that holds a part of an object.
 */
final class TablePerClass implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (Entity entity : design.entities().values()) {
            if (entity.inheritance() instanceof Inheritance.Root root && root.isAbstract() && isTablePerClass(root)
                    && design.entities().values().stream().noneMatch(e -> isChildOf(e, entity))) {
                found.accept(Problem.warning("INH-606", Place.of(entity.id()), JavaWords.shown(entity.name())
                        + " is abstract, has no table, and no entity extends it, so it becomes no class",
                        "Let another entity extend it, or let it have objects"));
            }
            if (Ancestry.top(design, entity).inheritance() instanceof Inheritance.Root root && isTablePerClass(root)) {
                Ancestry.own(design, entity).forEach(said -> check(design, entity, said, found));
            }
        }
    }

    private static boolean isTablePerClass(Inheritance.Root root) {
        return root.strategy() == Strategy.TABLE_PER_CLASS;
    }

    private static boolean isChildOf(Entity entity, Entity parent) {
        return entity.inheritance() instanceof Inheritance.Child child && child.parent().equals(parent.id());
    }

    private static void check(Design design, Entity entity, Said said, Consumer<Problem> found) {
        Member member = said.member();
        Place place = new Place(said.owner().id(), member.id());
        if (entity.inheritance() instanceof Inheritance.Child && !hasTypedNulls(design, member, new HashSet<>())) {
            found.accept(Problem.warning("INH-607", place, JavaWords.shown(member.name())
                    + " is in some tables of its hierarchy only, and Hibernate cannot read such a type together with the others",
                    "Move it up to " + JavaWords.shown(Ancestry.top(design, entity).name())
                            + ", let the hierarchy have joined tables, or choose another type"));
        }
        if (member instanceof Relationship relationship && relationship.linkage() instanceof Linkage.JoinTable
                && relationship.cardinality() != Relationship.Cardinality.MANY_TO_MANY) {
            found.accept(Problem.error("INH-608", place, JavaWords.shown(entity.name()) + "." + JavaWords.shown(member.name())
                    + " is one object that a join table holds, which Hibernate has for no hierarchy with a table for each class",
                    "Hold it by a foreign key, or let the hierarchy have joined tables"));
        }
    }

    /** Whether Hibernate can write nulls for all columns of a member, those of what it embeds too. */
    private static boolean hasTypedNulls(Design design, Member member, Set<EmbeddableId> met) {
        return switch (member) {
            case Attribute attribute -> attribute.java().formula() != null || hasTypedNull(design, attribute.type());
            case Embedded embedded ->
                !met.add(embedded.embeddable()) || Optional.ofNullable(design.embeddables().get(embedded.embeddable()))
                        .map(Embeddable::members).orElse(List.of()).stream().allMatch(m -> hasTypedNulls(design, m, met));
            case Relationship _ -> true;
        };
    }

    private static boolean hasTypedNull(Design design, AttributeType type) {
        return switch (type) {
            case SimpleType simple -> switch (simple) {
                case BOOLEAN, SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE, TEXT, LARGE_BINARY, DATE, UUID, JSONB -> true;
                case JSON, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML, MONEY -> false;
            };
            case EnumRef reference -> design.enumType(reference.enumType()).map(e -> e.storage() != EnumType.Storage.NATIVE).orElse(true);
            case DecimalType _,CharType _,StringType _,BinaryType _,TimeType _,TimestampType _ -> true;
            case IntervalType _,BitType _,ArrayType _,RangeType _,NativeType _ -> false;
        };
    }
}

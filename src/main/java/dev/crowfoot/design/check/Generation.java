package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ValueGeneration;
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
import java.util.Set;
import java.util.function.Consumer;

/** The way values are made fits the type. */
final class Generation implements Rule {

    private static final Set<AttributeType> INTEGERS = Set.of(SimpleType.SMALL_INTEGER, SimpleType.INTEGER, SimpleType.BIG_INTEGER);
    private static final int UUID_TEXT = 36;

    @Override
    public void check(Design design, Consumer<Problem> found) {
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Attribute attribute) {
                fits(owner, attribute, found);
            }
        }));
        design.entities().values().forEach(entity -> identities(design, entity, found));
    }

    private static void fits(Owner owner, Attribute attribute, Consumer<Problem> found) {
        boolean integer = INTEGERS.contains(attribute.type());
        String lacking = switch (attribute.generation()) {
            case ValueGeneration.Assigned _ -> null;
            case ValueGeneration.Identity _ -> integer || isWhole(attribute.type()) ? null : "counts by itself, which only integers can";
            case ValueGeneration.FromSequence _ ->
                integer || attribute.type() instanceof DecimalType ? null : "takes its value from a sequence, which gives numbers";
            case ValueGeneration.Uuid _ -> holdsUuid(attribute.type()) ? null : "takes a UUID, which its type cannot hold";
        };
        if (lacking != null) {
            found.accept(Problem.error("GEN-401", new Place(owner.id(), attribute.id()),
                    JavaWords.shown(owner.name()) + "." + JavaWords.shown(attribute.name()) + " " + lacking,
                    "Change its type or where its values come from"));
        }
    }

    /** Of a type of a database's own nothing is known; H2 counts in some of them. */
    private static boolean isWhole(AttributeType type) {
        return switch (type) {
            case DecimalType(Integer precision, Integer scale) -> precision != null && (scale == null || scale == 0);
            case NativeType _ -> true;
            case SimpleType _,StringType _,CharType _,BinaryType _,TimeType _,TimestampType _,IntervalType _,BitType _,EnumRef _,ArrayType _,RangeType _ ->
                false;
        };
    }

    private static boolean holdsUuid(AttributeType type) {
        return switch (type) {
            case SimpleType simple -> simple == SimpleType.UUID || simple == SimpleType.TEXT;
            case StringType(Integer length) -> length == null || length >= UUID_TEXT;
            case CharType(Integer length) -> length != null && length == UUID_TEXT;
            case BinaryType(Integer length) -> length == null || length >= 16;
            case DecimalType _,TimeType _,TimestampType _,IntervalType _,BitType _,EnumRef _,ArrayType _,RangeType _,NativeType _ -> false;
        };
    }

    private static void identities(Design design, Entity entity, Consumer<Problem> found) {
        var counting = Ancestry.own(design, entity).stream()
                .filter(s -> s.member() instanceof Attribute a && a.generation() instanceof ValueGeneration.Identity).toList();
        for (Ancestry.Said said : counting.stream().skip(1).toList()) {
            found.accept(Problem.warning("GEN-402", new Place(said.owner().id(), said.member().id()),
                    JavaWords.shown(entity.name()) + " has more than one column that counts by itself",
                    "Use a sequence for all but one, unless it is meant"));
        }
        boolean repeated = entity.inheritance() instanceof Inheritance.Root root && root.strategy() == Strategy.TABLE_PER_CLASS;
        if (repeated && !counting.isEmpty()) {
            Ancestry.Said said = counting.getFirst();
            found.accept(Problem.error("GEN-403", new Place(said.owner().id(), said.member().id()),
                    JavaWords.shown(entity.name()) + "." + JavaWords.shown(said.member().name())
                            + " counts by itself in each table of the hierarchy, so two rows may have the same key",
                    "Use a sequence: Hibernate refuses identity columns with a table per class"));
        }
    }
}

package dev.crowfoot.mapping.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
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
import dev.crowfoot.target.Target;
import java.util.function.Consumer;

/** Arrays whose elements only PostgreSQL's own text can carry are read and written as that text, which H2 does not take for an array. */
final class UnreadArrays implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        if (drawn.target() != Target.H2) {
            return;
        }
        for (Owner owner : drawn.design().owners().toList()) {
            for (Member member : owner.members()) {
                if (member instanceof Attribute attribute && attribute.java().formula() == null
                        && attribute.type() instanceof ArrayType array && isOnlyText(drawn, array.element())) {
                    Place place = new Place(owner.id(), member.id());
                    found.accept(Problem.warning("DB-102", place, drawn.subject(place)
                            + " is an array that the classes hold as PostgreSQL's text: Hibernate does not take H2's column for it",
                            "Use it on PostgreSQL alone, or choose elements that both have, such as text"));
                }
            }
        }
    }

    private static boolean isOnlyText(Drawn drawn, AttributeType element) {
        return switch (element) {
            case SimpleType simple -> switch (simple) {
                case BOOLEAN, SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE, TEXT, LARGE_BINARY, DATE, UUID, JSON, JSONB, MONEY ->
                    false;
                case HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML -> true;
            };
            case EnumRef reference ->
                drawn.design().enumType(reference.enumType()).map(e -> e.storage() == EnumType.Storage.NATIVE).orElse(false);
            case DecimalType _,CharType _,StringType _,BinaryType _,TimeType _,TimestampType _ -> false;
            case NativeType type -> type.javaType() == null || type.javaType().equals("java.lang.String");
            case ArrayType _,IntervalType _,BitType _,RangeType _ -> true;
        };
    }
}

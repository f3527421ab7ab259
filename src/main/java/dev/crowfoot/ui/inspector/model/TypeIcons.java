package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
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

/** Which icon shows what a member is. */
final class TypeIcons {

    private TypeIcons() {}

    static String of(Member member) {
        return switch (member) {
            case Attribute a -> of(a.type());
            case Relationship _ -> "bi-arrow-right-short";
            case Embedded _ -> "bi-box";
        };
    }

    static String of(AttributeType type) {
        return switch (type) {
            case SimpleType t -> simple(t);
            case DecimalType _ -> "bi-hash";
            case CharType _,StringType _ -> "bi-fonts";
            case BinaryType _,BitType _ -> "bi-file-binary";
            case TimeType _,TimestampType _,IntervalType _ -> "bi-clock";
            case EnumRef _ -> "bi-list-ul";
            case ArrayType _ -> "bi-collection";
            case RangeType _ -> "bi-arrow-left-right";
            case NativeType _ -> "bi-puzzle";
        };
    }

    private static String simple(SimpleType type) {
        return switch (type) {
            case BOOLEAN -> "bi-check2-square";
            case SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE, MONEY -> "bi-hash";
            case TEXT, TSVECTOR -> "bi-fonts";
            case LARGE_BINARY -> "bi-file-binary";
            case DATE -> "bi-calendar";
            case UUID -> "bi-upc";
            case JSON, JSONB, HSTORE, XML -> "bi-braces";
            case INET, CIDR, MACADDR -> "bi-globe";
        };
    }
}

package dev.crowfoot.diagram.card;

import dev.crowfoot.design.Design;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A type in few letters, as a card shows it: {@code string(200)}, {@code decimal(12,2)}, {@code timestamp tz}. */
public final class TypeLabel {

    private TypeLabel() {}

    /** The type in few letters. */
    public static String of(AttributeType type, Design design) {
        return switch (type) {
            case SimpleType t -> simple(t);
            case DecimalType t -> "decimal" + arguments(t.precision(), t.scale());
            case CharType t -> "char" + arguments(t.length(), null);
            case StringType t -> "string" + arguments(t.length(), null);
            case BinaryType t -> "binary" + arguments(t.length(), null);
            case TimeType t -> "time" + arguments(t.precision(), null) + (t.withTimeZone() ? " tz" : "");
            case TimestampType t -> "timestamp" + arguments(t.precision(), null) + (t.withTimeZone() ? " tz" : "");
            case IntervalType t -> "interval" + (t.fields() == null ? "" : " " + t.fields());
            case BitType t -> (t.varying() ? "varbit" : "bit") + arguments(t.length(), null);
            case EnumRef t -> design.enumType(t.enumType()).map(e -> e.name()).orElse("?");
            case ArrayType t -> of(t.element(), design) + "[]";
            case RangeType t -> words(t.of().name()) + (t.multi() ? " multirange" : " range");
            case NativeType t -> t.sql();
        };
    }

    private static String simple(SimpleType type) {
        return switch (type) {
            case SMALL_INTEGER -> "smallint";
            case BIG_INTEGER -> "bigint";
            case LARGE_BINARY -> "blob";
            case BOOLEAN, INTEGER, REAL, DOUBLE, TEXT, DATE, UUID, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML, MONEY ->
                words(type.name());
        };
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String arguments(@Nullable Integer first, @Nullable Integer second) {
        if (first == null) {
            return "";
        }
        return second == null ? "(" + first + ")" : "(" + first + "," + second + ")";
    }
}

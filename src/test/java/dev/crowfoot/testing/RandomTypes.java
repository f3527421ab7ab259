package dev.crowfoot.testing;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.EnumType;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random types, and defaults that fit them. */
final class RandomTypes {

    private static final List<AttributeType> COMPARABLE = List.of(SimpleType.INTEGER, SimpleType.BIG_INTEGER, SimpleType.SMALL_INTEGER,
            SimpleType.DATE, SimpleType.UUID, SimpleType.BOOLEAN, new StringType(40), new StringType(null), new DecimalType(12, 2),
            new DecimalType(null, null), new CharType(3), new TimestampType(false, null), new TimestampType(true, 6));

    private final Chance chance;
    private final List<EnumType> enums;

    RandomTypes(Chance chance, List<EnumType> enums) {
        this.chance = chance;
        this.enums = enums;
    }

    /** A type that every target can compare, index and make unique. */
    AttributeType comparable() {
        return chance.of(COMPARABLE);
    }

    /** Any type at all. */
    AttributeType any() {
        return switch (chance.below(16)) {
            case 0 -> chance.of(SimpleType.values());
            case 1 -> new ArrayType(chance.of(SimpleType.INTEGER, SimpleType.TEXT, SimpleType.UUID, new StringType(20)));
            case 2 -> new BinaryType(chance.maybe(2, () -> chance.between(1, 2000)));
            case 3 -> new BitType(chance.between(1, 64), chance.oneIn(2));
            case 4 -> new IntervalType(chance.of("year to month", "day to second", "day", "hour to minute"), null);
            case 5 -> new IntervalType(null, null);
            case 6 -> new RangeType(chance.of(RangeType.Kind.values()), chance.oneIn(2));
            case 7 -> new NativeType("integer", "java.lang.Integer");
            case 8 -> new TimeType(chance.oneIn(2), chance.maybe(2, () -> chance.between(0, 6)));
            case 9 -> new TimestampType(chance.oneIn(2), chance.maybe(2, () -> chance.between(0, 6)));
            case 10, 11 -> enums.isEmpty() ? SimpleType.TEXT : new EnumRef(chance.of(enums).id());
            default -> comparable();
        };
    }

    /** A default that fits the type, or null. */
    @Nullable
    DefaultValue defaultFor(AttributeType type) {
        return switch (type) {
            case SimpleType.BOOLEAN -> DefaultValue.literal(chance.of("true", "false"));
            case SimpleType.INTEGER, SimpleType.BIG_INTEGER, SimpleType.SMALL_INTEGER -> DefaultValue.literal("" + chance.between(-5, 5));
            case SimpleType.DATE -> chance.of(DefaultValue.expression("current_date"), DefaultValue.literal("2020-02-29"));
            case SimpleType.UUID -> DefaultValue.literal("00000000-0000-0000-0000-000000000001");
            case SimpleType simple -> null;
            case StringType string -> DefaultValue.literal(chance.of("draft", "", "it's", "true"));
            case CharType character -> DefaultValue.literal("abc");
            case DecimalType decimal -> DefaultValue.literal("1.50");
            case TimestampType timestamp -> DefaultValue.expression("current_timestamp");
            case EnumRef reference -> enumDefault(reference);
            case BinaryType other -> null;
            case TimeType other -> null;
            case IntervalType other -> null;
            case BitType other -> null;
            case ArrayType other -> null;
            case RangeType other -> null;
            case NativeType other -> null;
        };
    }

    private @Nullable DefaultValue enumDefault(EnumRef reference) {
        EnumType found = enums.stream().filter(candidate -> candidate.id().equals(reference.enumType())).findFirst().orElseThrow();
        return switch (found.storage()) {
            case NAME -> DefaultValue.literal(found.constants().getFirst().name());
            case VALUE, NATIVE -> DefaultValue.literal(found.constants().getFirst().databaseValue());
            case ORDINAL -> null;
        };
    }
}

package dev.crowfoot.design.check;

import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.Design;
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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text is a value of a type, as far as that can be said without a database. */
public final class LiteralValues {

    private static final Pattern BITS = Pattern.compile("[01]+");
    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})*");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSSSSS][.SSS][XXX][X]");

    private LiteralValues() {}

    /** Why the text is no value of the type, or null if it may be one. */
    public static @Nullable String refusal(String text, AttributeType type, Design design) {
        TypeDefaults defaults = design.conventions().typeDefaults();
        return switch (type) {
            case SimpleType simple -> simple(text, simple);
            case DecimalType(Integer precision, Integer scale) -> precision == null
                    ? decimal(text, defaults.decimalPrecision(), defaults.decimalScale())
                    : decimal(text, precision, scale == null ? 0 : scale);
            case CharType(Integer length) -> length(text, length == null ? defaults.stringLength() : length);
            case StringType(Integer length) -> length(text, length == null ? defaults.stringLength() : length);
            case BinaryType _ -> unless(HEX.matcher(text).matches(), "is no hexadecimal text");
            case TimeType(boolean zoned, var _) -> time(text, zoned);
            case TimestampType(boolean zoned, var _) -> timestamp(text, zoned);
            case BitType _ -> unless(BITS.matcher(text).matches(), "has other characters than 0 and 1");
            case EnumRef(var id, _) -> design.enumType(id).map(e -> constant(text, e)).orElse(null);
            case ArrayType _ -> unless(text.strip().startsWith("{") && text.strip().endsWith("}"), "is not in braces, as {1,2}");
            case IntervalType _,RangeType _,NativeType _ -> null;
        };
    }

    private static @Nullable String simple(String text, SimpleType type) {
        String value = text.strip();
        return switch (type) {
            case BOOLEAN -> unless(value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"), "is neither true nor false");
            case SMALL_INTEGER -> integer(value, Short.SIZE);
            case INTEGER -> integer(value, Integer.SIZE);
            case BIG_INTEGER -> integer(value, Long.SIZE);
            case REAL, DOUBLE, MONEY -> number(value) == null ? "is no number" : null;
            case LARGE_BINARY -> unless(HEX.matcher(value).matches(), "is no hexadecimal text");
            case DATE -> parsed(() -> LocalDate.parse(value), "is no date, as 2026-11-21");
            case UUID -> unless(UUID.matcher(value).matches(), "is no UUID");
            case TEXT, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML -> null;
        };
    }

    private static @Nullable String integer(String text, int bits) {
        BigDecimal number = number(text);
        if (number == null || number.stripTrailingZeros().scale() > 0 || text.contains(".")) {
            return "is no integer";
        }
        boolean huge = (long) number.precision() - number.scale() > 40;
        return unless(!huge && number.toBigInteger().bitLength() < bits, "is too large for its type");
    }

    private static @Nullable String decimal(String text, int precision, int scale) {
        BigDecimal number = number(text.strip());
        if (number == null) {
            return "is no number";
        }
        int digits = number.precision() - number.scale();
        return unless(number.signum() == 0 || digits <= precision - scale, "has too many digits before the point");
    }

    /** Exponents of any size are taken here; who expands the number looks at its digits first. */
    private static @Nullable BigDecimal number(String text) {
        try {
            return text.length() > 1000 ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String length(String text, int length) {
        return unless(text.codePointCount(0, text.length()) <= length, "is longer than " + length + " characters");
    }

    private static @Nullable String time(String text, boolean zoned) {
        return parsed(() -> {
            if (zoned) {
                OffsetTime.parse(text.strip());
            } else {
                LocalTime.parse(text.strip());
            }
        }, zoned ? "is no time with an offset, as 12:30:00+01:00" : "is no time, as 12:30:00");
    }

    private static @Nullable String timestamp(String text, boolean zoned) {
        String iso = text.strip().replace(' ', 'T');
        return parsed(() -> (zoned ? ZONED : LOCAL).parse(iso),
                zoned ? "is no time stamp, as 2026-11-21 12:30:00+01:00" : "is no time stamp, as 2026-11-21 12:30:00");
    }

    private static @Nullable String parsed(Runnable parser, String refusal) {
        try {
            parser.run();
            return null;
        } catch (DateTimeException e) {
            return refusal;
        }
    }

    private static @Nullable String constant(String text, EnumType type) {
        return unless(type.constants().stream().anyMatch(c -> c.name().equals(text) || c.databaseValue().equals(text)),
                "is no constant of " + JavaWords.shown(type.name()));
    }

    private static @Nullable String unless(boolean fits, String refusal) {
        return fits ? null : refusal;
    }
}

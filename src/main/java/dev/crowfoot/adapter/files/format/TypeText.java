package dev.crowfoot.adapter.files.format;

import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.BinaryType;
import dev.crowfoot.design.type.BitType;
import dev.crowfoot.design.type.CharType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.IntervalType;
import dev.crowfoot.design.type.RangeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimeType;
import dev.crowfoot.design.type.TimestampType;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads types from one line of text. */
final class TypeText {

    private static final Pattern SHAPE = Pattern.compile("([a-z ]*[a-z])(?:\\((\\d{1,8})(?:, ?(\\d{1,4}))?\\))?( with time zone)?");

    /** Between an enum and the text that holds it. */
    static final String AS = " as ";

    private TypeText() {}

    /**
     * The type, or null if the text is none.
     *
     * @throws IllegalArgumentException if a parameter is out of range
     */
    static @Nullable AttributeType parse(String text) {
        if (text.startsWith("array of ")) {
            AttributeType element = parse(text.substring("array of ".length()));
            return element == null ? null : new ArrayType(element);
        }
        if (text.startsWith("enum ")) {
            String[] parts = text.substring("enum ".length()).split(AS, 2);
            AttributeType held = parts.length < 2 ? null : parse(parts[1]);
            return parts.length == 2 && held == null ? null : new EnumRef(new EnumTypeId(parts[0]), held);
        }
        AttributeType named = named(text);
        if (named != null) {
            return named;
        }
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return null;
        }
        String name = shape.group(1);
        boolean zone = shape.group(4) != null;
        if (zone && shape.group(2) == null && name.endsWith(" with time zone")) {
            return null;
        }
        return parameterised(name, number(shape.group(2)), number(shape.group(3)), zone);
    }

    private static @Nullable AttributeType named(String text) {
        for (SimpleType simple : SimpleType.values()) {
            if (TypeFormat.words(simple).equals(text)) {
                return simple;
            }
        }
        boolean multi = text.startsWith("multirange of ");
        if (multi || text.startsWith("range of ")) {
            String of = text.substring(text.indexOf(" of ") + 4);
            return Arrays.stream(RangeType.Kind.values()).filter(kind -> TypeFormat.words(kind).equals(of)).findFirst()
                    .map(kind -> new RangeType(kind, multi)).orElse(null);
        }
        return null;
    }

    private static @Nullable AttributeType parameterised(String name, @Nullable Integer first, @Nullable Integer second, boolean zone) {
        boolean withZone = zone || name.endsWith(" with time zone");
        String plain = name.replaceFirst(" with time zone$", "");
        if (plain.equals("time") && second == null) {
            return new TimeType(withZone, first);
        }
        if (plain.equals("timestamp") && second == null) {
            return new TimestampType(withZone, first);
        }
        if (withZone || (second != null && !name.equals("decimal"))) {
            return null;
        }
        return switch (name) {
            case "string" -> new StringType(first);
            case "char" -> new CharType(first);
            case "binary" -> new BinaryType(first);
            case "decimal" -> new DecimalType(first, second);
            case "bit" -> new BitType(first, false);
            case "bit varying" -> new BitType(first, true);
            case "interval" -> new IntervalType(null, first);
            default -> name.startsWith("interval ") ? new IntervalType(name.substring("interval ".length()), first) : null;
        };
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}

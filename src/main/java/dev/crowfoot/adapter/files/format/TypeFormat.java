package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.adapter.files.yaml.YamlError;
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

/**
 * Types: {@code string(40)}, {@code timestamp(3) with time zone}, {@code array of integer}, {@code enum ID}. One that only a database has,
 * with its Java class, takes keys.
 */
final class TypeFormat {

    private TypeFormat() {}

    static Node write(AttributeType type) {
        if (type instanceof NativeType own) {
            return new Draft().text("native", own.sql()).text("java", own.javaType()).done();
        }
        if (type instanceof ArrayType array && write(array.element()) instanceof Node.Fields element) {
            return new Draft().put("arrayOf", element).done();
        }
        return Node.Scalar.text(text(type));
    }

    static AttributeType read(Node node) {
        if (!(node instanceof Node.Fields)) {
            String text = Values.text(node, "type");
            AttributeType type = TypeText.parse(text);
            if (type == null) {
                throw new YamlError(node, "unknown type '" + text + "'; a type that only your database has is written as the key 'native'");
            }
            return type;
        }
        Keys keys = Keys.of(node);
        Node element = keys.node("arrayOf");
        if (element != null) {
            AttributeType read = read(element);
            return keys.end(() -> new ArrayType(read));
        }
        String sql = keys.text("native");
        String java = keys.textOrNull("java");
        return keys.end(() -> new NativeType(sql, java));
    }

    private static String text(AttributeType type) {
        return switch (type) {
            case SimpleType simple -> words(simple);
            case StringType string -> "string" + parameter(string.length());
            case CharType character -> "char" + parameter(character.length());
            case BinaryType binary -> "binary" + parameter(binary.length());
            case DecimalType decimal -> "decimal" + (decimal.scale() == null ? parameter(decimal.precision())
                    : "(" + decimal.precision() + "," + decimal.scale() + ")");
            case BitType bit -> "bit" + (bit.varying() ? " varying" : "") + parameter(bit.length());
            case TimeType time -> "time" + parameter(time.precision()) + zone(time.withTimeZone());
            case TimestampType timestamp -> "timestamp" + parameter(timestamp.precision()) + zone(timestamp.withTimeZone());
            case IntervalType interval -> "interval" + (interval.fields() == null ? "" : " " + interval.fields())
                    + parameter(interval.precision());
            case EnumRef(var id, var held) -> "enum " + id.value() + (held == null ? "" : TypeText.AS + text(held));
            case ArrayType array -> "array of " + text(array.element());
            case RangeType range -> (range.multi() ? "multirange of " : "range of ") + words(range.of());
            case NativeType own -> throw new IllegalArgumentException("a native type takes keys: " + own);
        };
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String parameter(@Nullable Integer value) {
        return value == null ? "" : "(" + value + ")";
    }

    private static String zone(boolean with) {
        return with ? " with time zone" : "";
    }
}

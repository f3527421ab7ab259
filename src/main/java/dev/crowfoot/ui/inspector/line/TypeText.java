package dev.crowfoot.ui.inspector.line;

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
import org.jspecify.annotations.Nullable;

/**
 * A type as a line of text: {@code string(200)}, {@code decimal(12,2)}, {@code timestamp(3) tz}, {@code integer[]}, {@code PostStatus},
 * {@code native "ltree"}. What {@link #write} gives, {@link #read} takes, and many words besides.
 */
public final class TypeText {

    private TypeText() {}

    /** The type as text. */
    public static String write(AttributeType type, Design design) {
        return switch (type) {
            case SimpleType t -> TypeWords.of(t);
            case DecimalType t -> "decimal" + arguments(t.precision(), t.scale());
            case CharType t -> "char" + arguments(t.length(), null);
            case StringType t -> "string" + arguments(t.length(), null);
            case BinaryType t -> "binary" + arguments(t.length(), null);
            case TimeType t -> "time" + arguments(t.precision(), null) + (t.withTimeZone() ? " tz" : "");
            case TimestampType t -> "timestamp" + arguments(t.precision(), null) + (t.withTimeZone() ? " tz" : "");
            case IntervalType t -> "interval" + (t.fields() == null ? "" : " " + t.fields()) + arguments(t.precision(), null);
            case BitType t -> (t.varying() ? "varbit" : "bit") + arguments(t.length(), null);
            case EnumRef t -> enumName(t, design);
            case ArrayType t -> write(t.element(), design) + "[]";
            case RangeType t -> TypeWords.of(t.of()) + (t.multi() ? " multirange" : " range");
            case NativeType t -> "native " + quoted(t.sql()) + (t.javaType() == null ? "" : " as " + quoted(t.javaType()));
        };
    }

    /**
     * The type that the text says.
     *
     * @throws IllegalArgumentException with what is not understood and what could stand there
     */
    public static AttributeType read(String text, Design design) {
        Cursor cursor = new Cursor(text);
        AttributeType type = new TypeReader(cursor, design).read();
        if (!cursor.atEnd()) {
            throw new IllegalArgumentException("“" + cursor.rest() + "” does not belong to a type.");
        }
        return type;
    }

    /** The plain name where it says which enum is meant; else the id. */
    private static String enumName(EnumRef ref, Design design) {
        String name = design.enumType(ref.enumType()).map(EnumType::name).orElse("");
        boolean plain = !name.isEmpty() && name.codePoints().allMatch(Character::isJavaIdentifierPart)
                && name.chars().allMatch(c -> c < 128) && !TypeWords.isTaken(name)
                && design.enums().values().stream().filter(e -> e.name().equalsIgnoreCase(name)).count() == 1;
        return plain ? name : "enum \"" + ref.enumType().value() + "\"";
    }

    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String arguments(@Nullable Integer first, @Nullable Integer second) {
        if (first == null) {
            return "";
        }
        return second == null ? "(" + first + ")" : "(" + first + "," + second + ")";
    }
}

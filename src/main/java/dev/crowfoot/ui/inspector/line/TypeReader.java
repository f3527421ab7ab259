package dev.crowfoot.ui.inspector.line;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EnumTypeId;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a type from where a cursor stands, and leaves the cursor behind it. */
final class TypeReader {

    private static final List<String> FIELDS =
            IntervalType.FIELDS.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f)).toList();
    private final Cursor cursor;
    private final Design design;

    TypeReader(Cursor cursor, Design design) {
        this.cursor = cursor;
        this.design = design;
    }

    AttributeType read() {
        AttributeType type = element();
        while (cursor.sign('[')) {
            if (!cursor.sign(']')) {
                throw new IllegalArgumentException("An array is written as “integer[]”, without a number in the brackets.");
            }
            type = new ArrayType(type);
        }
        return type;
    }

    private AttributeType element() {
        String word = cursor.word();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("A type is missing: write one such as string(200), integer or timestamp tz.");
        }
        String usual = TypeWords.usual(twoWords(word));
        AttributeType range = range(usual);
        if (range != null) {
            return range;
        }
        SimpleType simple = TypeWords.simple(usual);
        return simple != null ? simple : withParameters(usual, word);
    }

    /** Types that people write in two words. */
    private String twoWords(String word) {
        return switch (TypeWords.usual(word)) {
            case "double" -> {
                cursor.words("precision");
                yield word;
            }
            case "small" -> cursor.words("integer") ? "smallint" : word;
            case "big" -> cursor.words("integer") ? "bigint" : word;
            case "large" -> cursor.words("binary") ? "blob" : word;
            default -> word;
        };
    }

    private @Nullable AttributeType range(String usual) {
        int start = cursor.position();
        String over = usual.equals("timestamp") && zone() ? "timestamp tz" : usual;
        RangeType.Kind kind = TypeWords.range(over);
        if (kind != null && cursor.words("range")) {
            return new RangeType(kind, false);
        }
        if (kind != null && cursor.words("multirange")) {
            return new RangeType(kind, true);
        }
        cursor.back(start);
        return null;
    }

    private AttributeType withParameters(String usual, String word) {
        return switch (usual) {
            case "decimal" -> decimal();
            case "char" -> new CharType(argument());
            case "string" -> new StringType(argument());
            case "binary" -> new BinaryType(argument());
            case "bit" -> new BitType(argument(), false);
            case "varbit" -> new BitType(argument(), true);
            case "time" -> time();
            case "timestamp" -> timestamp();
            case "time tz" -> new TimeType(true, argument());
            case "timestamp tz" -> new TimestampType(true, argument());
            case "interval" -> new IntervalType(fields(), argument());
            case "native" -> nativeType();
            case "enum" -> new EnumRef(new EnumTypeId(cursor.quoted('"')));
            default -> enumNamed(word);
        };
    }

    private AttributeType enumNamed(String word) {
        return design.enums().values().stream().filter(e -> e.name().equalsIgnoreCase(word)).findFirst()
                .map(e -> (AttributeType) new EnumRef(e.id()))
                .orElseThrow(() -> new IllegalArgumentException("“" + word
                        + "” is no type and no enum of this project. For a type of one database alone write native \"" + word + "\"."));
    }

    private AttributeType decimal() {
        List<Integer> arguments = arguments(2);
        return new DecimalType(arguments.isEmpty() ? null : arguments.getFirst(), arguments.size() < 2 ? null : arguments.getLast());
    }

    private AttributeType time() {
        Integer precision = argument();
        return new TimeType(zone(), precision);
    }

    private AttributeType timestamp() {
        Integer precision = argument();
        return new TimestampType(zone(), precision);
    }

    private AttributeType nativeType() {
        String sql = cursor.isNext('"') ? cursor.quoted('"') : cursor.chunk();
        int start = cursor.position();
        if (cursor.words("as") && cursor.isNext('"')) {
            return new NativeType(sql, cursor.quoted('"'));
        }
        cursor.back(start);
        return new NativeType(sql, null);
    }

    private boolean zone() {
        return cursor.words("tz") || cursor.words("with time zone");
    }

    private @Nullable String fields() {
        return FIELDS.stream().filter(cursor::words).findFirst().orElse(null);
    }

    private @Nullable Integer argument() {
        List<Integer> arguments = arguments(1);
        return arguments.isEmpty() ? null : arguments.getFirst();
    }

    private List<Integer> arguments(int most) {
        List<Integer> numbers = new ArrayList<>();
        if (cursor.sign('(')) {
            do {
                numbers.add(number());
            } while (cursor.sign(','));
            if (!cursor.sign(')')) {
                throw new IllegalArgumentException("The bracket ( is not closed.");
            }
        }
        if (numbers.size() > most) {
            throw new IllegalArgumentException("Too many numbers in the brackets: at most " + most + ".");
        }
        return numbers;
    }

    private int number() {
        String word = cursor.word();
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    (word.isEmpty() ? "A number is missing" : "“" + word + "” is not a number") + " in the brackets.", e);
        }
    }
}

package dev.crowfoot.mapping.type;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.BinaryType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.target.Target;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Defaults of columns as SQL of one target. */
public final class Literals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})*");

    private final Target target;
    private final Function<EnumTypeId, Optional<StoredEnum>> enums;

    /** Literals of that target. */
    public Literals(Target target, Function<EnumTypeId, Optional<StoredEnum>> enums) {
        this.target = target;
        this.enums = enums;
    }

    /** The default as SQL. A literal that does not fit its type becomes a quoted text, which the database refuses and nothing breaks. */
    public String sql(DefaultValue value, AttributeType type) {
        return switch (value.kind()) {
            case EXPRESSION -> DefaultExpressions.translated(value.text(), target);
            case LITERAL -> literal(value.text(), type);
        };
    }

    private String literal(String text, AttributeType type) {
        return switch (type) {
            case SimpleType simple -> simple(text, simple);
            case DecimalType _ -> number(text);
            case BinaryType _ -> bytes(text);
            case EnumRef ref -> enumeration(text, ref);
            case ArrayType array -> array(text, array);
            case dev.crowfoot.design.type.CharType _,dev.crowfoot.design.type.StringType _,dev.crowfoot.design.type.TimeType _,dev.crowfoot.design.type.TimestampType _,dev.crowfoot.design.type.IntervalType _,dev.crowfoot.design.type.BitType _,dev.crowfoot.design.type.RangeType _,dev.crowfoot.design.type.NativeType _ ->
                quoted(text);
        };
    }

    private String simple(String text, SimpleType type) {
        return switch (type) {
            case BOOLEAN -> bool(text);
            case SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE, MONEY -> number(text);
            case LARGE_BINARY -> bytes(text);
            case JSON, JSONB -> target == Target.H2 ? "json " + quoted(text) : quoted(text);
            case TEXT, DATE, UUID, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML -> quoted(text);
        };
    }

    private static String bool(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false") ? lower : quoted(text);
    }

    private static String number(String text) {
        String stripped = text.strip();
        return NUMBER.matcher(stripped).matches() ? stripped : quoted(text);
    }

    private String bytes(String text) {
        if (!HEX.matcher(text).matches()) {
            return quoted(text);
        }
        return target == Target.H2 ? "X'" + text + "'" : "'\\x" + text + "'";
    }

    private String enumeration(String text, EnumRef ref) {
        StoredEnum stored = enums.apply(ref.enumType()).orElse(null);
        if (stored == null) {
            return quoted(text);
        }
        String held = stored.held(text).orElse(text);
        return stored.enumType().storage() == dev.crowfoot.design.EnumType.Storage.ORDINAL ? number(held) : quoted(held);
    }

    /** {@code {a,b}} as PostgreSQL writes an array; H2 has a constructor instead. */
    private String array(String text, ArrayType type) {
        String stripped = text.strip();
        boolean braces = stripped.startsWith("{") && stripped.endsWith("}");
        if (target != Target.H2 || !braces) {
            return quoted(text);
        }
        String inner = stripped.substring(1, stripped.length() - 1);
        return inner.isBlank() ? "array[]" : Arrays.stream(inner.split(",", -1)).map(e -> literal(e.strip(), type.element()))
                .collect(Collectors.joining(", ", "array[", "]"));
    }

    /** A text in SQL. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

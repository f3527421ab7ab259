package dev.crowfoot.mapping.type;

import dev.crowfoot.design.Conventions.TypeDefaults;
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
import dev.crowfoot.design.type.RangeType.Kind;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimeType;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The drawn types that column types of one target stand for: the inverse of {@link ColumnTypes}. A column type that no drawn type
 * gives exactly is drawn by its name.
 */
public final class AttributeTypes {

    private static final Map<String, SimpleType> SIMPLE = Map.ofEntries(Map.entry("boolean", SimpleType.BOOLEAN),
            Map.entry("smallint", SimpleType.SMALL_INTEGER), Map.entry("integer", SimpleType.INTEGER),
            Map.entry("bigint", SimpleType.BIG_INTEGER), Map.entry("real", SimpleType.REAL),
            Map.entry("double precision", SimpleType.DOUBLE),
            Map.entry("text", SimpleType.TEXT), Map.entry("bytea", SimpleType.LARGE_BINARY), Map.entry("date", SimpleType.DATE),
            Map.entry("uuid", SimpleType.UUID), Map.entry("json", SimpleType.JSON), Map.entry("jsonb", SimpleType.JSONB),
            Map.entry("hstore", SimpleType.HSTORE), Map.entry("inet", SimpleType.INET), Map.entry("cidr", SimpleType.CIDR),
            Map.entry("macaddr", SimpleType.MACADDR), Map.entry("tsvector", SimpleType.TSVECTOR), Map.entry("xml", SimpleType.XML),
            Map.entry("money", SimpleType.MONEY));

    private static final Map<String, Kind> RANGES = Map.of("int4", Kind.INTEGER, "int8", Kind.BIG_INTEGER, "num", Kind.DECIMAL, "ts",
            Kind.TIMESTAMP, "tstz", Kind.TIMESTAMP_WITH_TIME_ZONE, "date", Kind.DATE);

    private final Target target;
    private final Function<QualifiedName, Optional<EnumTypeId>> enums;
    private final ColumnTypes types;

    /**
     * The drawn types of a target.
     *
     * @param enums the drawn enum for an enum type of the database
     */
    public AttributeTypes(Target target, Function<QualifiedName, Optional<EnumTypeId>> enums) {
        this.target = target;
        this.enums = enums;
        this.types = ColumnTypes.of(target, TypeDefaults.DEFAULT, _ -> Optional.empty());
    }

    /** The drawn type, with all of its parameters. */
    public AttributeType of(SqlType type) {
        if (type.userDefined() && type.arguments().isEmpty()) {
            Optional<EnumTypeId> drawn = enums.apply(type.qualifiedName());
            if (drawn.isPresent()) {
                return arrayOf(new EnumRef(drawn.get()), type.dimensions());
            }
        }
        AttributeType scalar = type.userDefined() ? null : scalar(type);
        AttributeType whole = scalar == null ? null : arrayOf(scalar, type.dimensions());
        boolean exact = whole != null && types.of(whole).type().equals(type);
        return exact && whole != null ? whole : new NativeType(NativeTypes.text(type), null);
    }

    private static AttributeType arrayOf(AttributeType element, int dimensions) {
        AttributeType type = element;
        for (int i = 0; i < dimensions; i++) {
            type = new ArrayType(type);
        }
        return type;
    }

    private @Nullable AttributeType scalar(SqlType type) {
        List<Integer> numbers = numbers(type.arguments());
        if (numbers == null) {
            return null;
        }
        Integer first = numbers.isEmpty() ? null : numbers.getFirst();
        try {
            return parametrised(type.name(), first, numbers);
        } catch (IllegalArgumentException e) {
            // beyond what a drawn type can say, such as a scale above the precision
            return null;
        }
    }

    private @Nullable AttributeType parametrised(String name, @Nullable Integer first, List<Integer> numbers) {
        return switch (name) {
            case "numeric" -> first == null ? null : new DecimalType(first, numbers.size() > 1 ? numbers.get(1) : null);
            case "character" -> new CharType(first);
            case "character varying" -> first == null ? target == Target.H2 ? SimpleType.TEXT : null : new StringType(first);
            case "binary varying" -> first == null ? SimpleType.LARGE_BINARY : new BinaryType(first);
            case "bit" -> new BitType(first, false);
            case "bit varying" -> new BitType(first, true);
            case "time", "time without time zone" -> new TimeType(false, first);
            case "time with time zone" -> new TimeType(true, first);
            case "timestamp", "timestamp without time zone" -> new TimestampType(false, first);
            case "timestamp with time zone" -> new TimestampType(true, first);
            default -> name.startsWith("interval") ? interval(name, first) : named(name);
        };
    }

    private @Nullable AttributeType interval(String name, @Nullable Integer precision) {
        String fields = name.substring("interval".length()).strip();
        return fields.isEmpty() ? new IntervalType(null, precision)
                : IntervalType.FIELDS.contains(fields) ? new IntervalType(fields, precision) : null;
    }

    private static @Nullable AttributeType named(String name) {
        SimpleType simple = SIMPLE.get(name);
        if (simple != null) {
            return simple;
        }
        boolean multi = name.endsWith("multirange");
        Kind kind = multi ? RANGES.get(name.substring(0, name.length() - "multirange".length()))
                : name.endsWith("range") ? RANGES.get(name.substring(0, name.length() - "range".length())) : null;
        return kind == null ? null : new RangeType(kind, multi);
    }

    private static @Nullable List<Integer> numbers(List<String> arguments) {
        boolean numbers = arguments.stream().allMatch(a -> a.matches("\\d{1,9}"));
        return numbers ? IntStream.range(0, arguments.size()).mapToObj(i -> Integer.valueOf(arguments.get(i))).toList() : null;
    }
}

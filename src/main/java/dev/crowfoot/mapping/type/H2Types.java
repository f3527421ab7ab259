package dev.crowfoot.mapping.type;

import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.EnumType.Storage;
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
import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Column types as H2's {@code INFORMATION_SCHEMA} names them, without the arguments that are not drawn (H2 manual, "Data
 * Types"). Text and bytes of any length are {@code character varying} and {@code binary varying}: both hold a billion, and Hibernate
 * validates its long types against them, not against large objects.
 */
final class H2Types implements ColumnTypes {

    private static final String TEXT = "character varying";
    private static final String INTERVAL = "H2 has no interval of all fields; one of days to seconds stands for it";

    /** The longest texts: an address of 39 with an embedded IPv4 one and a mask, a hardware address (PostgreSQL manual, 8.9). */
    private static final int ADDRESS_LENGTH = 49;
    private static final int HARDWARE_ADDRESS_LENGTH = 17;
    private static final int RANGE_LENGTH = 255;

    /** The first words of the types that H2 has. */
    private static final Set<String> KNOWN = Set.of("boolean", "tinyint", "smallint", "integer", "bigint", "numeric", "real", "double",
            "decfloat", "character", "varchar_ignorecase", "binary", "date", "time", "timestamp", "interval", "uuid", "json", "geometry",
            "java_object", "enum", "row", "null");

    private final TypeDefaults defaults;
    private final Function<EnumTypeId, Optional<StoredEnum>> enums;

    H2Types(TypeDefaults defaults, Function<EnumTypeId, Optional<StoredEnum>> enums) {
        this.defaults = defaults;
        this.enums = enums;
    }

    @Override
    public ColumnType of(AttributeType type) {
        return switch (type) {
            case SimpleType simple -> simple(simple);
            case DecimalType t -> decimal(t);
            case CharType t -> ColumnType.exact("character", Decimals.or(t.length(), defaults.stringLength()));
            case StringType t -> ColumnType.exact(TEXT, Decimals.or(t.length(), defaults.stringLength()));
            case BinaryType t -> ColumnType.exact("binary varying", Decimals.or(t.length(), defaults.binaryLength()));
            case TimeType t -> time(t.withTimeZone() ? "time with time zone" : "time", t.precision());
            case TimestampType t -> time(t.withTimeZone() ? "timestamp with time zone" : "timestamp", t.precision());
            case IntervalType t -> interval(t);
            case BitType t -> bits(t);
            case EnumRef t -> enumeration(t);
            case ArrayType t -> of(t.element()).array();
            case RangeType t -> range(t);
            case NativeType t -> nativeType(t);
        };
    }

    private static ColumnType simple(SimpleType type) {
        return switch (type) {
            case BOOLEAN -> ColumnType.exact("boolean");
            case SMALL_INTEGER -> ColumnType.exact("smallint");
            case INTEGER -> ColumnType.exact("integer");
            case BIG_INTEGER -> ColumnType.exact("bigint");
            case REAL -> ColumnType.exact("real");
            case DOUBLE -> ColumnType.exact("double precision");
            case TEXT -> ColumnType.exact(TEXT);
            case LARGE_BINARY -> ColumnType.exact("binary varying");
            case DATE -> ColumnType.exact("date");
            case UUID -> ColumnType.exact("uuid");
            case JSON -> ColumnType.exact("json");
            case JSONB -> ColumnType.instead("H2 has no jsonb; json stands for it", "json");
            case HSTORE -> text("hstore");
            case INET -> text("inet", ADDRESS_LENGTH);
            case CIDR -> text("cidr", ADDRESS_LENGTH);
            case MACADDR -> text("macaddr", HARDWARE_ADDRESS_LENGTH);
            case TSVECTOR -> text("tsvector");
            case XML -> text("xml");
            case MONEY -> ColumnType.instead("H2 has no money; numeric(19,2) stands for it", "numeric", 19, 2);
        };
    }

    private static ColumnType text(String lacking, Object... length) {
        return ColumnType.instead("H2 has no " + lacking + "; text stands for it", TEXT, length);
    }

    /** H2 tells a scale that was written from one that was not. */
    private ColumnType decimal(DecimalType type) {
        Integer precision = type.precision();
        return precision == null || type.scale() != null ? Decimals.of(type, defaults) : ColumnType.exact("numeric", precision);
    }

    private static ColumnType time(String name, @Nullable Integer precision) {
        return precision == null ? ColumnType.exact(name) : ColumnType.exact(name, precision);
    }

    /** The reader keeps the arguments of an interval in its name, since they stand in the middle of it. */
    private static ColumnType interval(IntervalType type) {
        String fields = type.fields() == null ? "day to second" : type.fields();
        Integer precision = type.precision();
        String digits = precision == null || !fields.endsWith("second") ? "" : fields.equals("second") ? "(2, " + precision + ")"
                : "(" + precision + ")";
        SqlType own = SqlType.of("interval " + fields + digits);
        return new ColumnType(own, type.fields() == null ? INTERVAL : null);
    }

    private static ColumnType bits(BitType type) {
        Integer length = type.length();
        if (type.varying() && length == null) {
            return text("bit varying");
        }
        return text(type.varying() ? "bit varying" : "bit string", Decimals.or(length, 1));
    }

    private static ColumnType range(RangeType type) {
        return type.multi() ? text("multirange") : text("range", RANGE_LENGTH);
    }

    private ColumnType enumeration(EnumRef ref) {
        StoredEnum stored = enums.apply(ref.enumType()).orElse(null);
        if (stored == null || stored.isText()) {
            return ref.text() == null ? ColumnType.exact(TEXT, ENUM_LENGTH) : of(ref.text());
        }
        if (stored.enumType().storage() != Storage.NATIVE) {
            return ColumnType.exact("smallint");
        }
        Object[] labels = stored.labels().stream().map(Label::text).map(Literals::quoted).toArray();
        return labels.length == 0 ? ColumnType.exact(TEXT, ENUM_LENGTH) : ColumnType.exact("enum", labels);
    }

    private static ColumnType nativeType(NativeType type) {
        SqlType own = NativeTypes.parse(type.sql(), Target.H2);
        String first = own.name().split("[ (]", 2)[0].toLowerCase(Locale.ROOT);
        if (own.userDefined() || KNOWN.contains(first)) {
            return ColumnType.exact(own);
        }
        return new ColumnType(new SqlType(null, TEXT, false, List.of(), own.dimensions()),
                "H2 has no type " + own.name() + "; text stands for it");
    }
}

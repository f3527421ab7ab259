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
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Target;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Column types as {@code format_type} of PostgreSQL 14 to 18 writes them (manual, chapter 8). */
final class PostgresqlTypes implements ColumnTypes {

    private static final int MAX_TIME_PRECISION = 6;
    private static final String BINARY = "PostgreSQL's bytea has no length; the length holds in Java only";
    private static final String PRECISION = "PostgreSQL keeps at most 6 digits of a second";

    /** What stands for types that only H2 has (H2 manual, "Data Types"). */
    private static final Map<String, String> FROM_H2 = Map.of("tinyint", "smallint", "decfloat", "numeric", "varchar_ignorecase", "text",
            "java_object", "bytea", "character large object", "text", "binary large object", "bytea", "binary varying", "bytea", "binary",
            "bytea");

    private final TypeDefaults defaults;
    private final Function<EnumTypeId, Optional<StoredEnum>> enums;

    PostgresqlTypes(TypeDefaults defaults, Function<EnumTypeId, Optional<StoredEnum>> enums) {
        this.defaults = defaults;
        this.enums = enums;
    }

    @Override
    public ColumnType of(AttributeType type) {
        return switch (type) {
            case SimpleType simple -> ColumnType.exact(simple(simple));
            case DecimalType t -> Decimals.of(t, defaults);
            case CharType t -> ColumnType.exact("character", Decimals.or(t.length(), defaults.stringLength()));
            case StringType t -> ColumnType.exact("character varying", Decimals.or(t.length(), defaults.stringLength()));
            case BinaryType _ -> ColumnType.instead(BINARY, "bytea");
            case TimeType t -> time(t.withTimeZone() ? "time with time zone" : "time without time zone", t.precision());
            case TimestampType t -> time(t.withTimeZone() ? "timestamp with time zone" : "timestamp without time zone", t.precision());
            case IntervalType t -> time(t.fields() == null ? "interval" : "interval " + t.fields(), t.precision());
            case BitType t -> bits(t);
            case EnumRef t -> enumeration(t);
            case ArrayType t -> of(t.element()).array();
            case RangeType t -> ColumnType.exact(range(t));
            case NativeType t -> nativeType(t);
        };
    }

    private static String simple(SimpleType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case SMALL_INTEGER -> "smallint";
            case INTEGER -> "integer";
            case BIG_INTEGER -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case TEXT -> "text";
            case LARGE_BINARY -> "bytea";
            case DATE -> "date";
            case UUID -> "uuid";
            case JSON -> "json";
            case JSONB -> "jsonb";
            case HSTORE -> "hstore";
            case INET -> "inet";
            case CIDR -> "cidr";
            case MACADDR -> "macaddr";
            case TSVECTOR -> "tsvector";
            case XML -> "xml";
            case MONEY -> "money";
        };
    }

    private static ColumnType time(String name, @Nullable Integer precision) {
        if (precision == null) {
            return ColumnType.exact(name);
        }
        return precision > MAX_TIME_PRECISION ? ColumnType.instead(PRECISION, name, MAX_TIME_PRECISION) : ColumnType.exact(name, precision);
    }

    private static ColumnType bits(BitType type) {
        Integer length = type.length();
        if (type.varying()) {
            return length == null ? ColumnType.exact("bit varying") : ColumnType.exact("bit varying", length);
        }
        return ColumnType.exact("bit", Decimals.or(length, 1));
    }

    private static String range(RangeType type) {
        String of = switch (type.of()) {
            case INTEGER -> "int4";
            case BIG_INTEGER -> "int8";
            case DECIMAL -> "num";
            case TIMESTAMP -> "ts";
            case TIMESTAMP_WITH_TIME_ZONE -> "tstz";
            case DATE -> "date";
        };
        return of + (type.multi() ? "multirange" : "range");
    }

    private ColumnType enumeration(EnumRef ref) {
        StoredEnum stored = enums.apply(ref.enumType()).orElse(null);
        if (stored == null || stored.isText()) {
            return ref.text() == null ? ColumnType.exact("character varying", ENUM_LENGTH) : of(ref.text());
        }
        return stored.enumType().storage() == Storage.NATIVE ? ColumnType.exact(SqlType.userDefined(stored.nativeName()))
                : ColumnType.exact("smallint");
    }

    private static ColumnType nativeType(NativeType type) {
        SqlType own = NativeTypes.parse(type.sql(), Target.POSTGRESQL);
        String instead = own.userDefined() ? null : FROM_H2.get(own.name());
        if (instead == null) {
            return ColumnType.exact(own);
        }
        return new ColumnType(new SqlType(null, instead, false, java.util.List.of(), own.dimensions()),
                "PostgreSQL has no type " + own.name() + "; " + instead + " stands for it");
    }
}

package dev.crowfoot.entity;

import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.TableName;
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
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.ArrayOf;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import dev.crowfoot.entity.spec.TypeRef.Generic;
import dev.crowfoot.entity.spec.TypeRef.Primitive;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Java type of each type that can be drawn. */
final class JavaTypes {

    private static final ClassRef STRING = ClassRef.of(String.class);
    private static final AnnotationValue ONE = new AnnotationValue.Whole(1, false);
    private static final TypeRef BYTES = new ArrayOf(Primitive.BYTE);

    private final Design design;
    private final DatabaseNames names;
    private final JavaClasses classes;

    JavaTypes(Design design, DatabaseNames names, JavaClasses classes) {
        this.design = design;
        this.names = names;
        this.classes = classes;
    }

    /** How values of this type are held. */
    JavaValue of(AttributeType type) {
        TypeDefaults defaults = design.conventions().typeDefaults();
        return switch (type) {
            case SimpleType simple -> simple(simple);
            case DecimalType t -> decimal(t, defaults);
            case CharType t -> JavaValue.of(String.class).with(Annotations.jdbcTypeCode("CHAR"))
                    .withColumn("length", or(t.length(), defaults.stringLength()));
            case StringType t -> length(JavaValue.of(String.class), or(t.length(), defaults.stringLength()));
            case BinaryType t -> length(JavaValue.of(BYTES), or(t.length(), defaults.binaryLength()));
            case TimeType t -> time(t);
            case TimestampType t -> fraction(t.withTimeZone() ? JavaValue.of(Instant.class)
                    : JavaValue.of(LocalDateTime.class).with(Annotations.jdbcTypeCode("LOCAL_DATE_TIME")), t.precision());
            case IntervalType t -> jdbcType(JavaValue.of(isMonths(t) ? Period.class : Duration.class), Support.INTERVAL)
                    .withDefinition(t.fields() == null ? "interval" : "interval " + t.fields());
            case BitType t -> nativeText(bits(t));
            case EnumRef t -> enumeration(t);
            case ArrayType t -> array(t);
            case RangeType t -> nativeText(range(t));
            case NativeType t -> nativeType(t);
        };
    }

    /**
     * How they are held in a hierarchy with a table for each class. Hibernate selects from all of them at once and writes typed nulls for
     * columns that only some have; it knows the names of its own types only.
     */
    JavaValue inUnion(AttributeType type) {
        JavaValue value = of(type);
        if (type instanceof IntervalType interval && !isMonths(interval)) {
            return JavaValue.of(Duration.class).with(Annotations.jdbcTypeCode("INTERVAL_SECOND")).withDefinition("interval");
        }
        if (value.support().contains(Support.NATIVE_ENUM) && type instanceof EnumRef) {
            JavaValue plain =
                    new JavaValue(value.type(), value.primitive(), value.annotations().subList(0, 1), value.column(), java.util.Set.of());
            return plain.with(Annotations.jdbcTypeCode("NAMED_ENUM"));
        }
        return value;
    }

    private JavaValue simple(SimpleType type) {
        return switch (type) {
            case BOOLEAN -> JavaValue.primitive(Boolean.class, Primitive.BOOLEAN);
            case SMALL_INTEGER -> JavaValue.primitive(Short.class, Primitive.SHORT);
            case INTEGER -> JavaValue.primitive(Integer.class, Primitive.INT);
            case BIG_INTEGER -> JavaValue.primitive(Long.class, Primitive.LONG);
            case REAL -> JavaValue.primitive(Float.class, Primitive.FLOAT);
            case DOUBLE -> JavaValue.primitive(Double.class, Primitive.DOUBLE);
            case TEXT -> JavaValue.of(String.class).withDefinition("text");
            case LARGE_BINARY -> JavaValue.of(BYTES);
            case DATE -> JavaValue.of(LocalDate.class);
            case UUID -> JavaValue.of(UUID.class);
            case JSON, JSONB -> JavaValue.of(String.class).with(Annotations.jdbcTypeCode("JSON"));
            case HSTORE -> converted(nativeText("hstore").ofType(new Generic(ClassRef.of(Map.class), List.of(STRING, STRING.orNull()))),
                    Support.HSTORE_CONVERTER);
            case INET -> converted(nativeText("inet").ofType(ClassRef.of(InetAddress.class)), Support.INET_ADDRESS_CONVERTER);
            case CIDR -> nativeText("cidr");
            case MACADDR -> nativeText("macaddr");
            case TSVECTOR -> nativeText("tsvector");
            case XML -> nativeText("xml");
            case MONEY -> jdbcType(JavaValue.of(BigDecimal.class).withColumn("precision", 19).withColumn("scale", 2), Support.MONEY)
                    .withDefinition("money");
        };
    }

    private static JavaValue decimal(DecimalType type, TypeDefaults defaults) {
        int precision = or(type.precision(), defaults.decimalPrecision());
        int scale = type.precision() == null ? defaults.decimalScale() : or(type.scale(), 0);
        return JavaValue.of(BigDecimal.class).withColumn("precision", precision).withColumn("scale", scale);
    }

    /** A length of 255 is what Jakarta Persistence takes when nothing is said. */
    private static JavaValue length(JavaValue value, int length) {
        return length == 255 ? value : value.withColumn("length", length);
    }

    private static JavaValue fraction(JavaValue value, @Nullable Integer digits) {
        return digits == null ? value : value.withColumn("secondPrecision", digits);
    }

    /** As classes of {@code java.time}: those of {@code java.sql} know neither the offset nor more than three digits of a second. */
    private JavaValue time(TimeType type) {
        if (!type.withTimeZone()) {
            return fraction(JavaValue.of(LocalTime.class).with(Annotations.jdbcTypeCode("LOCAL_TIME")), type.precision());
        }
        return jdbcType(JavaValue.of(OffsetTime.class), Support.OFFSET_TIME)
                .withDefinition(type.precision() == null ? "timetz" : "timetz(" + type.precision() + ")");
    }

    private static String bits(BitType type) {
        String name = type.varying() ? "varbit" : "bit";
        return type.length() == null ? name : name + "(" + type.length() + ")";
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

    private JavaValue nativeType(NativeType type) {
        String javaType = type.javaType();
        if (javaType != null && !javaType.equals(STRING.qualifiedName()) && JavaNames.isQualifiedName(javaType)) {
            return JavaValue.of(classOf(javaType)).withDefinition(DriverTypes.name(type.sql()));
        }
        return javaType == null ? nativeType(type.sql()) : nativeText(DriverTypes.name(type.sql()));
    }

    private JavaValue nativeType(String sql) {
        String scalar = sql.endsWith("[]") ? sql.substring(0, sql.length() - 2) : sql;
        JavaValue value = switch (scalar) {
            case "character varying" -> JavaValue.of(String.class);
            case "numeric" -> JavaValue.of(BigDecimal.class);
            case "tinyint" -> JavaValue.primitive(Byte.class, Primitive.BYTE);
            default -> scalar.startsWith("decfloat") ? JavaValue.of(BigDecimal.class) : null;
        };
        if (value == null) {
            return nativeText(DriverTypes.name(sql));
        }
        return (scalar.equals(sql) ? value : JavaValue.of(listOf(value))).withDefinition(sql);
    }

    /** The class with that whole name; the last part that starts with a small letter ends the package. */
    static ClassRef classOf(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return new ClassRef(dot < 0 ? "" : qualified.substring(0, dot), qualified.substring(dot + 1));
    }

    private static boolean isMonths(IntervalType type) {
        String fields = type.fields();
        return fields != null && (fields.startsWith("year") || fields.equals("month"));
    }

    /** Text that PostgreSQL reads as a type of its own. */
    private JavaValue nativeText(String sql) {
        return jdbcType(JavaValue.of(String.class), Support.NATIVE_TEXT).withDefinition(sql);
    }

    private JavaValue jdbcType(JavaValue value, Support type) {
        return value.with(Annotations.hibernate("JdbcType").with("value", new AnnotationValue.ClassLiteral(classes.support(type))))
                .withSupport(type);
    }

    private JavaValue converted(JavaValue value, Support converter) {
        return value.with(convert(classes.support(converter))).withSupport(converter);
    }

    /** {@code @Convert} by that class. */
    static JavaAnnotation convert(ClassRef converter) {
        return Annotations.persistence("Convert").with("converter", new AnnotationValue.ClassLiteral(converter));
    }

    private JavaValue enumeration(EnumRef ref) {
        EnumType type = design.enumType(ref.enumType()).orElse(null);
        ClassRef name = type == null ? null : classes.of(type.id()).orElse(null);
        if (type == null) {
            return JavaValue.of(String.class);
        }
        boolean ordinal = type.storage() == EnumType.Storage.ORDINAL;
        JavaValue value = name == null ? withoutClass(ordinal) : JavaValue.of(name).with(Annotations.persistence("Enumerated").with("value",
                Annotations.persistenceType("EnumType"), ordinal ? "ORDINAL" : "STRING"));
        return switch (type.storage()) {
            case NAME, VALUE -> ref.text() == null ? value : heldAs(value, of(ref.text()));
            case ORDINAL -> value;
            case NATIVE ->
                jdbcType(value, Support.NATIVE_ENUM).withSupport(Support.NATIVE_TEXT).withDefinition(DriverTypes.name(quotedName(type)));
        };
    }

    /** What the column holds, for an enum that cannot be one in Java. */
    private static JavaValue withoutClass(boolean ordinal) {
        return ordinal ? JavaValue.primitive(Short.class, Primitive.SHORT) : JavaValue.of(String.class);
    }

    /** The name of a native enum type in SQL. */
    private String quotedName(EnumType type) {
        TableName stored = names.enumType(type);
        String schema = stored.schema();
        String name = quoted(String.valueOf(stored.name()));
        return schema == null ? name : quoted(schema) + "." + name;
    }

    private static String quoted(String name) {
        return '"' + Identifiers.stored(name, Target.POSTGRESQL).replace("\"", "\"\"") + '"';
    }

    /** A constant in a column of that text; Hibernate takes one of a single letter for a {@code char}. */
    private static JavaValue heldAs(JavaValue constant, JavaValue text) {
        List<JavaAnnotation> annotations = new ArrayList<>(constant.annotations());
        annotations.addAll(text.annotations());
        if (text.annotations().isEmpty() && ONE.equals(text.column().get("length"))) {
            annotations.add(Annotations.jdbcTypeCode("VARCHAR"));
        }
        return new JavaValue(constant.type(), constant.primitive(), annotations, text.column(), constant.support());
    }

    /**
     * An array as a list, of which the column's annotation says what an element is. What the driver knows no array of is sent as text.
     * {@code @Array} would say a greatest number of elements; none is drawn.
     */
    private JavaValue array(ArrayType type) {
        JavaValue element = of(type.element());
        return switch (type.element()) {
            case BinaryType _ -> ofElements(new ArrayOf(BYTES.orNull()), element);
            case CharType _,DecimalType _,StringType _,TimestampType _ -> ofElements(listOf(element), element);
            case EnumRef _ -> element.support().isEmpty() ? withAnnotations(ofElements(listOf(element), element), element)
                    : nativeText(arrayName(type));
            case SimpleType simple -> simpleArray(simple, element, arrayName(type));
            case TimeType t -> t.withTimeZone() ? nativeText(arrayName(type)) : ofElements(listOf(element), element);
            case IntervalType _,BitType _,ArrayType _,RangeType _,NativeType _ -> nativeText(arrayName(type));
        };
    }

    private JavaValue simpleArray(SimpleType type, JavaValue element, String name) {
        return switch (type) {
            case BOOLEAN, SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE, DATE, UUID -> ofElements(listOf(element), element);
            case TEXT -> jdbcType(ofElements(listOf(element), element), Support.TEXT_ARRAY);
            case LARGE_BINARY -> ofElements(new ArrayOf(BYTES.orNull()), element);
            case JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML, MONEY -> nativeText(name);
        };
    }

    private static TypeRef listOf(JavaValue element) {
        return new Generic(ClassRef.of(List.class), List.of(element.type().orNull()));
    }

    /** Hibernate takes length, precision and scale as the element's (documentation of {@code org.hibernate.annotations.Array}). */
    private static JavaValue ofElements(TypeRef type, JavaValue element) {
        JavaValue array = JavaValue.of(type);
        for (var entry : element.column().entrySet()) {
            array = entry.getKey().equals("columnDefinition") ? array : array.withColumn(entry.getKey(), entry.getValue());
        }
        return array;
    }

    private static JavaValue withAnnotations(JavaValue array, JavaValue element) {
        JavaValue annotated = array;
        for (JavaAnnotation annotation : element.annotations()) {
            annotated = annotated.with(annotation);
        }
        return annotated;
    }

    /** The same where they are a key, for which Hibernate takes no converter. */
    JavaValue ofKey(AttributeType type) {
        JavaValue value = of(type);
        return value.definition().filter(_ -> value.support().contains(Support.INET_ADDRESS_CONVERTER)
                || value.support().contains(Support.HSTORE_CONVERTER)).map(this::nativeText).orElse(value);
    }

    /**
     * What a column must say that refers to one of this type: Hibernate takes the definition of the other column for that column alone, and of what is
     * in a key it only knows the class in Java.
     */
    Optional<String> referringName(AttributeType type, boolean key) {
        JavaValue value = ofKey(type);
        if (type instanceof CharType text && key) {
            return Optional.of(switch (names.target()) {
                case H2 -> "character(" + or(text.length(), design.conventions().typeDefaults().stringLength()) + ")";
                case POSTGRESQL -> scalarName(text);
            });
        }
        return value.definition().filter(_ -> value.support().contains(Support.NATIVE_TEXT));
    }

    /** What the driver calls the type of a column of numbers, which may be another than that of the key it refers to. */
    Optional<String> numberName(AttributeType type) {
        return switch (type) {
            case SimpleType simple -> switch (simple) {
                case SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE -> Optional.of(scalarName(simple));
                case BOOLEAN, TEXT, LARGE_BINARY, DATE, UUID, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML, MONEY ->
                    Optional.empty();
            };
            case DecimalType decimal -> Optional.of(scalarName(decimal));
            case NativeType t -> Optional.of(t.sql()).filter("numeric"::equals);
            case CharType _,StringType _,BinaryType _,TimeType _,TimestampType _,IntervalType _,BitType _,EnumRef _,ArrayType _,RangeType _ ->
                Optional.empty();
        };
    }

    /** PostgreSQL's own name of an array type: an underscore before the element's name. */
    private String arrayName(ArrayType type) {
        AttributeType innermost = type.element();
        while (innermost instanceof ArrayType inner) {
            innermost = inner.element();
        }
        if (innermost instanceof EnumRef ref) {
            Optional<EnumType> own = design.enumType(ref.enumType()).filter(e -> e.storage() == EnumType.Storage.NATIVE);
            return own.map(e -> DriverTypes.name(quotedName(e) + "[]")).orElseGet(() -> "_" + scalarName(ref));
        }
        return innermost instanceof NativeType own ? DriverTypes.name(own.sql() + "[]") : "_" + scalarName(innermost);
    }

    private String scalarName(AttributeType type) {
        return switch (type) {
            case SimpleType simple -> switch (simple) {
                case BOOLEAN -> "bool";
                case SMALL_INTEGER -> "int2";
                case INTEGER -> "int4";
                case BIG_INTEGER -> "int8";
                case REAL -> "float4";
                case DOUBLE -> "float8";
                case LARGE_BINARY -> "bytea";
                case TEXT, DATE, UUID, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML, MONEY -> simple.name()
                        .toLowerCase(Locale.ROOT);
            };
            case DecimalType t -> "numeric";
            case CharType t -> "bpchar";
            case StringType t -> "varchar";
            case BinaryType t -> "bytea";
            case TimeType t -> t.withTimeZone() ? "timetz" : "time";
            case TimestampType t -> t.withTimeZone() ? "timestamptz" : "timestamp";
            case IntervalType t -> "interval";
            case BitType t -> t.varying() ? "varbit" : "bit";
            case EnumRef t -> "varchar";
            case ArrayType t -> scalarName(t.element());
            case RangeType t -> range(t);
            case NativeType t -> t.sql();
        };
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}

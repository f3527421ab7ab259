package dev.crowfoot.entity;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
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
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.target.Identifiers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pieces of SQL inside annotations. */
final class SqlText {

    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private SqlText() {}

    /** The name as annotations take it: plain, or in its quotes. */
    static String name(String name) {
        return Identifiers.sql(name);
    }

    /** The annotation with {@code name} and, where it is not the default one, {@code schema}. */
    static JavaAnnotation named(JavaAnnotation annotation, TableName table) {
        JavaAnnotation named = annotation.with("name", name(String.valueOf(table.name())));
        String schema = table.schema();
        return schema == null ? named : named.with("schema", name(schema));
    }

    /** The annotation with {@code comment}, if there is one. Hibernate puts it between apostrophes as it is, so those in it are doubled. */
    static JavaAnnotation commented(JavaAnnotation annotation, @Nullable String comment) {
        return comment == null ? annotation : annotation.with("comment", comment.replace("'", "''"));
    }

    /** A default as {@code @ColumnDefault} takes it. */
    static String defaultValue(DefaultValue value, AttributeType type, Design design) {
        EnumType constants = type instanceof EnumRef ref ? design.enumType(ref.enumType()).orElse(null) : null;
        if (constants != null && value.kind() == DefaultValue.Kind.LITERAL) {
            return constant(value.text(), constants);
        }
        return switch (value.kind()) {
            case EXPRESSION -> value.text();
            case LITERAL -> isBare(type) && value.text().matches("[-+]?[0-9.]+|true|false|TRUE|FALSE") ? value.text()
                    : quoted(value.text());
        };
    }

    /** The constant of that name or value as its column holds it. */
    private static String constant(String text, EnumType type) {
        for (int i = 0; i < type.constants().size(); i++) {
            EnumConstant constant = type.constants().get(i);
            if (constant.name().equals(text) || constant.databaseValue().equals(text)) {
                return switch (type.storage()) {
                    case NAME -> quoted(constant.name());
                    case VALUE, NATIVE -> quoted(constant.databaseValue());
                    case ORDINAL -> Integer.toString(i);
                };
            }
        }
        return quoted(text);
    }

    /** The value that the default is, if it is one and nothing to be computed: a text in quotes and a number are one also where they are SQL. */
    static Optional<String> constant(DefaultValue value) {
        return switch (value.kind()) {
            case LITERAL -> Optional.of(value.text());
            case EXPRESSION -> QUOTED.matcher(value.text()).matches()
                    ? Optional.of(value.text().substring(1, value.text().length() - 1).replace("''", "'"))
                    : Optional.of(value.text()).filter(text -> NUMBER.matcher(text).matches());
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isBare(AttributeType type) {
        return switch (type) {
            case DecimalType decimal -> true;
            case SimpleType simple -> switch (simple) {
                case BOOLEAN, SMALL_INTEGER, INTEGER, BIG_INTEGER, REAL, DOUBLE, MONEY -> true;
                case TEXT, LARGE_BINARY, DATE, UUID, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML -> false;
            };
            case CharType _,StringType _,BinaryType _,TimeType _,TimestampType _,IntervalType _,BitType _,EnumRef _,ArrayType _,RangeType _,NativeType _ ->
                false;
        };
    }
}

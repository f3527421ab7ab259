package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ValueGeneration;
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
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a new object holds before the program sets anything: the drawn initial value, or the database's default where Java can say it,
 * because an insert names every column and the default of the database would never be used.
 */
final class Initializers {

    private final Context context;

    Initializers(Context context) {
        this.context = context;
    }

    Initializer of(Owner owner, Attribute attribute, JavaValue value) {
        String java = attribute.java().initialValue();
        if (java != null) {
            if (JavaExpression.isExpression(java)) {
                return new Initializer.Expression(java);
            }
            context.note(owner.id(), attribute.id(), "the initial value of " + attribute.name() + " is not one Java expression: " + java);
            return Initializer.NONE;
        }
        DefaultValue defaultValue = attribute.column().defaultValue();
        boolean plain = attribute.role() == AttributeRole.PLAIN && attribute.generation() instanceof ValueGeneration.Assigned
                && attribute.column().insertable() && attribute.java().converter() == null;
        if (defaultValue == null || !plain) {
            return Initializer.NONE;
        }
        return SqlText.constant(defaultValue).flatMap(text -> literal(attribute.type(), text)).orElse(Initializer.NONE);
    }

    private Optional<Initializer> literal(AttributeType type, String text) {
        return switch (type) {
            case StringType t -> Optional.of(new Initializer.Text(text));
            case CharType t -> Optional.of(new Initializer.Text(text));
            case DecimalType t -> decimal(text);
            case EnumRef t -> constant(t, text);
            case SimpleType t -> simple(t, text);
            case NativeType t -> kin(t).flatMap(kin -> literal(kin, text));
            case BinaryType _,TimeType _,TimestampType _,IntervalType _,BitType _,ArrayType _,RangeType _ -> Optional.empty();
        };
    }

    /** The drawn type that has the same values in Java; empty for what is a text there which only the database understands. */
    private static Optional<AttributeType> kin(NativeType type) {
        if (type.javaType() != null) {
            return Optional.empty();
        }
        return switch (type.sql()) {
            case "character varying" -> Optional.of(SimpleType.TEXT);
            case "tinyint" -> Optional.of(SimpleType.SMALL_INTEGER);
            default -> type.sql().equals("numeric") || type.sql().startsWith("decfloat") ? Optional.of(new DecimalType(null, null))
                    : Optional.empty();
        };
    }

    private static Optional<Initializer> simple(SimpleType type, String text) {
        return switch (type) {
            case TEXT -> Optional.of(new Initializer.Text(text));
            case BOOLEAN -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                    ? expression(text.equalsIgnoreCase("true") ? "true" : "false") : Optional.empty();
            case SMALL_INTEGER -> whole(text, Short.MIN_VALUE, Short.MAX_VALUE, "");
            case INTEGER -> whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "");
            case BIG_INTEGER -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE, "L");
            case REAL -> text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?") ? expression(text + "f") : Optional.empty();
            case DOUBLE -> text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?") ? expression(text + "d") : Optional.empty();
            case MONEY -> decimal(text);
            case LARGE_BINARY, DATE, UUID, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML -> Optional.empty();
        };
    }

    private static Optional<Initializer> whole(String text, long min, long max, String suffix) {
        try {
            long value = Long.parseLong(text.strip());
            return value < min || value > max ? Optional.empty() : expression(value + suffix);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Initializer> decimal(String text) {
        try {
            return Optional.of(new Initializer.Parsed(ClassRef.of(BigDecimal.class), new BigDecimal(text.strip()).toPlainString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Initializer> constant(EnumRef ref, String text) {
        EnumType type = context.design().enumType(ref.enumType()).orElse(null);
        Optional<ClassRef> name = context.classes().of(ref.enumType());
        if (type == null || name.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < type.constants().size(); i++) {
            EnumConstant constant = type.constants().get(i);
            String java = JavaNames.field(constant.name());
            if (JavaNames.isIdentifier(java) && (text.equals(stored(type.storage(), constant, i)) || text.equals(constant.name()))) {
                return Optional.of(new Initializer.Constant(name.get(), java));
            }
        }
        return Optional.empty();
    }

    private static String stored(EnumType.Storage storage, EnumConstant constant, int place) {
        return switch (storage) {
            case NAME -> constant.name();
            case VALUE, NATIVE -> constant.databaseValue();
            case ORDINAL -> Integer.toString(place);
        };
    }

    private static Optional<Initializer> expression(String java) {
        return Optional.of(new Initializer.Expression(java));
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType.Storage;
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
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.line.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters that a type has, none for most. */
final class TypeParameters {

    private static final String ALL_FIELDS = "interval.all";
    private final String of;
    private final Design design;
    private final TypeDefaults defaults;
    private final Function<AttributeType, Change> change;

    private TypeParameters(String of, Design design, Function<AttributeType, Change> change) {
        this.of = of;
        this.design = design;
        this.defaults = design.conventions().typeDefaults();
        this.change = change;
    }

    static List<Field> of(Context context, String of, AttributeType type, Function<AttributeType, Change> change) {
        return new TypeParameters(of, context.design(), change).fields(type);
    }

    private List<Field> fields(AttributeType type) {
        return switch (type) {
            case SimpleType _,ArrayType _ -> List.of();
            case EnumRef t -> heldAs(t);
            case StringType t -> List.of(number("length", t.length(), defaults.stringLength(), StringType::new));
            case CharType t -> List.of(number("length", t.length(), defaults.stringLength(), CharType::new));
            case BinaryType t -> List.of(number("length", t.length(), defaults.binaryLength(), BinaryType::new));
            case BitType t -> List.of(number("length", t.length(), t.varying() ? null : 1, n -> new BitType(n, t.varying())));
            case DecimalType t -> decimal(t);
            case TimeType t -> List.of(check("zone", t.withTimeZone(), on -> new TimeType(on, t.precision())),
                    number("fraction", t.precision(), null, n -> new TimeType(t.withTimeZone(), n)));
            case TimestampType t -> List.of(number("fraction", t.precision(), null, n -> new TimestampType(t.withTimeZone(), n)));
            case IntervalType t -> interval(t);
            case RangeType t -> List.of(check("multi", t.multi(), on -> new RangeType(t.of(), on)));
            case NativeType t -> nativeType(t);
        };
    }

    /** Without a precision there is no scale either. */
    private List<Field> decimal(DecimalType t) {
        List<Field> fields = new ArrayList<>();
        fields.add(number("precision", t.precision(), defaults.decimalPrecision(),
                n -> new DecimalType(n, n == null || t.scale() == null ? null : Integer.valueOf(Math.min(n, t.scale())))));
        if (t.precision() != null) {
            fields.add(number("scale", t.scale(), 0, n -> new DecimalType(t.precision(), n)));
        }
        return fields;
    }

    /** Only where the enum is held as text is there a choice. */
    private List<Field> heldAs(EnumRef t) {
        boolean asText = design.enumType(t.enumType()).map(e -> e.storage() == Storage.NAME || e.storage() == Storage.VALUE).orElse(false);
        if (!asText && t.text() == null) {
            return List.of();
        }
        return List.of(Field.Text.code(name("heldAs"), t.text() == null ? "" : TypeText.write(t.text(), design),
                Texts.of("inspector.type.heldAs.prompt"), text -> change.apply(new EnumRef(t.enumType(), textType(text)))));
    }

    private @Nullable AttributeType textType(String text) {
        if (text.isBlank()) {
            return null;
        }
        AttributeType type = TypeText.read(text, design);
        if (!EnumRef.isText(type)) {
            throw new IllegalArgumentException(Texts.of("inspector.type.heldAs.noText", text.strip()));
        }
        return type;
    }

    private List<Field> interval(IntervalType t) {
        List<Option> options = Stream.concat(Stream.of(Option.of(ALL_FIELDS, Texts.of("inspector.type.fields.all"))),
                IntervalType.FIELDS.stream().sorted().map(f -> Option.of(f, f))).toList();
        return List.of(Field.Choice.of(name("fields"), options, t.fields() == null ? ALL_FIELDS : t.fields(), "",
                f -> change.apply(new IntervalType(f.equals(ALL_FIELDS) ? null : f, t.precision()))),
                number("fraction", t.precision(), null, n -> new IntervalType(t.fields(), n)));
    }

    private List<Field> nativeType(NativeType t) {
        return List.of(Field.Text.code(name("sql"), t.sql(), "", sql -> change.apply(new NativeType(sql.strip(), t.javaType()))),
                Field.Text.code(name("javaType"), t.javaType(), "java.lang.String",
                        j -> change.apply(new NativeType(t.sql(), j.isBlank() ? null : j.strip()))));
    }

    private Field check(String what, boolean value, Function<Boolean, AttributeType> with) {
        return new Field.Check(name(what), value, on -> change.apply(with.apply(on)));
    }

    private Field number(String what, @Nullable Integer value, @Nullable Integer otherwise,
            Function<@Nullable Integer, AttributeType> with) {
        return new Field.WholeNumber(name(what), value == null ? null : value.longValue(), otherwise == null ? "" : otherwise.toString(),
                n -> change.apply(with.apply(n == null ? null : Integer.valueOf(Math.clamp(n, Integer.MIN_VALUE, Integer.MAX_VALUE)))));
    }

    private FieldName name(String what) {
        return new FieldName(of + "-" + what, "type." + what);
    }
}

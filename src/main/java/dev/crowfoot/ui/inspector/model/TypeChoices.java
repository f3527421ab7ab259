package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType;
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
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.line.TypeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that can be chosen, most used first, without their parameters. */
final class TypeChoices {

    private static final String ENUM = "enum:";
    private static final Map<String, AttributeType> TYPES = types();

    private TypeChoices() {}

    static List<Option> of(Design design) {
        List<Option> options = new ArrayList<>();
        TYPES.forEach((key, type) -> options.add(new Option(key, TypeText.write(type, design).replaceAll("native .*", "native"),
                Texts.of("inspector.type.detail." + key))));
        for (Option enumType : Options.named(design.enums().values(), e -> e.id().value(), EnumType::name)) {
            options.add(new Option(ENUM + enumType.key(), enumType.text(), Texts.of("inspector.type.detail.enum")));
        }
        options.add(new Option(TypeFields.NEW_ENUM, Texts.of("inspector.type.newEnum"), ""));
        return options;
    }

    /** The option that a type belongs to. */
    static String key(AttributeType type) {
        return switch (type) {
            case SimpleType t -> t.name();
            case StringType _ -> "STRING";
            case CharType _ -> "CHAR";
            case DecimalType _ -> "DECIMAL";
            case BinaryType _ -> "BINARY";
            case TimeType _ -> "TIME";
            case TimestampType t -> t.withTimeZone() ? "TIMESTAMP_TZ" : "TIMESTAMP";
            case IntervalType _ -> "INTERVAL";
            case BitType t -> t.varying() ? "VARBIT" : "BIT";
            case RangeType t -> "RANGE_" + t.of().name();
            case NativeType _ -> "NATIVE";
            case EnumRef(EnumTypeId id, _) -> ENUM + id.value();
            case ArrayType t -> key(t.element());
        };
    }

    /** The type of an option. */
    static @Nullable AttributeType type(String key) {
        return key.startsWith(ENUM) ? new EnumRef(new EnumTypeId(key.substring(ENUM.length()))) : TYPES.get(key);
    }

    /** The chosen type with what the type before it says and it can say as well. */
    static AttributeType keeping(AttributeType chosen, AttributeType before) {
        return switch (chosen) {
            case StringType _ when before instanceof CharType(Integer length) -> new StringType(length);
            case CharType _ when before instanceof StringType(Integer length) -> new CharType(length);
            case TimestampType t when before instanceof TimestampType old -> new TimestampType(t.withTimeZone(), old.precision());
            case BitType t when before instanceof BitType old -> new BitType(old.length(), t.varying());
            case RangeType t when before instanceof RangeType old -> new RangeType(t.of(), old.multi());
            case SimpleType _,DecimalType _,CharType _,StringType _,BinaryType _,TimeType _,TimestampType _,IntervalType _,BitType _,EnumRef _,ArrayType _,RangeType _,NativeType _ ->
                key(chosen).equals(key(before)) ? before : chosen;
        };
    }

    private static Map<String, AttributeType> types() {
        Map<String, AttributeType> types = new LinkedHashMap<>();
        List<AttributeType> usual = List.of(new StringType(null), SimpleType.TEXT, SimpleType.INTEGER, SimpleType.BIG_INTEGER,
                SimpleType.BOOLEAN, new DecimalType(null, null), SimpleType.DATE, new TimestampType(true, null),
                new TimestampType(false, null), SimpleType.UUID, SimpleType.JSONB);
        usual.forEach(t -> types.put(key(t), t));
        List<AttributeType> others = List.of(new TimeType(false, null), new CharType(null), new BinaryType(null),
                new IntervalType(null, null), new BitType(null, false), new BitType(null, true));
        Arrays.stream(SimpleType.values()).forEach(t -> types.putIfAbsent(key(t), t));
        others.forEach(t -> types.put(key(t), t));
        Arrays.stream(RangeType.Kind.values()).map(k -> new RangeType(k, false)).forEach(t -> types.put(key(t), t));
        NativeType example = new NativeType("ltree", null);
        types.put(key(example), example);
        return types;
    }
}

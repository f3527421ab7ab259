package dev.crowfoot.mapping.type;

import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.type.DecimalType;
import org.jspecify.annotations.Nullable;

/** Parameters of types that a project's defaults fill. */
final class Decimals {

    private Decimals() {}

    /** {@code numeric(p,s)}; both databases name the scale even where it is 0. */
    static ColumnType of(DecimalType type, TypeDefaults defaults) {
        Integer precision = type.precision();
        return precision == null ? ColumnType.exact("numeric", defaults.decimalPrecision(), defaults.decimalScale())
                : ColumnType.exact("numeric", precision, or(type.scale(), 0));
    }

    static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}

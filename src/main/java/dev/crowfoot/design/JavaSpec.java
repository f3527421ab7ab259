package dev.crowfoot.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the Java side knows of an attribute.
 *
 * @param initialValue the field's initialiser as a Java expression, or null
 * @param converter the fully qualified name of an {@code AttributeConverter}, or null
 * @param formula SQL that computes the attribute when it is read, in place of a column, or null
 * @param lazy whether it is read only when asked for
 */
public record JavaSpec(@Nullable String initialValue, @Nullable String converter, @Nullable String formula, boolean lazy,
        List<Validation> validations) {

    /** Nothing special. */
    public static final JavaSpec PLAIN = new JavaSpec(null, null, null, false, List.of());

    /** Treats an empty text as absent. */
    public JavaSpec {
        initialValue = Names.optional(initialValue);
        converter = Names.optional(converter);
        formula = Names.optional(formula);
        validations = List.copyOf(validations);
    }

    /** The same with another initialiser. */
    public JavaSpec withInitialValue(@Nullable String other) {
        return new JavaSpec(other, converter, formula, lazy, validations);
    }

    /** The same with another converter. */
    public JavaSpec withConverter(@Nullable String other) {
        return new JavaSpec(initialValue, other, formula, lazy, validations);
    }

    /** The same with another formula. */
    public JavaSpec withFormula(@Nullable String other) {
        return new JavaSpec(initialValue, converter, other, lazy, validations);
    }

    /** The same, lazy or not. */
    public JavaSpec withLazy(boolean other) {
        return new JavaSpec(initialValue, converter, formula, other, validations);
    }

    /** The same with other validations. */
    public JavaSpec withValidations(List<Validation> other) {
        return new JavaSpec(initialValue, converter, formula, lazy, other);
    }
}

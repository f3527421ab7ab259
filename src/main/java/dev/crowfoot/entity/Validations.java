package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Validation;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.JavaAnnotation;
import java.util.List;

/** Validation rules as annotations of Jakarta Validation. */
final class Validations {

    private Validations() {}

    /** The attribute's rules, in their order. */
    static List<JavaAnnotation> of(Attribute attribute) {
        return attribute.java().validations().stream().map(Validations::annotation).toList();
    }

    private static JavaAnnotation annotation(Validation validation) {
        return switch (validation) {
            case Validation.Rule rule -> Annotations.validation(name(rule));
            case Validation.Size size -> size(size);
            case Validation.Min min -> Annotations.validation("Min").with("value", number(min.value()));
            case Validation.Max max -> Annotations.validation("Max").with("value", number(max.value()));
            case Validation.DecimalMin min -> bound(Annotations.validation("DecimalMin").with("value", min.value()), min.inclusive());
            case Validation.DecimalMax max -> bound(Annotations.validation("DecimalMax").with("value", max.value()), max.inclusive());
            case Validation.Digits digits -> Annotations.validation("Digits").with("integer", digits.integer()).with("fraction",
                    digits.fraction());
            case Validation.Pattern pattern -> Annotations.validation("Pattern").with("regexp", pattern.regex());
        };
    }

    private static AnnotationValue number(long value) {
        return new AnnotationValue.Whole(value, value != (int) value);
    }

    private static JavaAnnotation bound(JavaAnnotation annotation, boolean inclusive) {
        return inclusive ? annotation : annotation.with("inclusive", false);
    }

    private static JavaAnnotation size(Validation.Size size) {
        JavaAnnotation annotation = Annotations.validation("Size");
        annotation = size.min() == 0 ? annotation : annotation.with("min", size.min());
        Integer max = size.max();
        return max == null ? annotation : annotation.with("max", max);
    }

    private static String name(Validation.Rule rule) {
        return switch (rule) {
            case NOT_BLANK -> "NotBlank";
            case NOT_EMPTY -> "NotEmpty";
            case EMAIL -> "Email";
            case POSITIVE -> "Positive";
            case POSITIVE_OR_ZERO -> "PositiveOrZero";
            case NEGATIVE -> "Negative";
            case NEGATIVE_OR_ZERO -> "NegativeOrZero";
            case PAST -> "Past";
            case PAST_OR_PRESENT -> "PastOrPresent";
            case FUTURE -> "Future";
            case FUTURE_OR_PRESENT -> "FutureOrPresent";
            case ASSERT_TRUE -> "AssertTrue";
            case ASSERT_FALSE -> "AssertFalse";
        };
    }
}

package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Validation;
import dev.crowfoot.design.Validation.DecimalMax;
import dev.crowfoot.design.Validation.DecimalMin;
import dev.crowfoot.design.Validation.Digits;
import dev.crowfoot.design.Validation.Max;
import dev.crowfoot.design.Validation.Min;
import dev.crowfoot.design.Validation.Pattern;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.Validation.Size;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The parameters of a rule. */
final class ValidationFields {

    private ValidationFields() {}

    /** The rule in few words. */
    static String title(Validation rule) {
        return switch (rule) {
            case Rule plain -> Options.text(plain);
            case Size(int min, Integer max) -> Texts.of("inspector.validation.size") + " " + min + " … " + (max == null ? "" : max);
            case Min(long value) -> Texts.of("inspector.validation.min") + " " + value;
            case Max(long value) -> Texts.of("inspector.validation.max") + " " + value;
            case DecimalMin(String value, _) -> Texts.of("inspector.validation.decimalMin") + " " + value;
            case DecimalMax(String value, _) -> Texts.of("inspector.validation.decimalMax") + " " + value;
            case Digits(int integer, int fraction) -> Texts.of("inspector.validation.digits") + " " + integer + ", " + fraction;
            case Pattern(String regex) -> Texts.of("inspector.validation.pattern") + " " + regex;
        };
    }

    static List<Field> of(String key, Validation rule, Function<Validation, Change> change) {
        return switch (rule) {
            case Rule _ -> List.of();
            case Size(int min, Integer max) -> List.of(
                    number("min", key, (long) min, n -> change.apply(new Size(whole(n, 0), max))),
                    number("max", key, max == null ? null : (long) max, n -> change.apply(new Size(min, n == null ? null : whole(n, 0)))));
            case Min(long value) -> List.of(number("value", key, value, n -> change.apply(new Min(n == null ? 0 : n))));
            case Max(long value) -> List.of(number("value", key, value, n -> change.apply(new Max(n == null ? 0 : n))));
            case DecimalMin(String value, boolean inclusive) -> List.of(
                    decimal(key, value, v -> change.apply(new DecimalMin(v, inclusive))),
                    new Field.Check(FieldName.of("validation.inclusive", key), inclusive, on -> change.apply(new DecimalMin(value, on))));
            case DecimalMax(String value, boolean inclusive) -> List.of(
                    decimal(key, value, v -> change.apply(new DecimalMax(v, inclusive))),
                    new Field.Check(FieldName.of("validation.inclusive", key), inclusive, on -> change.apply(new DecimalMax(value, on))));
            case Digits(int integer, int fraction) -> List.of(
                    number("integer", key, (long) integer, n -> change.apply(new Digits(whole(n, 0), fraction))),
                    number("fraction", key, (long) fraction, n -> change.apply(new Digits(integer, whole(n, 0)))));
            case Pattern(String regex) -> List.of(Field.Text.code(FieldName.of("validation.regex", key), regex, "",
                    text -> change.apply(new Pattern(checked(text)))));
        };
    }

    private static Field number(String what, String key, @Nullable Long value, Field.WholeNumber.NumberInput input) {
        return new Field.WholeNumber(FieldName.of("validation." + what, key), value, "", input);
    }

    private static Field decimal(String key, String value, Function<String, Change> change) {
        return Field.Text.line(FieldName.of("validation.value", key), value, "", text -> change.apply(decimal(text)));
    }

    private static String decimal(String text) {
        try {
            return new BigDecimal(text.strip()).toPlainString();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Texts.of("inspector.notANumber", text), e);
        }
    }

    private static String checked(String regex) {
        try {
            java.util.regex.Pattern.compile(regex);
            return regex;
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(Texts.of("inspector.notAPattern", e.getDescription()), e);
        }
    }

    private static int whole(@Nullable Long number, int least) {
        long value = number == null ? least : number;
        if (value < least || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(Texts.of("inspector.outOfRange", value, least, Integer.MAX_VALUE));
        }
        return (int) value;
    }
}

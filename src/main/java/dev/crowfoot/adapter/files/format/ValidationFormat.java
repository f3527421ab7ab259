package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.adapter.files.yaml.Words;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.Validation;
import java.util.regex.Matcher;

/** Validations, one an item: {@code notBlank}, or a key with its value ({@code size: 1..40}, {@code min: 3}). */
final class ValidationFormat {

    private static final java.util.regex.Pattern SIZE = java.util.regex.Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})?");
    private static final java.util.regex.Pattern DIGITS = java.util.regex.Pattern.compile("(-?\\d{1,9})/(-?\\d{1,9})");

    private ValidationFormat() {}

    static Node write(Validation validation) {
        return switch (validation) {
            case Validation.Rule rule -> Node.Scalar.text(Words.of(rule));
            case Validation.Size size ->
                new Draft().text("size", size.min() + ".." + (size.max() == null ? "" : size.max())).done();
            case Validation.Min min -> new Draft().number("min", min.value()).done();
            case Validation.Max max -> new Draft().number("max", max.value()).done();
            case Validation.DecimalMin min ->
                new Draft().text("decimalMin", min.value()).flag("inclusive", min.inclusive(), true).done();
            case Validation.DecimalMax max ->
                new Draft().text("decimalMax", max.value()).flag("inclusive", max.inclusive(), true).done();
            case Validation.Digits digits -> new Draft().text("digits", digits.integer() + "/" + digits.fraction()).done();
            case Validation.Pattern pattern -> new Draft().text("pattern", pattern.regex()).done();
        };
    }

    static Validation read(Node node) {
        if (node instanceof Node.Scalar) {
            String text = Values.text(node, "validation");
            return Words.find(Validation.Rule.class, text).orElseThrow(() -> new YamlError(node, "unknown validation '" + text
                    + "'; without a value there are " + Words.choices(Validation.Rule.class)));
        }
        Keys keys = Keys.of(node);
        boolean inclusive = keys.flag("inclusive", true);
        if (keys.has("size")) {
            return keys.end(() -> keys.text("size", text -> size(matched(SIZE, text, "1..40, or 1.. for no upper bound"))));
        }
        if (keys.has("digits")) {
            return keys.end(() -> keys.text("digits", text -> digits(matched(DIGITS, text, "5/2 for digits before and behind the point"))));
        }
        if (keys.has("decimalMin")) {
            return keys.end(() -> new Validation.DecimalMin(keys.text("decimalMin"), inclusive));
        }
        if (keys.has("decimalMax")) {
            return keys.end(() -> new Validation.DecimalMax(keys.text("decimalMax"), inclusive));
        }
        if (keys.has("pattern")) {
            return keys.end(() -> new Validation.Pattern(keys.text("pattern")));
        }
        String bound = keys.has("max") ? "max" : "min";
        Long value = keys.longNumber(bound);
        if (value == null) {
            throw new YamlError(node, "this is no validation; known are size, min, max, decimalMin, decimalMax, digits, pattern, "
                    + Words.choices(Validation.Rule.class));
        }
        return keys.end(() -> bound.equals("max") ? new Validation.Max(value) : new Validation.Min(value));
    }

    private static Validation size(Matcher size) {
        return new Validation.Size(Integer.parseInt(size.group(1)), size.group(2) == null ? null : Integer.valueOf(size.group(2)));
    }

    private static Validation digits(Matcher digits) {
        return new Validation.Digits(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)));
    }

    private static Matcher matched(java.util.regex.Pattern pattern, String text, String example) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' cannot be read; write for example " + example);
        }
        return matcher;
    }
}

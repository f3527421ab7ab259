package dev.crowfoot.ui.inspector.form;

import dev.crowfoot.design.id.Id;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line of a form: a value that a person sees and, mostly, may change. */
public sealed interface Field {

    /** What it is called. */
    FieldName name();

    /** How a text is written. */
    enum TextStyle {
        /** One line. */
        LINE,
        /** One line of code. */
        CODE,
        /** Several lines of prose. */
        PROSE,
        /** Several lines of code. */
        STATEMENT
    }

    /**
     * A text.
     *
     * @param prompt what holds while it is empty
     * @param suggestions what people often write; may be empty
     */
    record Text(FieldName name, String value, String prompt, TextStyle style, List<String> suggestions, Input<String> input)
            implements Field {

        /** One line without suggestions. */
        public static Text line(FieldName name, @Nullable String value, String prompt, Input<String> input) {
            return new Text(name, orEmpty(value), prompt, TextStyle.LINE, List.of(), input);
        }

        /** One line of SQL or Java without suggestions. */
        public static Text code(FieldName name, @Nullable String value, String prompt, Input<String> input) {
            return new Text(name, orEmpty(value), prompt, TextStyle.CODE, List.of(), input);
        }

        /** Several lines of prose. */
        public static Text prose(FieldName name, @Nullable String value, Input<String> input) {
            return new Text(name, orEmpty(value), "", TextStyle.PROSE, List.of(), input);
        }

        /** The same with suggestions. */
        public Text suggesting(List<String> other) {
            return new Text(name, value, prompt, style, other, input);
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /**
     * A whole number.
     *
     * @param prompt what holds while it is empty
     */
    record WholeNumber(FieldName name, @Nullable Long value, String prompt, NumberInput input) implements Field {

        /** Makes a change of a number. */
        @FunctionalInterface
        public interface NumberInput {

            /**
             * The change for that number, or for none.
             *
             * @throws IllegalArgumentException with what is wrong with the number, if it cannot be
             */
            Change change(@Nullable Long value);
        }
    }

    /**
     * Yes or no.
     *
     * @param value null where several things differ
     */
    record Check(FieldName name, @Nullable Boolean value, Input<Boolean> input) implements Field {}

    /**
     * One of several.
     *
     * @param selected the key of an option, or null for none
     * @param prompt what is shown for none
     * @param free what to make of a text that no option has, or null if only options will do
     */
    record Choice(FieldName name, List<Option> options, @Nullable String selected, String prompt, Input<String> input,
            @Nullable Free free) implements Field {

        /** Understands what is typed in place of choosing. */
        @FunctionalInterface
        public interface Free {

            /** The option that the text stands for, whose key goes to the input; or null. */
            @Nullable
            Option read(String text);
        }

        /** Copies the options. */
        public Choice {
            options = List.copyOf(options);
        }

        /** Only the options will do. */
        public static Choice of(FieldName name, List<Option> options, @Nullable String selected, String prompt, Input<String> input) {
            return new Choice(name, options, selected, prompt, input, null);
        }
    }

    /** Any of several. */
    record Flags(FieldName name, List<Option> options, Set<String> selected, Input<Set<String>> input) implements Field {}

    /**
     * Several in an order.
     *
     * @param values the chosen ones
     * @param options what can be added
     * @param input gets the keys of all that are chosen then
     */
    record Chips(FieldName name, List<Option> values, List<Option> options, Input<List<String>> input) implements Field {}

    /** One of the colours, by their names in lower case. */
    record Swatches(FieldName name, List<String> colors, @Nullable String selected, Input<String> input) implements Field {}

    /**
     * Things of their own, in an order.
     *
     * @param move puts the item of the first number at the place of the second; null if their order is not for a person to say
     * @param remove takes out the item of that number; null if it cannot be
     * @param quick an entry of one line that adds one, or null
     */
    record Items(FieldName name, List<Item> items, @Nullable Move move, @Nullable IntFunction<Change> remove, List<Adding> adding,
            @Nullable Text quick) implements Field {

        /** Puts an item elsewhere. */
        @FunctionalInterface
        public interface Move {

            /** The change that puts the item with that number at the place {@code to} in the list without it. */
            Change move(int from, int to);
        }

        /** Copies the lists. */
        public Items {
            items = List.copyOf(items);
            adding = List.copyOf(adding);
        }
    }

    /**
     * Something to be done.
     *
     * @param icon its code in Ikonli's Bootstrap pack
     * @param dangerous whether it takes something away
     */
    record Action(FieldName name, String icon, boolean dangerous, Supplier<Change> change) implements Field {}

    /**
     * Something to know.
     *
     * @param text in whole sentences
     */
    record Note(FieldName name, String text) implements Field {}

    /**
     * A value that is changed elsewhere.
     *
     * @param opens where, or null
     */
    record Fact(FieldName name, String value, @Nullable Id opens) implements Field {}
}

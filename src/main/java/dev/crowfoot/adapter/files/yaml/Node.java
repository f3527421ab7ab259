package dev.crowfoot.adapter.files.yaml;

import java.util.List;

/** A value in a file: text, a list, or keys with values. What was read knows its place; what is to be written has the place 0:0. */
public sealed interface Node {

    /** The line that it begins in, from 1. */
    int line();

    /** The column that it begins in, from 1. */
    int column();

    /**
     * Text.
     *
     * @param bare whether it stands without quotes because it is no text but a number, a flag or nothing
     */
    record Scalar(int line, int column, String text, boolean bare) implements Node {

        /** Text to be written, in quotes if it needs them. */
        public static Scalar text(String text) {
            return new Scalar(0, 0, text, false);
        }

        /** A number or a flag to be written as it is. */
        public static Scalar bare(String text) {
            return new Scalar(0, 0, text, true);
        }
    }

    /** A list. */
    record Items(int line, int column, List<Node> items) implements Node {

        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values, in the order of the file.
     *
     * @param inline whether they are written in one line
     */
    record Fields(int line, int column, List<Field> fields, boolean inline) implements Node {

        /** Copies the fields. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A key and its value. */
    record Field(int line, int column, String key, Node value) {}
}

package dev.crowfoot.adapter.files.yaml;

import dev.crowfoot.adapter.files.yaml.Node.Field;
import java.util.List;

/**
 * Writes values in the one way that project files have: two spaces a level, one thing a line, text without quotes where it can do
 * without, several lines of text as a block, nothing folded. The same value always gives the same text.
 */
public final class YamlWriter {

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The text of a file that holds these keys. */
    public static String write(Node.Fields root) {
        YamlWriter writer = new YamlWriter();
        writer.fields(root.fields(), 0, false);
        return writer.out.toString();
    }

    private void fields(List<Field> fields, int indent, boolean begun) {
        boolean first = begun;
        for (Field field : fields) {
            if (!first) {
                indent(indent);
            }
            first = false;
            out.append(ScalarText.inline(field.key())).append(':');
            value(field.value(), indent + 2);
        }
    }

    /** What stands behind a key or a hyphen that is not followed by keys; ends the line. */
    private void value(Node value, int indent) {
        switch (value) {
            case Node.Scalar scalar -> scalar(scalar, indent);
            case Node.Items items when items.items().isEmpty() -> out.append(" []\n");
            case Node.Items items -> {
                out.append('\n');
                items(items.items(), indent);
            }
            case Node.Fields fields when fields.fields().isEmpty() -> out.append(" {}\n");
            case Node.Fields fields when fields.inline() -> out.append(' ').append(inline(fields)).append('\n');
            case Node.Fields fields -> {
                out.append('\n');
                fields(fields.fields(), indent, false);
            }
        }
    }

    private void items(List<Node> items, int indent) {
        for (Node item : items) {
            indent(indent);
            out.append('-');
            if (item instanceof Node.Fields fields && !fields.fields().isEmpty() && !fields.inline()) {
                out.append(' ');
                fields(fields.fields(), indent + 2, true);
            } else {
                value(item, indent + 2);
            }
        }
    }

    private void scalar(Node.Scalar scalar, int indent) {
        out.append(' ');
        if (scalar.bare()) {
            out.append(scalar.text()).append('\n');
        } else if (ScalarText.isBlock(scalar.text())) {
            block(scalar.text(), indent);
        } else {
            out.append(ScalarText.inline(scalar.text())).append('\n');
        }
    }

    private void block(String text, int indent) {
        String body = text.stripTrailing();
        int breaks = text.length() - body.length();
        out.append('|').append(breaks == 0 ? "-" : breaks == 1 ? "" : "+").append('\n');
        for (String line : body.split("\n", -1)) {
            if (!line.isEmpty()) {
                indent(indent);
            }
            out.append(line).append('\n');
        }
        out.repeat("\n", Math.max(0, breaks - 1));
    }

    private static String inline(Node.Fields fields) {
        StringBuilder line = new StringBuilder("{");
        for (Field field : fields.fields()) {
            if (!(field.value() instanceof Node.Scalar scalar)) {
                throw new IllegalArgumentException("only texts stand in one line, not " + field.value());
            }
            line.append(line.length() > 1 ? ", " : "").append(ScalarText.inline(field.key())).append(": ")
                    .append(scalar.bare() ? scalar.text() : ScalarText.inline(scalar.text()));
        }
        return line.append('}').toString();
    }

    private void indent(int indent) {
        out.repeat(" ", indent);
    }
}

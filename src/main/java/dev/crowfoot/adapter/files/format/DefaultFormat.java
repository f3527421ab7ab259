package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.DefaultValue;
import org.jspecify.annotations.Nullable;

/** Defaults of columns: {@code default} holds a value, {@code defaultSql} an expression. */
final class DefaultFormat {

    private DefaultFormat() {}

    static void write(Draft draft, @Nullable DefaultValue value) {
        if (value != null) {
            draft.text(value.kind() == DefaultValue.Kind.LITERAL ? "default" : "defaultSql", value.text());
        }
    }

    static @Nullable DefaultValue read(Keys keys) {
        String literal = keys.textOrNull("default");
        String sql = keys.textOrNull("defaultSql");
        if (literal != null && sql != null) {
            throw new YamlError(java.util.Objects.requireNonNull(keys.node("defaultSql")),
                    "'default' and 'defaultSql' cannot both be there; keep one");
        }
        return literal != null ? DefaultValue.literal(literal) : sql != null ? DefaultValue.expression(sql) : null;
    }
}

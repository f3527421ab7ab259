package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Key.CompositeStyle;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.UniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Primary keys, uniques and checks. A key of which nothing but its columns is said is a plain list. */
final class ConstraintFormat {

    private ConstraintFormat() {}

    static void writeKey(Draft draft, Key key) {
        List<String> columns = texts(key.columns());
        if (key.equals(Key.of(key.columns().toArray(ColumnId[]::new)))) {
            draft.texts("key", columns);
            return;
        }
        draft.put("key", new Draft().text("name", key.name()).texts("columns", columns)
                .texts("include", texts(key.include())).choice("style", key.style(), CompositeStyle.ID_CLASS)
                .choice("deferrable", key.deferrability(), Deferrability.NOT_DEFERRABLE).text("comment", key.comment()).done());
    }

    static Key readKey(Keys owner) {
        Node node = owner.node("key");
        if (!(node instanceof Node.Fields)) {
            List<ColumnId> columns = owner.texts("key", ColumnId::new);
            return made(node, columns);
        }
        Keys keys = Keys.of(node);
        String name = keys.textOrNull("name");
        List<ColumnId> columns = keys.texts("columns", ColumnId::new);
        List<ColumnId> include = keys.texts("include", ColumnId::new);
        CompositeStyle style = keys.choice("style", CompositeStyle.class, CompositeStyle.ID_CLASS);
        Deferrability deferrability = keys.choice("deferrable", Deferrability.class, Deferrability.NOT_DEFERRABLE);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new Key(name, columns, include, style, deferrability, comment));
    }

    private static Key made(@Nullable Node node, List<ColumnId> columns) {
        return node == null ? Key.NONE
                : Values.made(node, () -> Key.of(columns.toArray(ColumnId[]::new)));
    }

    static Node write(UniqueConstraint unique) {
        return new Draft().text("id", unique.id().value()).text("name", unique.name()).texts("columns", texts(unique.columns()))
                .texts("include", texts(unique.include()))
                .choice("deferrable", unique.deferrability(), Deferrability.NOT_DEFERRABLE)
                .flag("nullsNotDistinct", unique.nullsNotDistinct(), false).text("comment", unique.comment()).done();
    }

    static UniqueConstraint unique(Node node) {
        Keys keys = Keys.of(node);
        UniqueId id = keys.text("id", UniqueId::new);
        String name = keys.textOrNull("name");
        List<ColumnId> columns = keys.texts("columns", ColumnId::new);
        List<ColumnId> include = keys.texts("include", ColumnId::new);
        Deferrability deferrability = keys.choice("deferrable", Deferrability.class, Deferrability.NOT_DEFERRABLE);
        boolean nullsNotDistinct = keys.flag("nullsNotDistinct", false);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new UniqueConstraint(id, name, columns, include, deferrability, nullsNotDistinct, comment));
    }

    static Node write(CheckConstraint check) {
        return new Draft().text("id", check.id().value()).text("name", check.name()).text("expression", check.expression())
                .flag("inherited", check.inherited(), true).flag("validated", check.validated(), true).text("comment", check.comment())
                .done();
    }

    static CheckConstraint check(Node node) {
        Keys keys = Keys.of(node);
        CheckId id = keys.text("id", CheckId::new);
        String name = keys.textOrNull("name");
        String expression = keys.text("expression");
        boolean inherited = keys.flag("inherited", true);
        boolean validated = keys.flag("validated", true);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new CheckConstraint(id, name, expression, inherited, validated, comment));
    }

    static List<String> texts(List<ColumnId> columns) {
        return columns.stream().map(ColumnId::value).toList();
    }
}

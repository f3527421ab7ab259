package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.AttributeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Foreign keys, compared with the usual one of their place. */
final class ForeignKeyFormat {

    private ForeignKeyFormat() {}

    static Draft write(ForeignKeySpec key, ForeignKeySpec usual) {
        return new Draft().text("name", key.name()).items("columns", key.columns().stream().map(ForeignKeyFormat::column).toList())
                .choice("onDelete", key.onDelete(), usual.onDelete()).choice("onUpdate", key.onUpdate(), usual.onUpdate())
                .texts("setOnDelete", ConstraintFormat.texts(key.setOnDelete())).flag("matchFull", key.matchFull(), usual.matchFull())
                .choice("deferrable", key.deferrability(), usual.deferrability()).flag("validated", key.validated(), usual.validated())
                .flag("indexed", key.indexed(), usual.indexed())
                .flag("enforced", key.enforced(), usual.enforced()).text("comment", key.comment());
    }

    static ForeignKeySpec read(@Nullable Node node, ForeignKeySpec usual) {
        if (node == null) {
            return usual;
        }
        Keys keys = Keys.of(node);
        String name = keys.textOrNull("name");
        List<JoinColumn> columns = keys.items("columns", ForeignKeyFormat::column);
        ReferentialAction onDelete = keys.choice("onDelete", ReferentialAction.class, usual.onDelete());
        ReferentialAction onUpdate = keys.choice("onUpdate", ReferentialAction.class, usual.onUpdate());
        Deferrability deferrability = keys.choice("deferrable", Deferrability.class, usual.deferrability());
        List<ColumnId> setOnDelete = keys.texts("setOnDelete", ColumnId::new);
        boolean matchFull = keys.flag("matchFull", usual.matchFull());
        boolean validated = keys.flag("validated", usual.validated());
        boolean indexed = keys.flag("indexed", usual.indexed());
        boolean enforced = keys.flag("enforced", usual.enforced());
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new ForeignKeySpec(name, columns, onDelete, onUpdate, setOnDelete, matchFull, deferrability,
                validated, indexed, enforced, comment));
    }

    private static Node column(JoinColumn column) {
        AttributeId shared = column.shares();
        Draft draft = new Draft().text("references", column.references().value()).text("name", column.name())
                .text("shares", shared == null ? null : shared.value());
        if (column.type() != null) {
            draft.put("type", TypeFormat.write(column.type()));
        }
        DefaultFormat.write(draft, column.defaultValue());
        return draft.text("comment", column.comment()).done();
    }

    private static JoinColumn column(Node node) {
        Keys keys = Keys.of(node);
        ColumnId references = keys.text("references", ColumnId::new);
        String name = keys.textOrNull("name");
        AttributeId shares = keys.textOrNull("shares", AttributeId::new);
        Node typeNode = keys.node("type");
        AttributeType type = typeNode == null ? null : TypeFormat.read(typeNode);
        DefaultValue value = DefaultFormat.read(keys);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new JoinColumn(references, name, shares, type, value, comment));
    }
}

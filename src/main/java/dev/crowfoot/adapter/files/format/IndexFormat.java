package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.IndexId;
import java.util.List;

/** Indexes. A part of which nothing but its column is said is the column's id alone. */
final class IndexFormat {

    private IndexFormat() {}

    static Node write(Index index) {
        return new Draft().text("id", index.id().value()).text("name", index.name())
                .items("on", index.parts().stream().map(IndexFormat::part).toList()).flag("unique", index.unique(), false)
                .text("where", index.predicate()).text("method", index.method())
                .texts("include", ConstraintFormat.texts(index.include())).flag("nullsNotDistinct", index.nullsNotDistinct(), false)
                .text("comment", index.comment()).done();
    }

    static Index read(Node node) {
        Keys keys = Keys.of(node);
        IndexId id = keys.text("id", IndexId::new);
        String name = keys.textOrNull("name");
        List<IndexPart> parts = keys.items("on", IndexFormat::part);
        boolean unique = keys.flag("unique", false);
        String predicate = keys.textOrNull("where");
        String method = keys.textOrNull("method");
        List<ColumnId> include = keys.texts("include", ColumnId::new);
        boolean nullsNotDistinct = keys.flag("nullsNotDistinct", false);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new Index(id, name, parts, unique, predicate, method, include, nullsNotDistinct, comment));
    }

    private static Node part(IndexPart part) {
        if (part.source() instanceof IndexPart.Column(ColumnId column) && part.equals(IndexPart.ascending(column))) {
            return Node.Scalar.text(column.value());
        }
        Draft draft = switch (part.source()) {
            case IndexPart.Column(ColumnId column) -> new Draft().text("column", column.value());
            case IndexPart.Expression(String sql) -> new Draft().text("expression", sql);
        };
        return draft.flag("descending", part.descending(), false).choice("nulls", part.nulls(), IndexPart.Nulls.DEFAULT)
                .text("operatorClass", part.operatorClass()).text("collation", part.collation()).done();
    }

    private static IndexPart part(Node node) {
        if (node instanceof Node.Scalar) {
            return IndexPart.ascending(new ColumnId(Values.text(node, "on")));
        }
        Keys keys = Keys.of(node);
        String expression = keys.textOrNull("expression");
        IndexPart.Source source = expression == null ? new IndexPart.Column(keys.text("column", ColumnId::new))
                : new IndexPart.Expression(expression);
        boolean descending = keys.flag("descending", false);
        IndexPart.Nulls nulls = keys.choice("nulls", IndexPart.Nulls.class, IndexPart.Nulls.DEFAULT);
        String operatorClass = keys.textOrNull("operatorClass");
        String collation = keys.textOrNull("collation");
        return keys.end(() -> new IndexPart(source, descending, nulls, operatorClass, collation));
    }
}

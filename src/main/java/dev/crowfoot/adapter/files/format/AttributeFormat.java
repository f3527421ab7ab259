package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.ColumnSpec.Generated;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.type.AttributeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes. */
final class AttributeFormat {

    private AttributeFormat() {}

    static Node write(Attribute attribute) {
        Draft draft = new Draft().text("attribute", attribute.name()).text("id", attribute.id().value())
                .put("type", TypeFormat.write(attribute.type()));
        ColumnSpec column = attribute.column();
        draft.text("column", column.name()).flag("nullable", column.nullable(), false).flag("unique", column.unique(), false);
        DefaultFormat.write(draft, column.defaultValue());
        Generated generated = column.generated();
        if (generated != null) {
            draft.put("generated", new Draft().text("sql", generated.expression()).flag("stored", generated.stored(), true).done());
        }
        draft.flag("insertable", column.insertable(), true).flag("updatable", column.updatable(), true)
                .text("collation", column.collation()).text("check", column.check()).choice("role", attribute.role(), AttributeRole.PLAIN);
        GenerationFormat.write(draft, attribute.generation());
        JavaSpec java = attribute.java();
        return draft.text("initialValue", java.initialValue()).text("converter", java.converter()).text("formula", java.formula())
                .flag("lazy", java.lazy(), false).items("validation", java.validations().stream().map(ValidationFormat::write).toList())
                .text("comment", attribute.comment()).done();
    }

    static Attribute read(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("attribute");
        AttributeId id = keys.text("id", AttributeId::new);
        AttributeType type = type(keys, node);
        ColumnSpec column = column(keys);
        ValueGeneration generation = GenerationFormat.read(keys.node("generation"));
        AttributeRole role = keys.choice("role", AttributeRole.class, AttributeRole.PLAIN);
        JavaSpec java = java(keys);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new Attribute(id, name, type, column, generation, role, java, comment));
    }

    private static AttributeType type(Keys keys, Node node) {
        Node type = keys.node("type");
        if (type == null) {
            throw new YamlError(node, "the key 'type' is missing here");
        }
        try {
            return TypeFormat.read(type);
        } catch (IllegalArgumentException outOfRange) {
            throw new YamlError(type, String.valueOf(outOfRange.getMessage()));
        }
    }

    private static ColumnSpec column(Keys keys) {
        String name = keys.textOrNull("column");
        boolean nullable = keys.flag("nullable", false);
        boolean unique = keys.flag("unique", false);
        DefaultValue value = DefaultFormat.read(keys);
        Generated generated = generated(keys.node("generated"));
        boolean insertable = keys.flag("insertable", true);
        boolean updatable = keys.flag("updatable", true);
        String collation = keys.textOrNull("collation");
        return new ColumnSpec(name, nullable, unique, value, generated, insertable, updatable, collation, keys.textOrNull("check"));
    }

    private static @Nullable Generated generated(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Keys keys = Keys.of(node);
        String sql = keys.text("sql");
        boolean stored = keys.flag("stored", true);
        return keys.end(() -> new Generated(sql, stored));
    }

    private static JavaSpec java(Keys keys) {
        String initialValue = keys.textOrNull("initialValue");
        String converter = keys.textOrNull("converter");
        String formula = keys.textOrNull("formula");
        boolean lazy = keys.flag("lazy", false);
        List<Validation> validations = keys.items("validation", ValidationFormat::read);
        return new JavaSpec(initialValue, converter, formula, lazy, validations);
    }
}
